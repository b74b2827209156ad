import type { Sizes } from './build/sizes.ts';

/** The most that a build may weigh, in thousands of bytes; past it the build fails. Pages and scripts count as brotli 5 leaves them. */
export const budgets: Sizes = {
  /** The largest page of the country, of a district and of the table. */
  country: 33,
  district: 26,
  table: 36,
  /** The scripts that a page loads before the map library, in the language that has the most to say. */
  script: 154,
  /** All of `dist/` as it lies there, but for the preview pictures and the archives of hazardous areas. */
  /* Of this, 0.7 MB are SQLite, which is fetched for a GeoPackage of the reader's own alone. */
  site: 38_000,
};
