import { useEffect, useState } from 'react';
import { translator } from '../../locales/translate.ts';
import { appearance } from '../../store/appearance.ts';
import { useAtlasStore } from '../../store/context.ts';
import { sceneOf } from '../../store/current-scene.ts';
import type { AtlasState } from '../../store/store.ts';
import { evidenceSentence, hiddenSentence } from '../../text/sentences.ts';

/** Says aloud what a change did, for those who do not see it. */
export function Announcer() {
  const store = useAtlasStore();
  const [said, say] = useState('');
  useEffect(() => {
    const ends = [
      store.subscribe((state, before) => {
        const sentence = changed(state, before);
        if (sentence !== null) say(sentence);
      }),
      appearance.subscribe(({ choice }) => {
        const t = translator(store.getState().view.language);
        say(t('announce.choice', { what: t('appearance.label'), chosen: t(`appearance.${choice}`) }));
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [store]);
  return (
    <p className="visually-hidden" aria-live="polite" data-announcer>
      {said}
    </p>
  );
}

function changed({ atlas, view }: AtlasState, { view: before }: AtlasState): string | null {
  const t = translator(view.language, view.units);
  const now = () => sceneOf({ atlas, view });
  if (view.language !== before.language) return t('announce.language');
  const chosen = (what: string, name: string) => t('announce.choice', { what, chosen: name });
  if (view.colours !== before.colours) return chosen(t('colours.label'), t(`colours.${view.colours}`));
  if (view.units !== before.units) return chosen(t('units.label'), t(`units.${view.units}`));
  if (view.hidden !== before.hidden) return hiddenSentence(t, now());
  if (view.evidence !== before.evidence) return evidenceSentence(t, now(), view.evidence);
  if (view.theme !== before.theme || view.year !== before.year)
    return t('announce.theme', { theme: t(`theme.${view.theme}`, { year: view.year }) });
  if (view.table !== before.table) return t(view.table ? 'table.title' : 'announce.map');
  if (view.district === before.district) return null;
  const { selected } = now();
  if (selected === null) return t('announce.country');
  return t('announce.district', {
    place: selected.district.name[view.language],
    level: t(`level.${selected.assessment.level}`),
  });
}
