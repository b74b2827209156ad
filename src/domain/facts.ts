import file from '#country/facts.json' with { type: 'json' };

/** What the build of the geodata works out from the records and the boundaries, for what must be known before they are loaded. */
interface Facts {
  /** The whole years for which hectares cleared are reported by district, in order. */
  readonly years: readonly string[];
  /** The part of the earth that the basemap covers: west, south, east, north in degrees. */
  readonly extent: readonly [west: number, south: number, east: number, north: number];
  /** What the map fits where no shape is at hand: west, south, east, north in degrees. */
  readonly start: readonly [west: number, south: number, east: number, north: number];
  /** Whose boundaries the districts are drawn with, how exact they are, and as of when: the id of one of the country's vintages. */
  readonly boundaries: {
    readonly publisher: string;
    readonly title: string;
    readonly licence: string;
    readonly accuracyKm: number | null;
    readonly vintage: string;
  };
  /** Whose names and towns stand around them. */
  readonly places: readonly string[];
}

export const facts = file as unknown as Facts;
