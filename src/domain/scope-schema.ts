import * as v from 'valibot';
import { country } from './country.ts';
import { districtId } from './district-schema.ts';
import { byLanguage } from './language-schema.ts';

const districts = v.pipe(
  v.array(districtId),
  v.minLength(1, 'at least one district'),
  v.check((ids) => new Set(ids).size === ids.length, 'each district once'),
);

/**
 * The ground that a figure speaks of, as reported. Nothing but `district` may stand for one district:
 * a `joint` or `country` figure is never divided, and the kinds below them name no district that they could be divided among.
 */
export const scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('district'), district: districtId }),
  v.strictObject({
    kind: v.literal('joint'),
    districts: v.pipe(
      districts,
      v.minLength(2, 'at least two districts in a joint figure (one alone has the scope "district")'),
    ),
    /** It also covers ground that the source does not name. */
    unnamedRest: v.optional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('country') }),
  /** A region larger than a district, whose districts the source does not name. */
  v.strictObject({ kind: v.literal('region'), name: byLanguage }),
  /** A line through several districts. */
  v.strictObject({ kind: v.literal('line'), name: byLanguage }),
  /** Districts that a table leaves unnamed, none of them one that it names. */
  v.strictObject({ kind: v.literal('rest'), besides: districts }),
  /** Ground that a law moved. */
  v.strictObject({ kind: v.literal('transfer'), from: districts, to: districtId }),
  /** The source does not say where. */
  v.strictObject({ kind: v.literal('unknown') }),
]);

const vintages = [...country.vintages.map(({ id }) => id), 'unknown'];

/** On which boundaries a figure counts, where they have changed. */
export const ground = v.pipe(
  v.strictObject({
    vintage: v.picklist(vintages, `one of the vintages in country.json (${vintages.join(', ')})`),
    /** The district or districts in which the ground lies today, where that is known and not the one reported. */
    now: v.optional(districts),
  }),
  v.readonly(),
);
