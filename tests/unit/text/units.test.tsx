import { IntlMessageFormat } from 'intl-messageformat';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Atlas, earlierAtlas } from '../../../src/atlas/atlas.ts';
import { type AreaUnits, areaUnits } from '../../../src/domain/area.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { metrics } from '../../../src/domain/metric.ts';
import { printedInterval } from '../../../src/domain/quotient.ts';
import { difference, relatedTo } from '../../../src/domain/relations.ts';
import { loadLanguages, messagesOf } from '../../../src/locales/load.ts';
import type { MessageKey } from '../../../src/locales/messages.ts';
import { translator } from '../../../src/locales/translate.ts';
import { viewChanges } from '../../../src/scene/changes.ts';
import { scene } from '../../../src/scene/scene.ts';
import { AtlasContext } from '../../../src/store/context.ts';
import { createAtlasStore } from '../../../src/store/store.ts';
import { changeSentences } from '../../../src/text/changes.ts';
import { citation } from '../../../src/text/citation.ts';
import { measured } from '../../../src/text/phrases.ts';
import { Receipt } from '../../../src/ui/figure/Receipt.tsx';
import { years } from '../../../src/view/theme.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { committedAtlas } from '../fixtures/atlas.ts';
import { type Face, faces, wordsOf } from '../fixtures/faces.tsx';

/* The map says no area, and takes long. */
vi.mock('../../../src/map/still/Drawing.tsx', () => ({ Drawing: () => null }));
vi.stubGlobal('location', { href: 'https://atlas.example.org/' });

let atlas: Atlas;
await loadLanguages();
beforeAll(async () => {
  atlas = await committedAtlas();
});

const choices = languages.flatMap((language) => areaUnits.map((units) => [language, units] as const));

/** How each language writes its numbers and calls its units of area. */
const spoken = {
  en: { number: '\\d+(?:,\\d{3})*(?:\\.\\d+)?', ha: 'ha|hectares?', km2: 'km²|square kilometres?' },
  az: { number: '\\d+(?:\\.\\d{3})*(?:,\\d+)?', ha: 'ha|hektar\\p{L}*', km2: 'km²|kvadrat kilometr\\p{L}*' },
  ru: {
    number: '\\d+(?:\\u00a0\\d{3})*(?:,\\d+)?',
    ha: 'га|гектар\\p{L}*',
    km2: 'км²|квадратн\\p{L}+ километр\\p{L}*',
  },
} as const satisfies Record<Language, object>;

const wordOf = (language: Language, unit: 'ha' | 'km2') =>
  new RegExp(`(?<!\\p{L})(?:${spoken[language][unit]})(?!\\p{L})`, 'iu');

/** Messages that are about a unit whichever the reader chose: its name, and the one by which another is explained. */
const aboutUnits = ['units.ha', 'units.km2', 'measure.ha', 'measure.km2', 'receipt.recorded.as'];

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const namesIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => [
    ...('value' in part && part.type !== 0 ? [String(part.value)] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : []),
    ...('children' in part ? namesIn(part.children) : []),
  ]);

