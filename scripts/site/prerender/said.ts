import type { AtlasState } from '../../../src/store/store.ts';

/** A view with what it shows. */
export type Seen = Pick<AtlasState, 'atlas' | 'scene' | 'view'>;

/** What all parts of a page's structured data are made from. */
export interface Said extends Seen {
  /** The address of a file or page below the site's root. */
  readonly at: (link: string) => string;
}
