import { createStore } from 'zustand/vanilla';

/** Light or dark, as the device asks or as its reader chose: kept on the device, since a link must not darken the page of another. */
export const appearances = ['system', 'light', 'dark'] as const;

export type Appearance = (typeof appearances)[number];

/** Where the choice is kept; the script that reads it before the first paint is written by the build (`scripts/site/vite/policy.ts`). */
export const appearanceKey = 'mine-action-atlas.appearance';

export const appearance = createStore<{ readonly choice: Appearance }>(() => ({ choice: onPage() }));

/** What the page was painted with: `<html data-theme>`, which is there only where the reader chose. */
function onPage(): Appearance {
  const theme = typeof document === 'undefined' ? undefined : document.documentElement.dataset.theme;
  return appearances.find((each) => each === theme) ?? 'system';
}

/** Paints the page so, now and on later visits. */
export function chooseAppearance(choice: Appearance): void {
  const { dataset } = document.documentElement;
  if (choice === 'system') delete dataset.theme;
  else dataset.theme = choice;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-theme]')) {
    const { theme } = meta.dataset;
    meta.media = choice === 'system' ? `(prefers-color-scheme: ${theme})` : choice === theme ? 'all' : 'not all';
  }
  appearance.setState({ choice });
  try {
    if (choice === 'system') localStorage.removeItem(appearanceKey);
    else localStorage.setItem(appearanceKey, choice);
  } catch {
    /* A browser may forbid storage: the choice then holds for this visit. */
  }
}
