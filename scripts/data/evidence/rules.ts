import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { districtsWithoutFigure, withoutLocator } from './gaps.ts';
import { contradictions, duplicates, unlinkedIncidents } from './pairs.ts';
import { bounds, mixedWholes, undivided } from './quotients.ts';
import { inconsistentRelations } from './relations.ts';
import { brokenRecords, partsOverWhole, wrongShares } from './sums.ts';
import { falls, saidTooEarly } from './times.ts';

interface Rule {
  /** Stable: scripts that read `--json` look for it. */
  readonly id: string;
  readonly title: string;
  /** The build refuses what breaks it, so that the check ends with 1. */
  readonly must: boolean;
  readonly find: (evidence: Evidence) => readonly Finding[];
}

/** All that is looked for, in the order of the report. */
export const rules: readonly Rule[] = [
  { id: 'records', title: 'Ids, targets and computed sums that do not hold', must: true, find: brokenRecords },
  { id: 'shares', title: 'Complete shares that do not add up to their whole', must: true, find: wrongShares },
  { id: 'parts', title: 'Parts that together exceed their whole', must: false, find: partsOverWhole },
  {
    id: 'undivided',
    title: 'Cleared hectares that must not be divided by the share beside them',
    must: true,
    find: undivided,
  },
  { id: 'mixed', title: 'Quotients that must not be added up', must: true, find: mixedWholes },
  { id: 'bounds', title: 'Cleared hectares and shares of which one is a bound', must: false, find: bounds },
  { id: 'contradictions', title: 'Contradictions', must: false, find: contradictions },
  { id: 'duplicates', title: 'Likely duplicates across documents', must: false, find: duplicates },
  {
    id: 'incidents',
    title: 'Incidents of one day and district that are not linked',
    must: false,
    find: unlinkedIncidents,
  },
  { id: 'falls', title: 'Cumulative figures that fall over time', must: false, find: falls },
  { id: 'early', title: 'Figures said before their period ends', must: false, find: saidTooEarly },
  { id: 'relations', title: 'Relations that do not agree', must: false, find: inconsistentRelations },
  { id: 'locators', title: 'Figures without a locator', must: false, find: withoutLocator },
  { id: 'districts', title: 'Districts without a figure', must: false, find: districtsWithoutFigure },
];
