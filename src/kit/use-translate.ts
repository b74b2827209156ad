import { type Translate, translator } from '../locales/translate.ts';
import { useAtlas } from '../store/context.ts';

/** The words of the reader's language, and areas in the units of the reader's choice. */
export function useTranslate(): Translate {
  const language = useAtlas((state) => state.view.language);
  return translator(
    language,
    useAtlas((state) => state.view.units),
  );
}
