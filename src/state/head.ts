import type { Atlas } from '../atlas/atlas.ts';
import { translator } from '../locales/translate.ts';
import { sceneOf } from './current-scene.ts';
import type { AtlasStore } from './store.ts';
import type { View } from './view.ts';

/** What the head of a page says of its view. */
export function headOf(atlas: Atlas, view: View): { readonly title: string; readonly description: string } {
  const t = translator(view.language);
  const { selected } = sceneOf({ atlas, view });
  const title = t('atlas.title');
  if (selected === null) return { title, description: t('atlas.description') };
  const place = selected.district.name[view.language];
  const level = t(`level.${selected.assessment.level}`);
  return { title: `${place} · ${title}`, description: t('page.district', { place, level }) };
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
    if (view.language !== before.language || view.district !== before.district) write();
  });
}
