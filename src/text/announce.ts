import type { Translate } from '../locales/translate.ts';
import type { Scene } from '../scene/scene.ts';
import type { View } from '../view/view.ts';
import { evidenceSentence, hiddenSentence } from './sentences.ts';
import { themeName } from './theme.ts';

/** What a change of the View did, said aloud for those who do not see it; null where nothing need be said. */
export function announcement(t: Translate, scene: Scene, view: View, before: View): string | null {
  if (view.language !== before.language) return t('announce.language');
  if (view.colours !== before.colours) return chosen(t, t('colours.label'), t(`colours.${view.colours}`));
  if (view.units !== before.units) return chosen(t, t('units.label'), t(`units.${view.units}`));
  if (view.hidden !== before.hidden) return hiddenSentence(t, scene);
  if (view.evidence !== before.evidence) return evidenceSentence(t, scene, view.evidence);
  if (view.theme !== before.theme || view.year !== before.year || view.day !== before.day)
    return t('announce.theme', { theme: themeName(t, view) });
  if (view.compare !== before.compare && view.compare.length > 1) return t('compare.title');
  if (view.table !== before.table) return t(view.table ? 'table.title' : 'announce.map');
  if (view.district === before.district) return null;
  const { selected } = scene;
  if (selected === null) return t('announce.country');
  return t('announce.district', {
    place: selected.district.name[view.language],
    level: t(`level.${selected.assessment.level}`),
  });
}

/** What the reader chose, and of what. */
export function chosen(t: Translate, what: string, name: string): string {
  return t('announce.choice', { what, chosen: name });
}
