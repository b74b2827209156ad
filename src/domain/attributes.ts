import * as v from 'valibot';
import { country } from './country.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A code of one of the country's registers, or one that every country has. */
function registered(
  register: 'operators' | 'donors' | 'topics' | 'ground',
  ...always: readonly string[]
): v.PicklistSchema<readonly string[], string> {
  const known: readonly string[] = [...always, ...Object.keys(country[register])];
  return v.picklist(known, `one of the ${register} in country.json (${known.join(', ')})`);
}

function codes<const Codes extends readonly string[]>(list: Codes) {
  return v.pipe(v.array(v.picklist(list)), v.readonly());
}

/**
 * What tells figures of one metric apart, as codes; which of them a metric needs stands in the table of metrics.
 * What a code cannot say stands in the figure's note.
 */
export const attributes = v.pipe(
  v.strictObject({
    /** The class of threat as the source calls it; `suspected` is land that a survey suspects, `all` land of every class. */
    level: v.optional(v.picklist(['high', 'medium', 'low', 'medium_and_low', 'suspected', 'all'])),
    /** `mine` is a mine of a kind not given, `uxo` any other unexploded item, `all` the classes together. */
    item: v.optional(v.picklist(['mine', 'ap_mine', 'at_mine', 'uxo', 'cluster_munition', 'all'])),
    /** The types of mine as the source names them, such as PMN-E. */
    models: v.optional(v.pipe(v.array(v.string()), v.readonly())),
    outcome: v.optional(v.picklist(['killed', 'injured', 'killed_or_injured'])),
    group: v.optional(v.picklist(['all', 'civilians', 'military', 'children', 'women'])),
    /** The part of the ground that alone is counted; absent where all of it is. */
    where: v.optional(registered('ground')),
    /**
     * What a share is a share of: the land that has to be cleared, the land claimed contaminated, or all of the ground that is named.
     * Absent where the source does not say; `territory` also where it says no more than "of the territory".
     */
    whole: v.optional(v.picklist(['to_be_cleared', 'contaminated', 'territory'])),
    /** Whose clearance is counted. `unknown` where the source does not say, which is not `all`. */
    operators: v.optional(registered('operators', 'all', 'unknown')),
    donor: v.optional(registered('donors')),
    topic: v.optional(registered('topics')),
    /** The year in which the items found were made, as claimed. */
    madeYear: v.optional(v.pipe(v.number(), v.integer())),
    /** The number of years that a cumulative figure is said to reach back over, where it gives no dates. */
    years: v.optional(count),
    /** People killed in the incident; null where the source does not say. */
    killed: v.optional(v.nullable(count)),
    /** People injured in the incident; null where the source does not say. */
    injured: v.optional(v.nullable(count)),
    /** What exploded; `explosion` where the source does not say that it was ordnance, more than one where sources differ. */
    devices: v.optional(codes(['mine', 'ap_mine', 'at_mine', 'cluster_munition', 'ordnance', 'explosion'])),
    /** Who was hurt; an empty list where nobody was. */
    victims: v.optional(
      codes([
        'civilian',
        'herder',
        'farmer',
        'driver',
        'worker',
        'construction_worker',
        'journalist',
        'official',
        'emergency_worker',
        'deminer',
        'mine_action_staff',
        'military',
        'border_guard',
        'police',
        'child',
      ]),
    ),
    /** On what land, as the source describes it. */
    land: v.optional(
      codes([
        'road',
        'farmland',
        'pasture',
        'cemetery',
        'construction_site',
        'house',
        'river_bank',
        'river_bed',
        'former_contact_line',
        'said_to_be_cleared',
      ]),
    ),
  }),
  v.readonly(),
);

export type Attributes = v.InferOutput<typeof attributes>;
