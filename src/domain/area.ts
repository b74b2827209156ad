/** The units that areas can be shown in: each as it is recorded, which is land in hectares and districts in km², or all in one. */
export const areaUnits = ['recorded', 'ha', 'km2'] as const;

export type AreaUnits = (typeof areaUnits)[number];

export type AreaUnit = 'ha' | 'km2';

/** The unit in which an area that is recorded in one unit is shown. */
export function shownIn(recorded: AreaUnit, units: AreaUnits): AreaUnit {
  return units === 'recorded' ? recorded : units;
}

/** The same area in another unit: 1 km² is 100 ha, so the point moves by two places, and no digit is rounded or made up. */
export function converted(value: number, from: AreaUnit, to: AreaUnit): number {
  if (from === to) return value;
  return Number(`${value}e${from === 'ha' ? -2 : 2}`);
}

/** 105 by 68 m, as the Laws of the Game ask of international matches. */
const pitch = 0.714;

/** How many football pitches an area is; null where the comparison helps nobody: beyond what can be imagined, or less than one can see. */
export function pitches(hectares: number): number | null {
  if (hectares < 0.5 || hectares > 100) return null;
  const count = hectares / pitch;
  return count < 10 ? Math.round(count * 10) / 10 : Math.round(count);
}
