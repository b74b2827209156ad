import { number } from '../../../text/phrases.ts';
import type { Authority, Finding } from '../../record/report.ts';
import type { Layer } from '../../shelf/layer.ts';
import { useSay } from '../context.ts';
import { RowLinks } from './RowLinks.tsx';

/** So many rows and findings of a kind are listed on the page; the file has all that the checks list. */
export const listed = 100;

interface Props {
  readonly layer: Layer;
  readonly authority: Authority;
  readonly onOpen: () => void;
}

/** What one authority's rules found, rule by rule. */
export function Rules({ layer, authority, onOpen }: Props) {
  const say = useSay();
  const { findings, unlisted = {} } = layer.report;
  const found = findings.filter((finding) => finding.authority === authority);
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return (
    <section>
      <h3>{say(`hazards.ui.report.${authority}`)}</h3>
      <p className="quiet">{say(`hazards.ui.report.${authority}.note`)}</p>
      {rules.length === 0 && <p>{say('hazards.ui.report.nothing')}</p>}
      {rules.map((rule) => {
        const own = found.filter((finding) => finding.rule === rule);
        return <Rule key={rule} layer={layer} findings={own} more={unlisted[rule] ?? 0} onOpen={onOpen} />;
      })}
    </section>
  );
}

interface RuleProps {
  readonly layer: Layer;
  /** Of one rule, at least one. */
  readonly findings: readonly Finding[];
  /** Found and not listed. */
  readonly more: number;
  readonly onOpen: () => void;
}

function Rule({ layer, findings, more, onOpen }: RuleProps) {
  const say = useSay();
  const [{ rule, grade } = { rule: '', grade: 'advisory' as const }] = findings;
  const shown = findings.slice(0, listed);
  const rest = findings.length + more - shown.length;
  return (
    <details open={findings.length <= 5}>
      <summary>
        {say.code({ code: `check.${rule}.name` })}{' '}
        <span className={grade === 'must' ? 'tag against' : 'tag'}>{say(`hazards.ui.severity.${grade}`)}</span>{' '}
        <span className="quiet">{number(say.t, findings.length + more)}</span>
      </summary>
      <ul className="hazards-refusals">
        {shown.map(({ rows, ids, values }) => (
          <li key={rows.join(' ') + JSON.stringify(values)}>
            <RowLinks layer={layer} rows={rows} ids={ids} onOpen={onOpen}>
              {say.code({ code: `check.${rule}`, values })}
            </RowLinks>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="quiet">{say('hazards.ui.report.more', { n: rest })}</p>}
    </details>
  );
}
