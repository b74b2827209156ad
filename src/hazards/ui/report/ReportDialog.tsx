import { Dialog } from '../../../kit/Dialog.tsx';
import { number } from '../../../text/phrases.ts';
import type { Layer } from '../../shelf/layer.ts';
import { useSay } from '../context.ts';
import { ReportFiles } from './ReportFiles.tsx';
import { RowLinks } from './RowLinks.tsx';
import { listed, Rules } from './Rules.tsx';
import { whyLeftOut } from './reasons.ts';

/** What came of a file, by row; GICHD's rules named as theirs, ours as ours. */
export function ReportDialog({ layer, onClose }: { readonly layer: Layer; readonly onClose: () => void }) {
  const say = useSay();
  const { report } = layer;
  const told = report.rows.filter(({ problems }) => problems.some(({ grade }) => grade !== 'left-out'));
  return (
    <Dialog title={say('hazards.ui.report.title', { name: layer.name })} onClose={onClose} className="hazards-report">
      <p className="hazards-mark">
        <strong>{say('hazards.ui.local')}</strong> {say('hazards.ui.report.note')}
      </p>
      <dl className="hazards-counts">
        {(['read', 'drawn', 'leftOut', 'repaired'] as const).map((part) => (
          <div key={part} data-part={part} data-none={report[part] === 0 || undefined}>
            <dt>{say(`hazards.ui.count.${part}`)}</dt>
            <dd>{number(say.t, report[part])}</dd>
          </div>
        ))}
      </dl>
      {!report.complete && <p role="status">{say('hazards.ui.report.running')}</p>}
      {report.leftOut > 0 && (
        <section>
          <h3>{say('hazards.ui.report.left')}</h3>
          <ul className="hazards-refusals">
            {whyLeftOut(say, report).map(({ reason, rows, ids }) => (
              <li key={reason}>
                <RowLinks layer={layer} rows={rows.slice(0, listed)} ids={ids} onOpen={onClose}>
                  {reason}
                </RowLinks>
                {rows.length > listed && (
                  <span className="quiet"> {say('hazards.ui.report.more', { n: rows.length - listed })}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Rules layer={layer} authority="geocheck" onOpen={onClose} />
      <Rules layer={layer} authority="atlas" onOpen={onClose} />
      {told.length > 0 && (
        <section>
          <h3>{say('hazards.ui.report.rows')}</h3>
          <ul className="hazards-refusals">
            {told.slice(0, listed).map(({ row, id, problems }) => (
              <li key={row}>
                <RowLinks layer={layer} rows={[row]} ids={[id]} onOpen={onClose}>
                  {problems
                    .filter(({ grade }) => grade !== 'left-out')
                    .map((problem) => say.code(problem))
                    .join(' ')}
                </RowLinks>
              </li>
            ))}
          </ul>
          {told.length > listed && (
            <p className="quiet">{say('hazards.ui.report.more', { n: told.length - listed })}</p>
          )}
        </section>
      )}
      {report.uncomputed.length > 0 && (
        <section>
          <h3>{say('hazards.ui.report.uncomputed')}</h3>
          <ul className="hazards-refusals">
            {report.uncomputed.slice(0, listed).map(({ rows, rule, reason }) => (
              <li key={`${rule} ${rows.join(' ')}`}>
                {say('hazards.ui.report.uncomputed.one', {
                  rows: rows.join(', '),
                  rule: say.code({ code: `check.${rule}.name` }),
                  reason: say.code({ code: reason }),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ReportFiles layer={layer} />
    </Dialog>
  );
}
