import { Dialog } from '../../../kit/Dialog.tsx';
import { number } from '../../../text/phrases.ts';
import type { Finding } from '../../record/report.ts';
import type { Layer } from '../../shelf/layer.ts';
import { useSay } from '../context.ts';
import { findingWords } from './finding-words.ts';
import { ReportFiles } from './ReportFiles.tsx';
import { whyLeftOut } from './reasons.ts';

/** So many rows and findings of a kind are listed on the page; the file has all that the checks list. */
const listed = 100;

/** What came of a file, by row; GICHD's rules named as theirs, ours as ours. */
export function ReportDialog({ layer, onClose }: { readonly layer: Layer; readonly onClose: () => void }) {
  const say = useSay();
  const { report } = layer;
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
            {whyLeftOut(say, report).map(({ reason, rows }) => (
              <li key={reason}>
                {reason}{' '}
                <span className="quiet">
                  {say('hazards.ui.rows', { n: rows.length, rows: rows.slice(0, listed).join(', ') })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(['geocheck', 'atlas'] as const).map((authority) => (
        <section key={authority}>
          <h3>{say(`hazards.ui.report.${authority}`)}</h3>
          <p className="quiet">{say(`hazards.ui.report.${authority}.note`)}</p>
          <Rules
            findings={report.findings.filter((finding) => finding.authority === authority)}
            unlisted={report.unlisted}
          />
        </section>
      ))}
      <Rows layer={layer} />
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

/** What was found, by rule. */
function Rules({
  findings,
  unlisted = {},
}: {
  readonly findings: readonly Finding[];
  readonly unlisted?: Readonly<Record<string, number>> | undefined;
}) {
  const say = useSay();
  if (findings.length === 0) return <p>{say('hazards.ui.report.nothing')}</p>;
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const all = own.length + (unlisted[rule] ?? 0);
    return (
      <details key={rule} open={own.length <= 5}>
        <summary>
          {say.code({ code: `check.${rule}.name` })}{' '}
          <span className={own[0]?.grade === 'must' ? 'tag against' : 'tag'}>
            {say(`hazards.ui.severity.${own[0]?.grade ?? 'advisory'}`)}
          </span>{' '}
          <span className="quiet">{number(say.t, all)}</span>
        </summary>
        <ul className="hazards-refusals">
          {own.slice(0, listed).map((finding) => (
            <li key={finding.rows.join(' ') + JSON.stringify(finding.values)}>{findingWords(say, finding)}</li>
          ))}
        </ul>
        {all > listed && (
          <p className="quiet">{say('hazards.ui.report.more', { n: all - Math.min(listed, own.length) })}</p>
        )}
      </details>
    );
  });
}

/** What was repaired or noted, by row. */
function Rows({ layer: { report } }: { readonly layer: Layer }) {
  const say = useSay();
  const rows = report.rows.filter(({ problems }) => problems.some(({ grade }) => grade !== 'left-out'));
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{say('hazards.ui.report.rows')}</h3>
      <ul className="hazards-refusals">
        {rows.slice(0, listed).map(({ row, id, problems }) => (
          <li key={row}>
            {id === null
              ? say('hazards.ui.row', { row: String(row) })
              : say('hazards.ui.row.id', { row: String(row), id })}
            :{' '}
            {problems
              .filter(({ grade }) => grade !== 'left-out')
              .map((problem) => say.code(problem))
              .join(' ')}
          </li>
        ))}
      </ul>
      {rows.length > listed && <p className="quiet">{say('hazards.ui.report.more', { n: rows.length - listed })}</p>}
    </section>
  );
}
