import type { Report } from '../../record/report.ts';
import type { Problem } from '../../record/row.ts';
import { useSay } from '../context.ts';
import { findingWords } from '../report/finding-words.ts';

/** What is wrong with one record, or is to be known of it. */
export function Findings({
  report,
  row,
  problems,
}: {
  readonly report: Pick<Report, 'findings'>;
  readonly row: number;
  readonly problems: readonly Problem[];
}) {
  const say = useSay();
  const findings = report.findings.filter(({ rows }) => rows.includes(row));
  if (problems.length + findings.length === 0) return null;
  return (
    <section>
      <h2>{say('hazards.ui.record.found')}</h2>
      <ul className="hazards-findings">
        {problems.map((problem) => (
          <li key={problem.code}>
            <span className="tag">{say(`hazards.ui.grade.${problem.grade}`)}</span> {say.code(problem)}
          </li>
        ))}
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.rows.join(' ')}`}>
            <span className="tag">{say(`hazards.ui.authority.${finding.authority}`)}</span> {findingWords(say, finding)}
          </li>
        ))}
      </ul>
    </section>
  );
}
