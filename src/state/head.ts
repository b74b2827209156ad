import type { Atlas } from '../atlas/atlas.ts';
import { translator } from '../locales/translate.ts';
import { sceneOf } from './current-scene.ts';
import type { AtlasStore } from './store.ts';
import { rowOf, sentenceOf } from './table.ts';
import type { View } from './view.ts';

/** What the head of a page says of its view. */
export function headOf(atlas: Atlas, view: View): { readonly title: string; readonly description: string } {
  const t = translator(view.language);
  const current = sceneOf({ atlas, view });
  const { selected } = current;
  const title = t('atlas.title');
  if (selected !== null) {
    const place = selected.district.name[view.language];
    const said = sentenceOf(t, rowOf(current, selected));
    return { title: `${place} · ${title}`, description: t('page.district', { said }) };
  }
  const description = t('atlas.description');
  return { title: view.table ? `${t('table.title')} · ${title}` : title, description };
}

/**
 * Keeps the document's language and title those of the View.
 * @returns a function that ends it.
 */
export function followHead(store: AtlasStore): () => void {
  const write = () => {
    const { atlas, view } = store.getState();
    document.documentElement.lang = view.language;
    document.title = headOf(atlas, view).title;
  };
  write();
  return store.subscribe(({ view }, { view: before }) => {
    if (view.language !== before.language || view.district !== before.district || view.table !== before.table) write();
  });
}
