import type { Value } from '../../record/row.ts';

/*
 * What deminers call the corners of an area in their tables: it starts at a start point, turns at turning points with their numbers, and ends
 * at an end point. Benchmarks and reference points stand beside it, to find it from.
 */
const beside =
  /^\s*(?:bm|rp|bench ?mark|ref(?:erence)?\b|land ?mark|reper|репер|ориентир|опорная|istinad|oriyentir|dayaq)[\s_.:-]*(?:point|pt|точка|nöqtə\p{L}*)?[\s_.:-]*\d*\s*$/iu;
const starts = /^\s*(?:sp|start|first|başlanğıc|нт|нач)/iu;
const ends = /^\s*(?:ep|end|last|finish|son|кт|кон)/iu;

const byText = new Intl.Collator('en', { numeric: true }).compare;

const rank = (label: string) => (starts.test(label) ? -1 : ends.test(label) ? 1 : 0);

/** Whether a row of an area's corners is none of them. */
export const isBeside = (order: Value | undefined): boolean => typeof order === 'string' && beside.test(order);

/** Which of two corners comes first, by their numbers or names; 0 where those do not tell. */
export function byCorner(a: Value | undefined, b: Value | undefined): number {
  const [one, other] = [String(a ?? ''), String(b ?? '')];
  return rank(one) - rank(other) || byText(one, other);
}
