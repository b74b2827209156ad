/**
 * The earlier of two values whose parts are the same objects, else the later. What has not changed thus stays the object that it was,
 * by which whoever draws it knows that it need not be drawn again.
 */
export function reuse<Of extends object>(before: Of | null | undefined, now: Of): Of {
  if (before === null || before === undefined) return now;
  const keys = Object.keys(now) as (keyof Of)[];
  const same = keys.length === Object.keys(before).length && keys.every((key) => Object.is(before[key], now[key]));
  return same ? before : now;
}

/** The same for a list: what is alike at each place, and then the list itself. */
export function reuseAll<Of extends object>(before: readonly Of[] | undefined, now: readonly Of[]): readonly Of[] {
  return reuse(
    before,
    now.map((each, index) => reuse(before?.[index], each)),
  );
}
