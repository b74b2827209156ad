import { useTranslate } from '../../kit/use-translate.ts';
import { languageNames } from '../../locales/load.ts';
import type { Translate } from '../../locales/translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import type { Notice } from '../../store/store.ts';

/** What the device has to say is said in its own strip. */
type NoticeOfView = Exclude<Notice, { readonly kind: 'cached' | 'update' }>;

/** So many faults of one link are told one by one; the rest is counted. */
const most = 4;

/** What went wrong, one sentence each: what was kept, and one way on. */
export function Notices() {
  const t = useTranslate();
  const notices = useAtlas((state) => state.notices);
  const embed = useAtlas((state) => state.view.embed);
  const { chooseLanguage, dismiss } = useActions();
  const links = notices.filter(({ kind }) => kind === 'link');
  const rest = links.slice(most);
  const told = notices.filter((notice) => !rest.includes(notice));
  return (
    <section className="notices" aria-label={t('notice.label')} aria-live="polite">
      {told.filter(isOfView).map((notice) => {
        const { title, body } = words(t, notice);
        return (
          <div key={title} className={`notice ${notice.kind}`}>
            <p className="notice-title">{title}</p>
            <p>{body}</p>
            <p>
              {!embed && notice.kind === 'link' && notice.problem.kind === 'district' && (
                <button type="button" className="text-button" onClick={focusSearch}>
                  {t('notice.link.search')}
                </button>
              )}
              {notice.kind === 'language' && (
                <button type="button" className="text-button" onClick={() => chooseLanguage(notice.language)}>
                  {t('atlas.retry')}
                </button>
              )}
              {notice.kind === 'layer' && (
                <button type="button" className="text-button" onClick={() => location.reload()}>
                  {t('atlas.retry')}
                </button>
              )}
              <button type="button" className="text-button" onClick={() => dismiss(notice)}>
                {t('notice.dismiss')}
              </button>
            </p>
          </div>
        );
      })}
      {rest.length > 0 && (
        <div className="notice link">
          <p className="notice-title">{t('notice.link.more', { n: rest.length })}</p>
          <p>
            <button type="button" className="text-button" onClick={() => links.forEach(dismiss)}>
              {t('notice.link.dismissAll')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

function isOfView(notice: Notice): notice is NoticeOfView {
  return notice.kind !== 'cached' && notice.kind !== 'update';
}

function words(t: Translate, notice: NoticeOfView): { readonly title: string; readonly body: string } {
  switch (notice.kind) {
    case 'link': {
      const { kind, key, given } = notice.problem;
      return { title: t(`notice.link.${kind}`, { key, given }), body: t('notice.link.body') };
    }
    case 'layer': {
      const { file, reason, detail } = notice.layer;
      return { title: t(`notice.layer.${reason}`, { file }), body: t('notice.layer.body', { detail }) };
    }
    case 'language':
      return {
        title: t('notice.language', { name: languageNames[notice.language] }),
        body: t('notice.language.body'),
      };
    case 'local':
      return { title: t('notice.local'), body: t('notice.local.body') };
    case 'version-trouble':
      return { title: t('version.failed'), body: notice.detail };
    case 'still-picture':
      return { title: t('notice.still'), body: t(notice.guarded ? 'notice.still.guarded' : 'notice.still.body') };
    case 'map-trouble':
      return { title: t('notice.trouble'), body: t('notice.trouble.body', { detail: notice.detail }) };
  }
}

function focusSearch() {
  document.querySelector<HTMLInputElement>('.search input')?.focus();
}
