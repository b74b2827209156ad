import type { Document } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { inLanguage } from '../../text/phrases.ts';

/** The title; where none is on record, what the document is about, in brackets, as citations mark words that are not the source's. */
export function sourceTitle({ title, subject, short }: Document, language: Language): string {
  return title ?? `[${inLanguage(subject ?? short, language).text}]`;
}
