import { useEffect, useState } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { loadWords, type Say, speak } from '../words/words.ts';

/** The words of the page's language once they are there; those of the one before until then. */
export function useWords(): Say | null {
  const t = useTranslate();
  const [say, setSay] = useState<Say | null>(null);
  useEffect(() => {
    let wanted = true;
    loadWords(t.language).then(
      () => wanted && setSay(() => speak(t)),
      /* They come with the next change of language, or with a reload. */
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [t]);
  return say;
}
