import { type Translate, translator } from '../locales/translate.ts';
import { useAtlas } from '../store/context.ts';

/** The words of the reader's language, and areas in the units of the reader's choice. */
export function useTranslate(): Translate {
  /* As one part of the state: a thousand components of a page listen for it. */
  return useAtlas(({ view }) => translator(view.language, view.units));
}
