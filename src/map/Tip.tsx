import { useStore } from 'zustand';
import { LocalName } from '../kit/LocalName.tsx';
import { translator } from '../locales/translate.ts';
import { useAtlas } from '../store/context.ts';
import { live } from './gl/live.ts';

/** The name and the level of the district that the pointer is on. */
export function Tip() {
  const t = translator(useAtlas((state) => state.view.language));
  const { atlas, assessments } = useAtlas((state) => state.scene.judgement);
  const pointed = useStore(live, (state) => state.pointed);
  const district = atlas.districtsById.get(pointed?.district ?? '');
  const assessment = assessments.get(pointed?.district ?? '');
  if (pointed === null || district === undefined || assessment === undefined) return null;
  return (
    <p className="tip" aria-hidden="true" style={{ transform: `translate(${pointed.x + 14}px, ${pointed.y + 14}px)` }}>
      <strong>
        <LocalName of={district} />
      </strong>{' '}
      {t(`level.${assessment.level}`)}
    </p>
  );
}