describe.each(choices)('in %s, areas %s', (language, units) => {
  const t = translator(language, units);
  const wrong = units === 'km2' ? 'ha' : 'km2';

  test('a message that names a unit names the one that its numbers are in', () => {
    const all = Object.entries(messagesOf(language) ?? {}).filter(([key]) => !aboutUnits.includes(key));
    const naming = all.filter(
      ([, message]) => wordOf(language, 'ha').test(message) || wordOf(language, 'km2').test(message),
    );
    expect(naming.length).toBeGreaterThanOrEqual(8);
    for (const [key, message] of naming) {
      const names = namesIn(new IntlMessageFormat(message, language).getAst());
      const values = Object.fromEntries(
        names.filter((name) => name !== 'land' && name !== 'b').map((name) => [name, 1]),
      );
      expect(`${key}: ${t(key as MessageKey, values)}`).not.toMatch(wordOf(language, wrong));
    }
  });

  test('every number with a unit of area is an area that is known, in that unit', () => {
    for (const [where, text] of placesThatSayAreas(language, units)) {
      for (const { number, unit, metres } of areasSaid(text, language)) {
        expect(isKnown(metres) ? '' : `${where}: ${number} ${unit}`).toBe('');
      }
    }
  }, 60_000);

  test('the columns of the table head their numbers with the unit that they are in', () => {
    const rows = faces.table(atlas, { ...defaultView, language, units });
    const table = rows.slice(rows.indexOf('<table', rows.indexOf('table-view')));
    const heads = [...table.matchAll(/<th scope="col".*?<\/th>/gs)].map(([head]) => wordsOf(head));
    const year = years.at(-1) ?? '';
    const column = heads.findIndex((head) => head.includes(year));
    expect(heads[column]).toMatch(wordOf(language, wrong === 'ha' ? 'km2' : 'ha'));
    const first = /<tr[^>]*><th scope="row".*?<\/tr>/gs;
    const cells = [...table.matchAll(first)].flatMap(([row]) => {
      const cell = [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([each]) => wordsOf(each).trim())[column];
      return cell !== undefined && /^\d/.test(cell) ? [cell] : [];
    });
    expect(cells.length).toBeGreaterThan(5);
    for (const cell of cells) {
      const metres = numberIn(cell, language) * squareMetres[units === 'km2' ? 'km2' : 'ha'];
      expect([cell, isKnown(metres)]).toEqual([cell, true]);
    }
  });
});

const squareMetres = { ha: 1e4, km2: 1e6 } as const;

let areas: ReadonlySet<number> | null = null;

/** Whether it is an area on record, to the last digit. */
function isKnown(metres: number): boolean {
  areas ??= new Set(knownAreas(atlas).map(Math.round));
  return areas.has(Math.round(metres));
}

/** Every area on record, in m²: figures with their parts and what stands beside them, official areas, differences of related figures; and 1 km² itself. */
function knownAreas(atlas: Atlas): readonly number[] {
  const { figures, figuresById, districts } = atlas;
  const inMetres = ({ metric, quantity }: Pick<Figure, 'metric' | 'quantity'>) => {
    const { unit } = metrics[metric];
    if (unit !== 'ha' && unit !== 'km2') return [];
    return [quantity?.value, quantity?.high].flatMap((value) =>
      value === undefined ? [] : [value * squareMetres[unit]],
    );
  };
  const own = figures.flatMap((figure) => [
    ...inMetres(figure),
    ...[...(figure.parts ?? []), ...(figure.variants ?? [])].flatMap(({ quantity }) =>
      inMetres({ metric: figure.metric, quantity }),
    ),
    ...(figure.beside ?? []).flatMap(inMetres),
    ...relatedTo(figure, figuresById).flatMap((other) => {
      const value = difference(figure, other.figure);
      return value === null ? [] : inMetres({ metric: figure.metric, quantity: { value, comparator: 'exact' } });
    }),
  ]);
  const { figures: worked, judgement } = scene(atlas, defaultView);
  const calculated = [...worked.values()].flatMap((figure) => {
    if (figure.computed === undefined) return [];
    const printed = figure.computed.from.flatMap((id) => printedInterval(worked.get(id)?.quantity?.value ?? 0));
    return [...inMetres(figure), ...[...(figure.computed.between ?? []), ...printed].map((ha) => ha * 1e4)];
  });
  const scales = [judgement.scale * 1e4];
  return [
    ...own,
    ...calculated,
    ...scales,
    ...districts.flatMap(({ officialArea }) => (officialArea ? [officialArea.km2 * 1e6] : [])),
    1e6,
  ];
}

function numberIn(number: string, language: Language): number {
  const [group, decimal] = { en: [',', '.'], az: ['.', ','], ru: ['\u00a0', ','] }[language] as [string, string];
  return Number(number.replaceAll(group, '').replace(decimal, '.'));
}

