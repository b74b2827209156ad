import { translator } from '../../locales/translate.ts';
import { headOf } from '../../text/head.ts';
import type { AtlasStore } from '../store.ts';

/**
 * Keeps the document's language and title those of the View.
 * @returns a function that ends it.
 */
export function followHead(store: AtlasStore): () => void {
  const write = () => {
    const { scene, view } = store.getState();
    document.documentElement.lang = view.language;
    document.title = headOf(translator(view.language), scene, view).title;
  };
  write();
  return store.subscribe(({ view }, { view: before }) => {
    if (view.language !== before.language || view.district !== before.district || view.table !== before.table) write();
  });
}
