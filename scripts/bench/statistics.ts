/** What several runs gave. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @returns null where there is none, or one of the runs gave nothing. */
export function spread(values: readonly (number | null)[]): Spread | null {
  const known = values
    .filter((value) => value !== null && Number.isFinite(value))
    .toSorted((a, b) => Number(a) - Number(b)) as number[];
  const [least] = known;
  const most = known.at(-1);
  const median = known[Math.floor(known.length / 2)];
  if (known.length < values.length || least === undefined || most === undefined || median === undefined) return null;
  return { median, least, most };
}

/** One against another of the same run: only ratios carry from one machine to another. */
export function ratio(of: Spread | null, to: Spread | null): number | null {
  return of === null || to === null || to.median === 0 ? null : of.median / to.median;
}
