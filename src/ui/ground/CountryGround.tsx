import { useTranslate } from '../../kit/use-translate.ts';
import { ownScale } from '../../scene/ground.ts';
import { useAtlas } from '../../store/context.ts';
import { countryGroundSentences } from '../../text/ground.ts';
import { FigureRows } from '../figure/FigureRows.tsx';
import { GroundPicture } from './GroundPicture.tsx';

/** How much of the country's land is claimed contaminated, how much is reported cleared, and what is left; nothing where levels are switched off. */
export function CountryGround() {
  const t = useTranslate();
  const ground = useAtlas((state) => state.scene.country.ground);
  const figures = useAtlas((state) => state.scene.sections.ground);
  if (ground === null) return null;
  return (
    <section className="ground">
      <h2>{t('ground.title.country')}</h2>
      <GroundPicture ground={ground} scale={ownScale(ground)} id="ground" />
      {countryGroundSentences(t, ground).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="figure-columns">
        <FigureRows figures={figures} />
      </div>
    </section>
  );
}
