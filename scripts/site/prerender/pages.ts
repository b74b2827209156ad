import type { Atlas } from '../../../src/atlas/atlas.ts';
import { languages } from '../../../src/domain/language.ts';
import { defaultView, type View } from '../../../src/view/view.ts';

/** The views that the site has a page for: in each language the country, every district, and the table. */
export function pagesOf({ districts }: Atlas): readonly View[] {
  const places = [null, ...districts.map(({ id }) => id)];
  return languages.flatMap((language): readonly View[] => [
    ...places.map((district) => ({ ...defaultView, language, district })),
    { ...defaultView, language, table: true },
  ]);
}
