import { type Evidence, groups, number } from './evidence.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules.ts';
import { rightSums } from './sums.ts';
import { impliedWholes } from './wholes.ts';

/** What the check of all documents found, as `--json` prints it. */
export interface Report {
  readonly counts: {
    readonly documents: number;
    readonly figures: number;
    readonly districts: number;
    readonly searches: number;
    readonly relations: number;
  };
  readonly metrics: Readonly<Record<string, number>>;
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly must: boolean;
    readonly findings: readonly Finding[];
  }[];
  /** The sums that were added up and found right. */
  readonly sums: readonly string[];
  /** Cleared hectares divided by the share that they are, against every whole that is printed. */
  readonly quotients: readonly Finding[];
  /** No rule that must hold is broken. */
  readonly holds: boolean;
}

export function checkEvidence(evidence: Evidence): Report {
  const { records, figures, districts, searches } = evidence;
  const byMetric = groups(figures, ({ metric }) => metric)
    .map((group) => [String(group[0]?.metric), group.length] as const)
    .toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  const found = rules.map(({ id, title, must, find }) => ({ id, title, must, findings: find(evidence) }));
  return {
    counts: {
      documents: records.length,
      figures: figures.length,
      districts: districts.length,
      searches: searches.length,
      relations: figures.reduce((sum, { relations }) => sum + relations.length, 0),
    },
    metrics: Object.fromEntries(byMetric),
    rules: found,
    sums: rightSums(evidence),
    quotients: impliedWholes(evidence),
    holds: found.every(({ must, findings }) => !must || findings.length === 0),
  };
}

/** The report as it is read on a terminal. Short findings stand in one line. */
export function reportText({ counts, metrics, rules: found, sums, quotients, holds }: Report): string {
  const totals = Object.entries(counts).map(([what, count]) => `${what} ${number(count)}`);
  const sections = found.map(({ title, must, findings }) => {
    const texts = findings.map(({ text }) => text);
    const short = texts.length > 3 && texts.every((text) => text.length < 60);
    const lines = short ? [`  ${texts.join(', ')}`] : texts.map((text) => `  - ${text}`);
    const broken = must && findings.length > 0 ? ', must be mended' : '';
    return [`${title}: ${number(findings.length)}${broken}`, ...lines].join('\n');
  });
  return [
    totals.join(', '),
    ['Figures by metric', ...Object.entries(metrics).map(([id, count]) => `  ${number(count).padStart(5)} ${id}`)].join(
      '\n',
    ),
    [`Sums that add up: ${number(sums.length)}`, ...sums.map((text) => `  - ${text}`)].join('\n'),
    [`Hectares divided by shares: ${number(quotients.length)}`, ...quotients.map(({ text }) => `  - ${text}`)].join(
      '\n',
    ),
    ...sections,
    holds ? 'All that must hold, holds.' : 'Not all that must hold does; the build refuses these records.',
    '',
  ].join('\n\n');
}
