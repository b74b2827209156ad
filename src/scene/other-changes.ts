import { differs } from '../domain/version.ts';
import type { Scene } from './scene.ts';

/** How many records other than figures differ: a document or place that only one of the two shows comes or goes with figures, which say so. */
export function otherChanges(before: Scene, after: Scene): number {
  const documents = ({ sources }: Scene) => sources.map(({ document }) => document);
  const places = ({ selected, districts }: Scene) =>
    (selected === null ? districts.filter(({ shown }) => shown) : [selected]).map(({ district }) => district);
  const searches = ({ report }: Scene) => report?.searched ?? [];
  return (
    inBoth(documents(before), documents(after)).filter(([old, now]) => differs(old, now)).length +
    inBoth(places(before), places(after)).filter(([old, now]) => differs(old, now)).length +
    inEither(searches(before), searches(after)).filter(([old, now]) => differs(old, now)).length
  );
}

function inEither<Of extends { readonly id: string }>(before: readonly Of[], after: readonly Of[]) {
  const [then, now] = [before, after].map((records) => new Map(records.map((record) => [record.id, record])));
  const ids = new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...ids].map((id) => [then?.get(id), now?.get(id)] as const);
}

function inBoth<Of extends { readonly id: string }>(before: readonly Of[], after: readonly Of[]) {
  return inEither(before, after).filter(([then, now]) => then !== undefined && now !== undefined);
}
