import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { groundSentences, scaleSentence } from '../../text/ground.ts';
import { FigureRows } from '../figure/FigureRows.tsx';
import { GroundPicture } from './GroundPicture.tsx';

/** How much of the district's ground had to be cleared, how much is reported cleared, what is left, and what nobody says. */
export function DistrictGround() {
  const t = useTranslate();
  const ground = useAtlas((state) => state.scene.selected?.ground ?? null);
  const scale = useAtlas((state) => state.scene.judgement.scale);
  const figures = useAtlas((state) => state.scene.sections.ground);
  if (ground === null) return null;
  const [first, ...rest] = groundSentences(t, ground);
  return (
    <section className="ground">
      <h2>
        {t('ground.title')}
        {ground.whole?.computed && <span className="tag computed">{t('figure.computed')}</span>}
      </h2>
      <GroundPicture ground={ground} scale={scale} id="ground" />
      <p>{first}</p>
      <p className="quiet">{[...rest, scaleSentence(t, scale)].filter((words) => words !== '').join(' ')}</p>
      <div className="figure-columns">
        <FigureRows figures={figures} />
      </div>
    </section>
  );
}
