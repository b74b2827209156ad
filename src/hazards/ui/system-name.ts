import { systemOf } from '../place/systems.ts';
import type { Say } from '../words/words.ts';

/** What a system of coordinates is called, with its code. */
export function systemName(say: Say, key: string): string {
  const system = systemOf(key);
  return system === null ? key : `${say.code(system.name)} (${key})`;
}
