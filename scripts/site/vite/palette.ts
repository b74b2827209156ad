import type { Plugin } from 'vite';
import { paletteCss } from '../../../src/design/palette.ts';

const ID = 'virtual:palette.css';
/** A null byte in front, by Rollup's custom, would hide the `.css` end by which Vite knows a stylesheet. */
const RESOLVED = '/@virtual/palette.css';

/** Makes the one table of colours a stylesheet, so that map, legend and table cannot disagree. */
export function palette(): Plugin {
  return {
    name: 'palette',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? paletteCss() : undefined),
  };
}
