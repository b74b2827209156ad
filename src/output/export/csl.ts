import type { PartialDate } from '../../domain/date.ts';
import type { Document } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { translator } from '../../locales/translate.ts';
import { date, inLanguage } from '../../text/phrases.ts';
import { about, type Context } from './about.ts';
import { sourceTitle } from './source.ts';
import type { Taken } from './take.ts';

/** An item of CSL-JSON, as far as it is needed here; BibTeX and RIS are written from it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'report' | 'legislation' | 'dataset';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly version?: string;
  readonly note?: string;
}

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

const types = {
  article: 'article-newspaper',
  news: 'article-newspaper',
  statement: 'webpage',
  report: 'report',
  survey: 'report',
  law: 'legislation',
} as const satisfies Record<Document['kind'], CslItem['type']>;

/** The atlas as a data set, with licence and warning, and the documents that the figures stand in. */
export function references(taken: Taken, context: Context): readonly CslItem[] {
  return [atlasItem(taken, context), ...taken.documents.map((document) => documentItem(document, context.language))];
}

/** CSL-JSON, which Zotero, Pandoc and citation processors read. */
export function csl(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`;
}

function atlasItem(taken: Taken, context: Context): CslItem {
  const { title, version, version_date, made, link, warning, licence } = about(taken, context);
  return {
    id: 'mine-action-atlas',
    type: 'dataset',
    title,
    publisher: translator(context.language)('atlas.title'),
    version,
    issued: dateOf(version_date),
    accessed: dateOf(made),
    ...(link === null ? {} : { URL: link }),
    language: context.language,
    note: `${licence} ${warning}`,
  };
}

function documentItem(document: Document, language: Language): CslItem {
  const { id, kind, channel, published, knownBy, url } = document;
  const type = types[kind];
  const t = translator(language);
  const note = [
    ...(published === null && knownBy !== undefined ? [t('export.undated', { date: date(t, knownBy) })] : []),
    ...(document.note === undefined ? [] : [inLanguage(document.note, language).text]),
  ].join(' ');
  return {
    id,
    type,
    title: sourceTitle(document, language),
    ...(type === 'article-newspaper' || type === 'webpage' ? { 'container-title': channel } : { publisher: channel }),
    ...(published === null ? {} : { issued: dateOf(published) }),
    ...(url === null ? {} : { URL: url }),
    language: document.language,
    ...(note === '' ? {} : { note }),
  };
}

function dateOf(date: PartialDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** The date as `YYYY-MM-DD`, as far as it is known. */
export function isoOf({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
