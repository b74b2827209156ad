/** What figures are about, in the order in which they are shown. */
export const subjects = ['people', 'clearance', 'contamination', 'finds', 'records', 'context'] as const;

export type Subject = (typeof subjects)[number];

/** The attributes of a figure that a metric can need; written out, since the attributes stand on the country, and the country on the metrics. */
type Needed = 'level' | 'item' | 'outcome' | 'group' | 'operators' | 'donor' | 'topic';

interface Metric {
  readonly unit:
    | 'ha'
    | 'km2'
    | 'areas'
    | 'items'
    | 'records'
    | 'percent'
    | 'people'
    | 'incidents'
    | 'settlements'
    | 'money'
    | 'days'
    | 'none';
  readonly subject: Subject;
  readonly kind: 'stock' | 'cumulative' | 'flow' | 'event' | 'plan' | 'statement';
  readonly evidence: 'casualties' | 'finds' | 'clearance' | 'class' | 'none';
  readonly needs: readonly Needed[];
}

/**
 * What a figure counts. One entry adds a statistic; the compiler then asks each language for its words.
 *
 * - `unit`: the unit of every figure of the metric. Square kilometres of land are given in hectares (1 km² is 100 ha), money in the country's currency.
 * - `subject`: the heading it stands under.
 * - `kind`: `stock` (a state at a date), `cumulative` (from a start to a date), `flow` (within a closed period), `event`, `plan` (not done), `statement` (words).
 *   Stocks and cumulative figures are never added over time.
 * - `evidence`: what the figure is to the threat rule: `casualties`, `finds`, `clearance`, a stated `class`, or `none`.
 * - `needs`: the attributes without which a figure of the metric would be misread.
 */
export const metrics = {
  area_cleared_cumulative: {
    unit: 'ha',
    subject: 'clearance',
    kind: 'cumulative',
    evidence: 'clearance',
    needs: ['operators'],
  },
  /** Searched, which is not cleared. */
  area_examined_cumulative: {
    unit: 'ha',
    subject: 'clearance',
    kind: 'cumulative',
    evidence: 'none',
    needs: ['operators'],
  },
  area_cleared_flow: { unit: 'ha', subject: 'clearance', kind: 'flow', evidence: 'clearance', needs: ['operators'] },
  /** Confirmed anti-personnel mined area by Mine Action Review's definition: never on one axis with `area_cleared_flow`. */
  ap_mined_area_cleared_flow: {
    unit: 'ha',
    subject: 'clearance',
    kind: 'flow',
    evidence: 'clearance',
    needs: ['operators'],
  },
  hazard_area_estimate: { unit: 'ha', subject: 'contamination', kind: 'stock', evidence: 'none', needs: ['level'] },
  hazard_area_count: { unit: 'areas', subject: 'contamination', kind: 'stock', evidence: 'none', needs: ['level'] },
  /** With what has been cleared of it since. */
  area_to_be_cleared: { unit: 'ha', subject: 'contamination', kind: 'stock', evidence: 'none', needs: [] },
  /** Of the land to be cleared, what is not reported cleared. */
  area_left: { unit: 'ha', subject: 'contamination', kind: 'stock', evidence: 'none', needs: [] },
  share_cleared: { unit: 'percent', subject: 'clearance', kind: 'stock', evidence: 'none', needs: [] },
  items_found_cumulative: { unit: 'items', subject: 'finds', kind: 'cumulative', evidence: 'finds', needs: ['item'] },
  items_found_flow: { unit: 'items', subject: 'finds', kind: 'flow', evidence: 'finds', needs: ['item'] },
  /** Listed in records that another side handed over: neither found nor checked. */
  mines_in_handed_over_records: { unit: 'items', subject: 'records', kind: 'stock', evidence: 'none', needs: ['item'] },
  minefield_record_sets: { unit: 'records', subject: 'records', kind: 'stock', evidence: 'none', needs: [] },
  /** How much of the handed-over records is right, which is not how much ground they cover. */
  minefield_records_accuracy: { unit: 'percent', subject: 'records', kind: 'stock', evidence: 'none', needs: [] },
  minefield_records_coverage: { unit: 'percent', subject: 'records', kind: 'stock', evidence: 'none', needs: [] },
  casualties_cumulative: {
    unit: 'people',
    subject: 'people',
    kind: 'cumulative',
    evidence: 'casualties',
    needs: ['outcome', 'group'],
  },
  casualties_flow: {
    unit: 'people',
    subject: 'people',
    kind: 'flow',
    evidence: 'casualties',
    needs: ['outcome', 'group'],
  },
  incidents_cumulative: { unit: 'incidents', subject: 'people', kind: 'cumulative', evidence: 'none', needs: [] },
  incident: { unit: 'people', subject: 'people', kind: 'event', evidence: 'casualties', needs: ['outcome'] },
  threat_level: { unit: 'none', subject: 'contamination', kind: 'statement', evidence: 'class', needs: ['level'] },
  most_contaminated: { unit: 'none', subject: 'contamination', kind: 'statement', evidence: 'class', needs: [] },
  plan_target: { unit: 'settlements', subject: 'context', kind: 'plan', evidence: 'none', needs: [] },
  plan_area: { unit: 'ha', subject: 'context', kind: 'plan', evidence: 'none', needs: [] },
  funding: { unit: 'money', subject: 'context', kind: 'flow', evidence: 'none', needs: ['donor'] },
  /** Ground that a law moved from one district to another. */
  admin_change: { unit: 'km2', subject: 'context', kind: 'event', evidence: 'none', needs: [] },
  timeline_event: { unit: 'days', subject: 'context', kind: 'event', evidence: 'none', needs: ['topic'] },
  statement: { unit: 'none', subject: 'context', kind: 'statement', evidence: 'none', needs: ['topic'] },
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;
