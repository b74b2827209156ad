/** What can be drawn over time, for the country as a whole. */
export const seriesIds = ['cleared', 'victims', 'finds', 'incidents'] as const;

export type SeriesId = (typeof seriesIds)[number];
