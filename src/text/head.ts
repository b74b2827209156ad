import type { Translate } from '../locales/translate.ts';
import type { Scene } from '../scene/scene.ts';
import { rowOf } from '../scene/table.ts';
import type { View } from '../view/view.ts';
import { sentenceOf } from './list.ts';

/** What the head of a page says of its view. */
export function headOf(
  t: Translate,
  scene: Scene,
  { table }: Pick<View, 'table'>,
): { readonly title: string; readonly description: string } {
  const { selected } = scene;
  const title = t('atlas.title');
  if (selected !== null) {
    const place = selected.district.name[t.language];
    return {
      title: `${place} · ${title}`,
      description: t('page.district', { said: sentenceOf(t, rowOf(scene, selected)) }),
    };
  }
  return { title: table ? `${t('table.title')} · ${title}` : title, description: t('atlas.description') };
}
