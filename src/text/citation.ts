import type { Document, Figure } from '../domain/figure.ts';
import type { Translate } from '../locales/translate.ts';
import { publisher } from './country.ts';
import { asRecorded, counted, date, inLanguage, isConverted, measured, said } from './phrases.ts';

/** A figure with the document that it stands in. */
export interface Stated {
  readonly figure: Figure;
  readonly document: Document | undefined;
}

/**
 * A figure and its citation as plain text, to be pasted elsewhere.
 * @param from what a computed figure was worked out from: each is cited with its own source.
 */
export function citation(
  t: Translate,
  figure: Figure,
  document: Document | undefined,
  ground: string,
  link: string,
  from: readonly Stated[] = [],
): string {
  const own = from.length > 0 ? '' : sourceOf(t, document);
  const parts = from.map(({ figure: part, document: of }) =>
    [`- ${numbered(t, part)}`, said(t, part, of), sourceOf(t, of)].filter((words) => words !== '').join('. '),
  );
  return [
    `${numbered(t, figure)} (${ground}).`,
    said(t, figure, document),
    own,
    ...(parts.length > 0 ? [t('receipt.copy.from'), ...parts] : []),
    `${t('atlas.title')}: ${link}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The number as it is on record; what the reader sees instead stands beside it. */
function numbered(t: Translate, figure: Figure): string {
  const shown = isConverted(t, figure) ? ` (${measured(t, figure)})` : '';
  return [asRecorded(t, figure) + shown, counted(t, figure)].filter((part) => part !== '').join(' ');
}

function sourceOf(t: Translate, document: Document | undefined): string {
  if (document === undefined) return '';
  return [
    document.title ?? subject(t, document),
    [publisher(t, document.channel).text, ...dated(t, document)].join(', '),
    document.url,
  ]
    .filter((part) => part !== null)
    .join('. ');
}

/** What a document without a title on record is about, in square brackets, as citations mark words that are not the source's. */
function subject(t: Translate, document: Document): string | null {
  return document.subject === undefined ? null : `[${inLanguage(document.subject, t.language).text}]`;
}

function dated(t: Translate, { published }: Document): readonly string[] {
  return published === null ? [] : [date(t, published)];
}
