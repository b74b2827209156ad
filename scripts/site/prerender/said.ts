import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import type { View } from '../../../src/view/view.ts';

/** What all parts of a page's structured data are made from. */
export interface Said {
  readonly atlas: Atlas;
  readonly view: View;
  readonly scene: Scene;
  /** The address of a file or page below the site's root. */
  readonly at: (link: string) => string;
}
