import { date } from '../locales/phrases.ts';
import { useActions, useAtlas } from '../state/context.ts';
import { CloseIcon } from './icons.tsx';
import { useTranslate } from './use-translate.ts';

/** The day up to which evidence counts: what was said later leaves everything at once. */
export function AsOf() {
  const t = useTranslate();
  const asOf = useAtlas((state) => state.view.asOf);
  const { chooseDate } = useActions();
  return (
    <div className="as-of">
      <label>
        <span>{t('asOf.label')}</span>
        <input
          type="date"
          min="2020-11-10"
          value={asOf ?? ''}
          onChange={(event) => chooseDate(event.target.value === '' ? null : event.target.value)}
        />
      </label>
      {asOf !== null && (
        <>
          <button type="button" className="icon-button" aria-label={t('asOf.clear')} onClick={() => chooseDate(null)}>
            <CloseIcon />
          </button>
          <p className="visually-hidden" role="status">
            {t('asOf.note', { date: date(t, asOf) })}
          </p>
        </>
      )}
    </div>
  );
}
