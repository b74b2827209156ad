import type { DistrictId } from '../../domain/district.ts';
import type { Language } from '../../domain/language.ts';
import { translator } from '../../locales/translate.ts';
import { figureColumns } from './figure-columns.ts';
import { type Table, tableOf } from './table.ts';
import type { Taken } from './take.ts';

/** One row a figure. A joint figure is one row that names all its districts: it is never divided, and never repeated for each. */
export function figureTable({ atlas, figures }: Pick<Taken, 'atlas' | 'figures'>, language: Language): Table {
  const t = translator(language);
  return tableOf(
    figureColumns,
    figures.map((figure) => ({
      figure,
      document: atlas.documentsById.get(figure.document),
      district: (id: DistrictId) => atlas.districtsById.get(id),
      t,
    })),
  );
}
