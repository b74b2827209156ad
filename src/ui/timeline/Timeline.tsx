import { memo, useDeferredValue, useState } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { type SeriesId, type SeriesPoint, seriesIds } from '../../scene/series.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { date, measured, said } from '../../text/phrases.ts';
import { Picture } from './Picture.tsx';

/** What was reported over time, one kind of figure at a time: drawn, and as a table whose every row opens its receipt. */
export function Timeline() {
  const t = useTranslate();
  const [id, choose] = useState<SeriesId>('cleared');
  /* Far below what was changed, which is answered first. */
  const points = useDeferredValue(useAtlas((state) => state.scene.judgement.timeline[id]));
  return (
    <section className="timeline">
      <h2>{t('timeline.title')}</h2>
      <label>
        <span className="visually-hidden">{t('timeline.series')}</span>
        <select value={id} onChange={(event) => choose(event.target.value as SeriesId)}>
          {seriesIds.map((each) => (
            <option key={each} value={each}>
              {t(`timeline.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {points.length === 0 ? <p className="quiet">{t('timeline.empty')}</p> : <Picture id={id} points={points} />}
      <p className="quiet">{t('timeline.note')}</p>
      {points.length > 0 && <Points id={id} points={points} />}
    </section>
  );
}

const Points = memo(function Points({
  id,
  points,
}: {
  readonly id: SeriesId;
  readonly points: readonly SeriesPoint[];
}) {
  const t = useTranslate();
  const { openFigure } = useActions();
  const documents = useAtlas((state) => state.atlas.documentsById);
  return (
    <details>
      <summary>{t('timeline.table')}</summary>
      <table>
        <caption>{t(`timeline.${id}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('timeline.date')}</th>
            <th scope="col">{t('timeline.value')}</th>
            <th scope="col">{t('timeline.source')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ figure, date: day }) => (
            <tr key={figure.id}>
              <td>{date(t, figure.period.to ?? day)}</td>
              <td className="number">
                <button type="button" className="text-button" onClick={() => openFigure(figure.id)}>
                  <span>{measured(t, figure)}</span>
                </button>
              </td>
              <td className="quiet">{said(t, figure, documents.get(figure.document))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
});
