import { converted, shownIn } from '../../domain/area.ts';
import { number } from '../../text/phrases.ts';
import type { Say } from '../words/words.ts';

/** An area in the reader's units; with as many decimals as a small one needs to be told from none. */
export function area({ t }: Say, m2: number): string {
  const unit = shownIn('ha', t.units);
  const value = converted(Number((m2 / 10_000).toFixed(6)), 'ha', unit);
  const decimals = value >= 100 ? 0 : value >= 1 ? 1 : value >= 0.01 ? 2 : 4;
  return t(`measure.${unit}`, { n: number(t, value, decimals) });
}

/** A share as a whole percent; what is little but something is not none. */
export function share(say: Say, part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  const few = percent > 0 && percent < 1;
  return say('hazards.ui.percent', { n: few ? 1 : Math.round(percent), few: String(few) });
}
