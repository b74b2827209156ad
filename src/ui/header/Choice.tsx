import type { ReactNode } from 'react';
import type { Language } from '../../domain/language.ts';

interface Props<Code extends string> {
  /** Of the group in the form; each of a page has its own. */
  readonly name: string;
  readonly legend: string;
  /** What holds for the whole group. */
  readonly note?: string;
  readonly codes: readonly Code[];
  readonly chosen: Code;
  readonly words: (code: Code) => ReactNode;
  readonly lang?: (code: Code) => Language;
  readonly choose: (code: Code) => void;
  /** One under the other, for choices that say more than a word. */
  readonly tall?: boolean;
}

/** A choice of one among few, as the platform's own radio buttons: it holds at once. */
export function Choice<Code extends string>(props: Props<Code>) {
  const { name, legend, note, codes, chosen, words, lang, choose, tall = false } = props;
  return (
    <fieldset className={tall ? 'choice tall' : 'choice'}>
      <legend>{legend}</legend>
      <div className="choice-options">
        {codes.map((code) => (
          <label key={code} lang={lang?.(code)}>
            <input type="radio" name={name} value={code} checked={code === chosen} onChange={() => choose(code)} />
            <span>{words(code)}</span>
          </label>
        ))}
      </div>
      {note && <p className="quiet">{note}</p>}
    </fieldset>
  );
}
