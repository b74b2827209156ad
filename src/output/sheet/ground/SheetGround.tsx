import { GroundBar, GroundSwatch } from '../../../kit/GroundBar.tsx';
import { useTranslate } from '../../../kit/use-translate.ts';
import { ownScale } from '../../../scene/ground.ts';
import { useScene } from '../../../store/context.ts';
import {
  accountVoices,
  countryGroundSentences,
  groundSentences,
  partWords,
  scaleSentence,
} from '../../../text/ground.ts';

/** Of its own, since the patterns of a panel that is not shown may not be drawn. */
const id = 'sheet-ground';

/** The ground of the place as a bar, with what it shows in words. */
export function SheetGround() {
  const t = useTranslate();
  const { selected, country, judgement } = useScene();
  const ground = selected === null ? country.ground : selected.ground;
  if (ground === null) return null;
  const scale = selected === null ? ownScale(ground) : judgement.scale;
  const [first] = selected === null ? countryGroundSentences(t, ground) : groundSentences(t, ground);
  return (
    <section className="sheet-hectares" aria-label={t('ground.title')}>
      <div>
        <GroundBar parts={ground.parts} scale={scale} id={id} />
        {ground.parts.map((part) => {
          const { name, amount } = partWords(t, part, ground);
          return (
            <p key={part.kind}>
              <GroundSwatch kind={part.kind} id={id} /> {name}
              {amount === null ? '' : `: ${amount}`}
            </p>
          );
        })}
      </div>
      <p>
        {first} {selected?.ground.accounts.slice(0, 1).flatMap((of) => accountVoices(t, of))}{' '}
        {selected && scaleSentence(t, scale)}
      </p>
    </section>
  );
}
