import { progresses } from '../../record/hazard.ts';
import type { Say } from '../../words/words.ts';

/** The words of a progress that there are words for; any other in the archive's own. */
export function progressOf(say: Say, progress: string | undefined): string | null {
  const known = progresses.find((each) => each === progress);
  return known === undefined ? (progress ?? null) : say(`hazards.ui.progress.${known}`);
}
