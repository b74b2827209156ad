import type { ThemeName } from '../palette.ts';

const dark = '(prefers-color-scheme: dark)';

/** The theme that the system asks for. */
export function systemTheme(): ThemeName {
  return matchMedia(dark).matches ? 'dark' : 'light';
}

/** Calls back whenever the system changes its theme; returns what ends it. */
export function onThemeChange(changed: () => void): () => void {
  const query = matchMedia(dark);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
