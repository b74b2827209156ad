import * as v from 'valibot';

interface Metric {
  readonly unit: 'ha' | 'items' | 'percent' | 'people' | 'incidents' | 'eur' | 'days' | 'none';
  readonly kind: 'stock' | 'cumulative' | 'flow' | 'event' | 'statement';
  readonly evidence: 'casualties' | 'finds' | 'clearance' | 'class' | 'none';
  readonly needs: readonly (keyof Attributes)[];
}

/**
 * What a figure counts. One entry adds a statistic; the compiler then asks each language for its words.
 *
 * - `unit`: the unit of every figure of the metric.
 * - `kind`: `stock` (a state at a date), `cumulative` (from a start to a date), `flow` (within a closed period), `event`, `statement` (words).
 *   Stocks and cumulative figures are never added over time.
 * - `evidence`: what the figure is to the threat rule: `casualties`, `finds`, `clearance`, a stated `class`, or `none`.
 * - `needs`: the attributes without which a figure of the metric would be misread.
 */
export const metrics = {
  area_cleared_cumulative: { unit: 'ha', kind: 'cumulative', evidence: 'clearance', needs: ['operators'] },
  hazard_area_estimate: { unit: 'ha', kind: 'stock', evidence: 'none', needs: ['level'] },
  share_cleared: { unit: 'percent', kind: 'stock', evidence: 'none', needs: [] },
  items_found_flow: { unit: 'items', kind: 'flow', evidence: 'finds', needs: ['item'] },
  minefield_records_coverage: { unit: 'percent', kind: 'stock', evidence: 'none', needs: [] },
  casualties_cumulative: { unit: 'people', kind: 'cumulative', evidence: 'casualties', needs: ['outcome', 'group'] },
  incidents_cumulative: { unit: 'incidents', kind: 'cumulative', evidence: 'none', needs: [] },
  incident: { unit: 'people', kind: 'event', evidence: 'casualties', needs: ['outcome'] },
  threat_level: { unit: 'none', kind: 'statement', evidence: 'class', needs: ['level'] },
  most_contaminated: { unit: 'none', kind: 'statement', evidence: 'class', needs: [] },
  funding: { unit: 'eur', kind: 'flow', evidence: 'none', needs: ['donor'] },
  timeline_event: { unit: 'days', kind: 'event', evidence: 'none', needs: ['topic'] },
  statement: { unit: 'none', kind: 'statement', evidence: 'none', needs: ['topic'] },
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;

export const metricId = v.picklist(Object.keys(metrics) as MetricId[]);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What tells figures of one metric apart, as lists of codes; which of them a metric needs stands in {@link metrics}. */
export const attributes = v.pipe(
  v.strictObject({
    level: v.optional(v.picklist(['high', 'medium', 'low', 'medium_and_low', 'all'])),
    item: v.optional(v.picklist(['mine', 'ap_mine', 'at_mine', 'uxo', 'cluster_munition', 'all'])),
    outcome: v.optional(v.picklist(['killed', 'injured', 'killed_or_injured'])),
    group: v.optional(v.picklist(['all', 'civilians', 'military', 'children', 'women'])),
    operators: v.optional(v.picklist(['all', 'anama', 'mod', 'unknown'])),
    donor: v.optional(v.picklist(['eu', 'us'])),
    topic: v.optional(
      v.picklist([
        'occupation',
        'war',
        'marking',
        'law',
        'convention',
        'un_mission',
        'cooperation',
        'national_goal',
        'assistance',
      ]),
    ),
    /** The year in which the items found were made, as claimed. */
    madeYear: v.optional(v.pipe(v.number(), v.integer())),
    /** The number of years that a cumulative figure is said to reach back over, where it gives no dates. */
    years: v.optional(count),
    /** People killed in the incident; null where the source does not say. */
    killed: v.optional(v.nullable(count)),
    /** People injured in the incident; null where the source does not say. */
    injured: v.optional(v.nullable(count)),
  }),
  v.readonly(),
);

export type Attributes = v.InferOutput<typeof attributes>;
