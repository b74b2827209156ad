import { country } from '../domain/country.ts';
import type { Language } from '../domain/language.ts';
import { useTranslate } from './use-translate.ts';

interface Props {
  readonly text: string;
  readonly lang: Language;
}

/** A text of the records, which says its language where it is not the reader's: for the ear and for programs that translate, and in words. */
export function Recorded({ text, lang }: Props) {
  const t = useTranslate();
  if (lang === t.language) return text;
  const name = country.languages.find(({ code }) => code === lang)?.name ?? lang;
  return (
    <>
      <span lang={lang}>{text}</span> <span className="quiet">{t('text.language', { language: name })}</span>
    </>
  );
}
