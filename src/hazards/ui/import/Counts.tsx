import { breathe } from '../../../kit/breathe.ts';
import { number } from '../../../text/phrases.ts';
import { doorway } from '../../door/doorway.ts';
import type { Progressed } from '../../record/desk.ts';
import { useImport, useOwn, useSay } from '../context.ts';
import { StatusTotals } from '../numbers/StatusTotals.tsx';
import { rowsNamed, whyLeftOut } from '../report/reasons.ts';
import { area } from '../say-area.ts';
import { useZoomTo } from '../use-zoom-to.ts';

/** Third: what would be drawn and what not, counted; only then it is put on the map. */
export function Counts({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { importer, shelf } = useOwn();
  const { at, loaded, progressed, name, waiting } = useImport((state) => state);
  const { rethink, commit, skip } = importer.actions;
  const zoomTo = useZoomTo();
  if (at === 'reading')
    return (
      <section className="hazards-step">
        <h3 tabIndex={-1} data-begins="reading">
          {say('hazards.ui.reading')}
        </h3>
        <Reading progressed={progressed} />
        <p className="hazards-buttons">
          <button type="button" className="button" onClick={rethink}>
            {say('hazards.ui.cancel')}
          </button>
        </p>
      </section>
    );
  if (at !== 'read' || loaded === null) return null;
  const { report, totals } = loaded;
  const put = async () => {
    const more = await commit();
    /* Each in a task of its own: together they keep the page from answering for a tenth of a second. */
    if (!more) {
      shelf.actions.leaveRecord();
      onClose();
      await breathe();
      doorway.setState({ panel: true });
    }
    await breathe();
    zoomTo(loaded.box);
  };
  return (
    <section className="hazards-step">
      <h3 tabIndex={-1} data-begins="read">
        {say('hazards.ui.counts')}
      </h3>
      <dl className="hazards-counts">
        {(['read', 'drawn', 'leftOut'] as const).map((part) => (
          <div key={part} data-part={part} data-none={report[part] === 0 || undefined}>
            <dt>{say(`hazards.ui.count.${part}`)}</dt>
            <dd>{number(say.t, report[part])}</dd>
          </div>
        ))}
      </dl>
      <p>
        {[
          report.repaired > 0 && say('hazards.ui.count.mended', { n: report.repaired }),
          report.nulls > 0 && say('hazards.ui.count.nulls', { n: report.nulls }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {report.leftOut > 0 && (
        <details open={report.drawn === 0}>
          <summary>{say('hazards.ui.count.why', { n: report.leftOut })}</summary>
          <ul className="hazards-refusals">
            {whyLeftOut(say, report).map(({ reason, rows }) => (
              <li key={reason}>
                {reason}{' '}
                <span className="quiet">{say('hazards.ui.rows', { n: rows.length, rows: rowsNamed(rows) })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <StatusTotals totals={totals} />
      <label className="hazards-pair">
        {say('hazards.ui.name')}
        <input type="text" value={name} onChange={({ target }) => importer.actions.name(target.value)} />
      </label>
      <p className="quiet">{say('hazards.ui.counts.note', { area: area(say, sum(Object.values(totals.byStatus))) })}</p>
      <p className="hazards-buttons">
        <button type="button" className="button" onClick={rethink}>
          {say('hazards.ui.rethink')}
        </button>
        {waiting.length > 0 && (
          <button type="button" className="button" onClick={skip}>
            {say('hazards.ui.skip')}
          </button>
        )}
        <button type="button" className="button primary" disabled={report.drawn === 0} onClick={put}>
          {say(waiting.length > 0 ? 'hazards.ui.commit.more' : 'hazards.ui.commit', { n: waiting.length })}
        </button>
      </p>
    </section>
  );
}

/** How far the reading is, for the eye and the ear. */
export function Reading({ progressed }: { readonly progressed: Progressed | null }) {
  const say = useSay();
  const words = say('hazards.ui.progressed', { stage: progressed?.stage ?? 'reading', n: progressed?.rows ?? 0 });
  return (
    <div className="hazards-progress">
      <progress aria-label={say('hazards.ui.reading')} {...(progressed?.part != null && { value: progressed.part })} />
      <p>{words}</p>
    </div>
  );
}

function sum(sums: readonly { readonly m2: number }[]): number {
  return sums.reduce((all, { m2 }) => all + m2, 0);
}
