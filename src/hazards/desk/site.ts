import wasm from 'sql.js/dist/sql-wasm.wasm?url';
import type { Site } from '../read/readers.ts';

/** The files of this site that readers need. */
export const site: Site = {
  asset: async () => {
    const answer = await fetch(new URL(wasm, import.meta.url));
    if (!answer.ok) throw new Error(`The site has no ${wasm}: it answers ${answer.status}.`);
    return await answer.arrayBuffer();
  },
};
