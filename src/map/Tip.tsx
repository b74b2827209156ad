import { useStore } from 'zustand';
import { LocalName } from '../kit/LocalName.tsx';
import { translator } from '../locales/translate.ts';
import { useAtlas, useScene } from '../store/context.ts';
import { live } from './gl/live.ts';

/** The name and the level of the district that the pointer is on. */
export function Tip() {
  const t = translator(useAtlas((state) => state.view.language));
  const { districts } = useScene();
  const pointed = useStore(live, (state) => state.pointed);
  const found = districts.find(({ district }) => district.id === pointed?.district);
  if (pointed === null || found === undefined) return null;
  return (
    <p className="tip" aria-hidden="true" style={{ transform: `translate(${pointed.x + 14}px, ${pointed.y + 14}px)` }}>
      <strong>
        <LocalName of={found.district} />
      </strong>{' '}
      {t(`level.${found.assessment.level}`)}
    </p>
  );
}
