import { useOwn, useSay } from '../context.ts';
import { type Asked, Question } from './Question.tsx';

/** The same text in each character set that may be meant: a person sees which one reads right. */
export function Encoding({ look: { encodings }, draft: { decisions }, open }: Asked) {
  const say = useSay();
  const { importer } = useOwn();
  if (encodings.length === 0) return null;
  const missing = open.includes('encoding');
  return (
    <Question title={say('hazards.ui.encoding')} missing={missing}>
      <p className="quiet">{say('hazards.ui.encoding.note')}</p>
      {encodings.map(({ name, sample }) => (
        <label key={name} className="hazards-choice">
          <input
            type="radio"
            name="hazards-encoding"
            checked={!missing && decisions.encoding === name}
            onChange={() => importer.actions.answer({ kind: 'encoding', encoding: name })}
          />
          <span className="hazards-sample">{sample}</span> <span className="quiet">{name}</span>
        </label>
      ))}
    </Question>
  );
}
