import file from '#country/facts.json' with { type: 'json' };

/** In degrees (WGS84). */
type Box = readonly [west: number, south: number, east: number, north: number];

/** What the build of the geodata works out from the records and the boundaries, for what must be known before they are loaded. */
export interface Facts {
  /** The whole years for which hectares cleared are reported by district, in order. */
  readonly years: readonly string[];
  /** The days for which the ground to be cleared can be calculated by district, and those for which a share of it is reported cleared; in order. */
  readonly days: { readonly ground: readonly string[]; readonly shares: readonly string[] };
  /** The part of the earth that the camera's centre stays in. */
  readonly extent: Box;
  /** The zooms that the boundaries can carry, in MapLibre's scale. */
  readonly zooms: { readonly min: number; readonly max: number };
  /** What the map fits where no shape is at hand: the featured districts. */
  readonly start: Box;
  /** Whose boundaries the districts are drawn with, how exact they are, and as of when: the id of one of the country's vintages, or `unknown`. */
  readonly boundaries: {
    readonly publisher: string;
    readonly title: string;
    readonly licence: string;
    /** Edges may lie so far off either way; null where the publisher does not say. */
    readonly accuracyKm: number | null;
    readonly vintage: string;
  };
  /** Who else must be named for what is drawn: the publishers of neighbours, waters and towns. */
  readonly places: readonly string[];
}

export const facts = file as unknown as Facts;
