import { languageNames } from '../locales/load.ts';
import { useAtlas } from '../store/context.ts';
import { useSlow } from './use-slow.ts';
import { useTranslate } from './use-translate.ts';

/** Says what is being waited for, once it takes long enough to wonder. */
export function Progress({ busy, words }: { readonly busy: boolean; readonly words: string }) {
  const slow = useSlow(busy);
  return (
    <p role="status" className={slow ? 'progress' : 'visually-hidden'}>
      {slow ? words : ''}
    </p>
  );
}

/** What the whole page waits for: a language's file, an earlier version of the evidence. */
export function PageProgress() {
  const t = useTranslate();
  const { language, version } = useAtlas((state) => state.awaited);
  const name = language === null ? '' : languageNames[language];
  return (
    <div className="page-progress">
      <Progress busy={language !== null} words={t('progress.language', { name })} />
      <Progress busy={version !== null} words={t('progress.version')} />
    </div>
  );
}
