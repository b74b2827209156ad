import type { Atlas } from '../../../src/atlas/atlas.ts';
import { districtsOf } from '../../../src/domain/scope.ts';
import type { Translate } from '../../../src/locales/translate.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { number, places } from '../../../src/text/phrases.ts';

/** All numbers that the page about the atlas says, counted from the records. */
export function countsOf(t: Translate, atlas: Atlas, { districts }: Scene) {
  const { figures, documents, searches } = atlas;
  const checked = (...results: readonly string[]) => figures.filter(({ check }) => results.includes(check ?? 'once'));
  const undrawn = districts.filter(({ drawn }) => !drawn).map(({ district }) => district);
  const counts = {
    documents: documents.length,
    figures: figures.length,
    checked: checked('confirmed', 'corrected').length,
    doubtful: checked('doubtful').length,
    lost: checked('not_found_again').length,
    once: checked('once').length,
    joint: figures.filter(({ scope }) => districtsOf(scope).length > 1).length,
    contradicted: figures.filter(({ id }) => atlas.contradictions.has(id)).length,
    all: districts.length,
    unreported: districts.filter(({ assessment }) => assessment.level === 'not_reported').length,
    searched: searches.length,
    measured: districts.filter(({ district }) => district.officialArea !== null).length,
  };
  const said = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(t, count)])) as Readonly<
    Record<keyof typeof counts, string>
  >;
  return { counts, said: { ...said, undrawn: places(t, undrawn) }, undrawn };
}

/** The sources of the shapes, each once. */
export function boundarySources({ shapes }: Atlas) {
  const sources = [...shapes.values()].map(({ properties: { source } }) => source);
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}
