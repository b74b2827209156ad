import { useEffect, useState } from 'react';
import { translator } from '../../locales/translate.ts';
import { appearance } from '../../store/appearance.ts';
import { useAtlasStore } from '../../store/context.ts';
import { announcement, chosen } from '../../text/announce.ts';

/** Says aloud what a change did, for those who do not see it. */
export function Announcer() {
  const store = useAtlasStore();
  const [said, say] = useState('');
  useEffect(() => {
    const ends = [
      store.subscribe(({ scene, view }, before) => {
        const sentence = announcement(translator(view.language), scene, view, before.view);
        if (sentence !== null) say(sentence);
      }),
      appearance.subscribe(({ choice }) => {
        const t = translator(store.getState().view.language);
        say(chosen(t, t('appearance.label'), t(`appearance.${choice}`)));
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
