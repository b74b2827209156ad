import type { Say } from '../words/words.ts';

/** What a system of coordinates is called. */
export function systemName(say: Say, key: string): string {
  return say.code({ code: `place.system.${key}` });
}
