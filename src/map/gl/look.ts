import type { ColourSet, Colours, Scheme } from '../../design/palette.ts';
import { appearance } from '../../store/appearance.ts';

/** Which colours the map is drawn in. */
export interface MapLook {
  readonly name: Scheme;
  readonly colours: Colours;
}

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

/** The theme of the reader's choice, or else of the system; where colours are forced upon all pages, the system's, in two colours. */
export function presentLook(colours: ColourSet): MapLook {
  const system = matchMedia(dark).matches ? 'dark' : 'light';
  if (matchMedia(forced).matches) return { name: system, colours: 'forced' };
  const { choice } = appearance.getState();
  return { name: choice === 'system' ? system : choice, colours };
}

/** Calls back whenever the system or the reader changes the theme; returns what ends it. */
export function onSchemeChange(changed: () => void): () => void {
  const queries = [dark, forced].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const unsubscribe = appearance.subscribe(changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    unsubscribe();
  };
}
