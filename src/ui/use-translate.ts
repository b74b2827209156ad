import { type Translate, translator } from '../locales/translate.ts';
import { useAtlas } from '../state/context.ts';

/** The words of the reader's language. */
export function useTranslate(): Translate {
  return translator(useAtlas((state) => state.view.language));
}
