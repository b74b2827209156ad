import { createStore } from 'zustand/vanilla';

/** What was brought to the page before there was anybody to take it. */
export type Brought =
  | { readonly kind: 'files'; readonly entries: readonly FileSystemEntry[]; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly text: string };

/** The little of the room of own data that every page carries. */
export const doorway = createStore<{
  /** The room has been entered: its scripts are there, or come. */
  readonly entered: boolean;
  /** Its panel stands in the place of the published figures. */
  readonly panel: boolean;
  /** The form is open. */
  readonly form: boolean;
  readonly brought: Brought | null;
}>(() => ({ entered: false, panel: false, form: false, brought: null }));

/** Set while layers are kept on this device, so that a page without any asks nothing and fetches nothing. */
export const keptKey = 'mine-action-atlas.layers';

export function hasKept(): boolean {
  try {
    return localStorage.getItem(keptKey) !== null;
  } catch {
    return false;
  }
}

/** Opens the form, with what was brought. */
export function enter(brought: Brought | null = null): void {
  doorway.setState({ entered: true, form: true, brought });
}
