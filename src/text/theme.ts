import type { Translate } from '../locales/translate.ts';
import { type Day, dayOf, type Theme, type Year } from '../view/theme.ts';
import { date } from './phrases.ts';

/** What the map is coloured by, with its year or day where it has one. */
export function themeName(
  t: Translate,
  { theme, year, day = null }: { readonly theme: Theme; readonly year?: Year; readonly day?: Day | null },
): string {
  const shown = dayOf({ theme, day });
  return t(`theme.${theme}`, { year: year ?? '', date: shown === null ? '' : date(t, shown) });
}
