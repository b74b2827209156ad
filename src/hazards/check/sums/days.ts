import type { Given } from '../../record/hazard.ts';

/** The first day that a date may mean, as `YYYY-MM-DD`. */
export const firstDay = (given: Given): string =>
  given.length >= 10 ? given.slice(0, 10) : `${given.slice(0, 7)}${'-01-01'.slice(given.length - 4)}`;

/** A day that none comes after of those that a date may mean; of a month its 31st, be there one or not. */
export const lastDay = (given: Given): string =>
  given.length >= 10 ? given.slice(0, 10) : `${given.slice(0, 7)}${given.length === 4 ? '-12-31' : '-31'}`;

/** A day as a number that orders as the days do: 20230428. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
