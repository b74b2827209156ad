import { facts } from '../domain/facts.ts';
import type { Year } from '../domain/year.ts';

/** What the districts are coloured by. */
export const themes = [
  'level',
  'cleared',
  'cleared-share',
  'ground',
  'ground-share',
  'ground-left',
  'incidents',
  'casualties',
] as const;

export type Theme = (typeof themes)[number];

/** The years for which hectares cleared are reported by district. */
export const { years } = facts;

export type { Year };

/** A day, month or year that a statement on the ground holds for, as precise as the source gives it. */
export type Day = string;

/** The themes that hold for a day. */
const daysBy: Readonly<Partial<Record<Theme, readonly Day[]>>> = {
  ground: facts.days.ground,
  'ground-share': facts.days.shares,
  'ground-left': facts.days.ground,
};

/** The days that a theme can be shown for, in order; none where it has no day. */
export function daysOf(theme: Theme): readonly Day[] {
  return daysBy[theme] ?? [];
}

/** Every day that some theme can be shown for. */
export const days: readonly Day[] = [...new Set([...facts.days.ground, ...facts.days.shares])].sort();

/** The day that a theme is shown for: the one asked for, or the latest that there is. */
export function dayOf({ theme, day }: { readonly theme: Theme; readonly day: Day | null }): Day | null {
  const known = daysOf(theme);
  return known.find((each) => each === day) ?? known.at(-1) ?? null;
}
