import { useState } from 'react';
import { country } from '../../domain/country.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { shortDay } from '../../locales/dates.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { date } from '../../text/phrases.ts';

/**
 * The day up to which evidence counts: what was said later leaves everything at once.
 * A browser writes the day in its own order of numbers, which may not be the reader's: the page writes it in words in its place, and
 * beside it while it is being changed.
 */
export function AsOf() {
  const t = useTranslate();
  const asOf = useAtlas((state) => state.view.asOf);
  /* All that the atlas knows was known when its evidence was gathered. */
  const latest = useAtlas((state) => state.atlas.version.date);
  const { chooseDate } = useActions();
  /* Said to whoever sets the day here. The strip of time moves it too, and is silent unless it is asked. */
  const [said, say] = useState('');
  const choose = (day: string | null) => {
    chooseDate(day);
    say(day === null ? '' : t('asOf.note', { date: date(t, day) }));
  };
  return (
    <div className="as-of">
      <label>
        <span>{t('asOf.label')}</span>
        <span className="as-of-day">
          <input
            type="date"
            min={country.rule.since}
            max={latest}
            value={asOf ?? latest}
            onChange={({ target: { value } }) => choose(value === '' || value >= latest ? null : value)}
          />
          <span className="as-of-words">{shortDay(t, asOf ?? latest)}</span>
        </span>
      </label>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** Says that evidence is left out, and takes it in again. */
export function AsOfNote() {
  const t = useTranslate();
  const asOf = useAtlas((state) => state.view.asOf);
  const { chooseDate } = useActions();
  if (asOf === null) return null;
  return (
    <p className="remark">
      {t('asOf.note', { date: date(t, asOf) })}{' '}
      <button type="button" className="text-button" onClick={() => chooseDate(null)}>
        {t('asOf.clear')}
      </button>
    </p>
  );
}
