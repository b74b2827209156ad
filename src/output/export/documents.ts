import type { Document } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { inLanguage } from '../../text/phrases.ts';
import { sourceTitle } from './source.ts';
import { type Column, datePattern, type Table, tableOf } from './table.ts';

interface DocumentRow {
  readonly document: Document;
  readonly language: Language;
}

export function documentTable(documents: readonly Document[], language: Language): Table {
  return tableOf(
    columns,
    documents.map((document) => ({ document, language })),
  );
}

const columns: readonly Column<DocumentRow>[] = [
  {
    name: 'id',
    hxl: '#meta+id+document',
    type: 'string',
    description: 'The document.',
    constraints: { required: true, unique: true },
    of: ({ document }) => document.id,
  },
  {
    name: 'kind',
    hxl: '#meta+type',
    type: 'string',
    description: 'What kind of document it is; "article" is the one that the atlas began with.',
    constraints: { required: true },
    of: ({ document }) => document.kind,
  },
  {
    name: 'title',
    hxl: '#meta+source',
    type: 'string',
    description: 'Its title; in brackets what it is about, where no title is on record.',
    constraints: { required: true },
    of: ({ document, language }) => sourceTitle(document, language),
  },
  {
    name: 'language',
    hxl: '#meta+language',
    type: 'string',
    description: 'The language that it is written in.',
    constraints: { required: true },
    of: ({ document }) => document.language,
  },
  {
    name: 'channel',
    hxl: '#org+name+channel',
    type: 'string',
    description: 'Who published it.',
    constraints: { required: true },
    of: ({ document }) => document.channel,
  },
  {
    name: 'url',
    hxl: '#meta+url',
    type: 'string',
    description: 'Its address; empty where it was read without one, and the note then says so.',
    of: ({ document }) => document.url,
  },
  {
    name: 'published',
    hxl: '#date+reported',
    type: 'string',
    description: 'The day that it was published, as precise as known; empty where no date was found.',
    constraints: { pattern: datePattern },
    of: ({ document }) => document.published,
  },
  {
    name: 'known_by',
    hxl: '#date+known',
    type: 'string',
    description: 'Of an undated document, the earliest day at which it is known to have been public.',
    constraints: { pattern: datePattern },
    of: ({ document }) => document.knownBy,
  },
  {
    name: 'note',
    hxl: '#description+note',
    type: 'string',
    description: 'What else must be known of it.',
    of: ({ document, language }) => document.note && inLanguage(document.note, language).text,
  },
];
