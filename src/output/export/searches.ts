import type { Language } from '../../domain/language.ts';
import { metrics } from '../../domain/metric.ts';
import type { Searched } from '../../domain/searched.ts';
import { inLanguage } from '../../text/phrases.ts';
import { type Column, type Table, tableOf } from './table.ts';

interface SearchRow {
  readonly search: Searched;
  readonly language: Language;
}

/** What was looked for and not found: the proof of a gap, never a zero. */
export function searchTable(searches: readonly Searched[], language: Language): Table {
  return tableOf(
    columns,
    searches.map((search) => ({ search, language })),
  );
}

const columns: readonly Column<SearchRow>[] = [
  {
    name: 'id',
    hxl: '#meta+id',
    type: 'string',
    description: 'The search.',
    constraints: { required: true, unique: true },
    of: ({ search }) => search.id,
  },
  {
    name: 'district',
    hxl: '#adm1+id',
    type: 'string',
    description: 'The district that was searched for.',
    constraints: { required: true },
    of: ({ search }) => search.district,
  },
  {
    name: 'metric',
    hxl: '#indicator+code',
    type: 'string',
    description: 'What was looked for and not found, which is not 0.',
    constraints: { required: true, enum: Object.keys(metrics) },
    of: ({ search }) => search.metric,
  },
  {
    name: 'note',
    hxl: '#description+note',
    type: 'string',
    description: 'Where it was looked for.',
    of: ({ search, language }) => inLanguage(search.note, language).text,
  },
];
