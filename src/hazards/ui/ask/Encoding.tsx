import { useAtlas } from '../../../store/context.ts';
import { useOwn, useSay } from '../context.ts';
import { type Asked, Question } from './Question.tsx';

/** The same text in each character set that may be meant: a person sees which one reads right. */
export function Encoding({ look: { encodings, mended = [] }, draft: { decisions }, open }: Asked) {
  const say = useSay();
  const { importer } = useOwn();
  const districts = useAtlas((state) => state.atlas.districtsById);
  if (encodings.length + mended.length === 0) return null;
  const missing = open.includes('encoding');
  return (
    <Question title={say('hazards.ui.encoding')} missing={missing}>
      {encodings.length > 0 && <p className="quiet">{say('hazards.ui.encoding.note')}</p>}
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
      {mended.length > 0 && (
        <ul className="hazards-refusals">
          {mended.map(({ column, value, district }) => (
            <li key={`${column} ${value}`}>
              {say('hazards.ui.mended', {
                column,
                value,
                district: districts.get(district)?.name[say.t.language] ?? district,
              })}
            </li>
          ))}
        </ul>
      )}
    </Question>
  );
}
