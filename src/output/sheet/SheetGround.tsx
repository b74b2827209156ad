import { GroundBar, GroundSwatch } from '../../kit/GroundBar.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { groundScale } from '../../scene/ground.ts';
import { useScene } from '../../store/context.ts';
import { countryGroundSentences, groundSentences, partWords, scaleSentence } from '../../text/ground.ts';

/** Of its own, since the patterns of a panel that is not shown may not be drawn. */
const id = 'sheet-ground';

/** The ground of the place as a bar, with what it shows in words. */
export function SheetGround() {
  const t = useTranslate();
  const { selected, country, judgement } = useScene();
  const ground = selected === null ? country.ground : selected.ground;
  if (ground === null) return null;
  const scale = selected === null ? groundScale([ground]) : judgement.scale;
  const sentences = selected === null ? countryGroundSentences(t, ground) : groundSentences(t, ground);
  return (
    <section className="sheet-hectares" aria-label={t('ground.title')}>
      <GroundBar parts={ground.parts} scale={scale} id={id} />
      <p>
        {ground.parts.map((part) => {
          const { name, amount } = partWords(t, part, ground);
          return (
            <span key={part.kind}>
              <GroundSwatch kind={part.kind} id={id} /> {name}
              {amount === null ? '' : `: ${amount}`}{' '}
            </span>
          );
        })}
      </p>
      <p>
        {sentences.slice(0, 2).join(' ')} {scaleSentence(t, scale, selected === null ? 'country' : 'district')}
      </p>
    </section>
  );
}