function areasSaid(text: string, language: Language) {
  const { number, ha, km2 } = spoken[language];
  const found = text.matchAll(new RegExp(`(${number})[ \\u00a0](${ha}|${km2})(?!\\p{L})`, 'giu'));
  return [...found].map(([, said = '', unit = '']) => {
    const metres = numberIn(said, language) * (wordOf(language, 'km2').test(unit) ? 1e6 : 1e4);
    return { number: said, unit, metres };
  });
}

/** Everything that says an area, by where it stands; what records say in words of their own is left out. */
function placesThatSayAreas(language: Language, units: AreaUnits): readonly (readonly [string, string])[] {
  const view = { ...defaultView, language, units };
  const t = translator(language, units);
  const largest = atlas.figures.find(
    ({ metric, scope }) => metric === 'area_cleared_flow' && scope.kind === 'district',
  );
  const district = largest?.scope.kind === 'district' ? largest.scope.district : null;
  const year = years.at(-1) ?? defaultView.year;
  const views: readonly View[] = [
    view,
    { ...view, hidden: ['high'] },
    { ...view, hidden: ['medium'] },
    { ...view, theme: 'cleared', year },
    { ...view, theme: 'cleared-share', year, district },
  ];
  const pages = views.flatMap((each) =>
    (Object.keys(faces) as Face[]).map(
      (face) => [`${face} ${JSON.stringify(each)}`, wordsOf(faces[face](atlas, each), '|')] as const,
    ),
  );
  const areas = atlas.figures.filter(({ metric }) => ['ha', 'km2'].includes(metrics[metric].unit));
  expect(areas.length).toBeGreaterThan(100);
  const receipts = areas.map((figure) => [`receipt of ${figure.id}`, receiptOf(figure, view)] as const);
  const said = areas.flatMap((figure) => [
    [`sentence of ${figure.id}`, measured(t, figure)] as const,
    [`copy of ${figure.id}`, citation(t, figure, undefined, '', '')] as const,
  ]);
  return [...pages, ...receipts, ...said, ...changesSaid(view)].map(([where, text]) => [where, withoutProse(text)]);
}

function receiptOf(figure: Figure, view: View): string {
  const receipt = (
    <AtlasContext value={createAtlasStore(atlas, view)}>
      <Receipt id="receipt" figure={figure} document={atlas.documentsById.get(figure.document)} />
    </AtlasContext>
  );
  /* What it quotes, and why a record says that figures are related, is in words of their own. */
  const own = /<q\b.*?<\/q>|<span class="related-why".*?<\/span>/gs;
  return wordsOf(renderToStaticMarkup(receipt).replace(own, ' '), '|');
}

/** What is said where a figure that the map is coloured by was half as large in an older version. */
function changesSaid(view: View): readonly (readonly [string, string])[] {
  const t = translator(view.language, view.units);
  const figures = atlas.figures.filter(({ metric }) => metric !== 'area_cleared_flow');
  const then = earlierAtlas(atlas, { id: '00000000', date: '2020-01-01' }, { ...atlas, figures });
  const look = { ...view, theme: 'cleared' as const };
  const names = new Map(atlas.districts.map((district) => [district.id, district]));
  const sentences = changeSentences(t, names, viewChanges(scene(then, look), scene(atlas, look)), 'cleared');
  const [first = ''] = sentences;
  expect(areasSaid(first, view.language)).toHaveLength(1);
  return sentences.map((sentence) => ['a change', sentence] as const);
}

/** What the records say of areas in words of their own, such as notes, keeps the unit that it was written in. */
let prose: readonly string[] | null = null;

function withoutProse(text: string): string {
  prose ??= textsIn([atlas.figures, atlas.searches, atlas.districts, atlas.documents])
    .filter((each) => each.length > 12 && languages.some((language) => areasSaid(each, language).length > 0))
    .sort((a, b) => b.length - a.length);
  return prose.reduce((left, each) => left.replaceAll(each, ' '), text);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
