import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { BasemapFeature } from '../../../src/atlas/schema.ts';
import { colourSets, schemes } from '../../../src/design/palette.ts';
import { languages } from '../../../src/domain/language.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { cartography } from '../../../src/map/cartography.ts';
import type { MapLook } from '../../../src/map/gl/look.ts';
import { mapStates } from '../../../src/map/gl/states.ts';
import { mapLayers, mapSources } from '../../../src/map/gl/style.ts';
import type { MapLayer } from '../../../src/map/layer.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { atlasWith, figure, inWords } from '../fixtures/atlas.ts';
import { glMarks } from '../fixtures/gl-marks.ts';
import type { Marks } from '../fixtures/marks.ts';
import { svgMarks } from '../fixtures/svg-marks.tsx';

await loadLanguages();

const looks = schemes.flatMap((name) =>
  [...colourSets, 'forced' as const].map((colours): MapLook => ({ name, colours })),
);

const views = {
  'the country': {},
  'a chosen district of the four': { district: 'tartar' },
  'a chosen district that is none of the four': { district: 'guba' },
  'an open joint figure': { figure: 'J' },
  'levels switched off': { district: 'lachin', hidden: ['high', 'not_reported'] },
  'people killed or injured': { theme: 'casualties', district: 'khankendi' },
  'hectares cleared': { theme: 'cleared', year: '2023', hidden: ['medium'] },
} satisfies Record<string, Partial<View>>;

/** A square of the basemap, a tenth of a degree wide; or a line across it, or its corner. */
function ground(
  id: string,
  kind: BasemapFeature['properties']['kind'],
  [west, south]: readonly [number, number],
  part: Partial<BasemapFeature['properties']> = {},
  type: 'Polygon' | 'LineString' | 'Point' = 'Polygon',
): BasemapFeature {
  const [east, north] = [west + 0.1, south + 0.1];
  const ring: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const [model] = atlasWith().basemap;
  if (model === undefined) throw new Error('expected a basemap');
  return {
    type: 'Feature',
    id,
    properties: {
      ...model.properties,
      id,
      kind,
      name: `${id} istiqlal`,
      name_en: `${id} in English`,
      name_az: `${id} istiqlal`,
      name_ru: `${id} по-русски`,
      label: kind === 'river' || kind === 'outline' ? null : [west, south],
      ...part,
    },
    geometry:
      type === 'Polygon'
        ? { type, coordinates: [ring] }
        : type === 'LineString'
          ? { type, coordinates: ring.slice(0, 2) }
          : { type, coordinates: [west, south] },
  };
}

/** Something of every kind, in every rank: the four of `atlasWith`, a city between none of them, and what lies around. */
function everything(): Atlas {
  const figures = [
    figure({ id: 'K' }),
    figure({ id: 'J', metric: 'items_found_flow', scope: { kind: 'joint', districts: ['lachin', 'kalbajar'] } }),
    figure({
      id: 'T',
      metric: 'threat_level',
      of: { level: 'low' },
      scope: { kind: 'district', district: 'guba' },
      ...inWords,
    }),
    figure({
      id: 'C',
      metric: 'area_cleared_flow',
      quantity: { value: 120, comparator: 'exact' },
      of: {},
      period: { from: '2023-01-01', to: '2023-12-31' },
    }),
  ];
  const atlas = atlasWith(...figures);
  const [model] = atlas.districts;
  const shape = atlas.shapes.get('guba');
  if (model === undefined || shape === undefined) throw new Error('expected districts');
  const name = { en: 'Khankendi', az: 'Xankəndi', ru: 'Ханкенди' };
  return {
    ...atlas,
    districts: [...atlas.districts, { ...model, id: 'khankendi', kind: 'city', name }],
    shapes: new Map([
      ...atlas.shapes,
      [
        'khankendi',
        {
          ...shape,
          id: 'khankendi',
          bbox: [49, 39, 49.1, 39.1],
          properties: {
            ...shape.properties,
            id: 'khankendi',
            name: name.az,
            name_en: name.en,
            name_az: name.az,
            name_ru: name.ru,
            label: [49.05, 39.05],
          },
          geometry: ground('khankendi', 'lake', [49, 39]).geometry as typeof shape.geometry,
        },
      ],
    ]),
    basemap: [
      ground('outline', 'outline', [45.3, 39]),
      ground('sea', 'sea', [50, 40]),
      ground('country-1', 'country', [44, 41], { rank: 1 }),
      ground('country-3', 'country', [44, 39], { rank: 3 }),
      ground('lake', 'lake', [45, 40.5]),
      ground('river', 'river', [47, 39], { rank: 2 }, 'LineString'),
      ...[1, 2, 3].flatMap((rank) => [
        ground(`town-${rank}`, 'town', [47 + rank / 5, 39.5], { rank }, 'Point'),
        ground(`foreign-${rank}`, 'town', [44 + rank / 5, 39.5], { rank, foreign: true }, 'Point'),
      ]),
    ],
  };
}

const atlas = everything();
const sources = mapSources(atlas);

/** What both draw of a view: from the ground up, and the names before they look for room. */
function bothOf(
  view: View,
  look: MapLook,
  table = cartography,
): (zoom: number) => { readonly gl: Marks; readonly svg: Marks } {
  const now = scene(atlas, view);
  const inGl = glMarks(mapLayers(atlas, now, look, view.language, table), sources, mapStates(now, atlas.edges, table));
  return (zoom) => ({ gl: inGl(zoom), svg: svgMarks(atlas, now, look, view.language, zoom, table) });
}

/** The marks of one layer over those of another; in which order one layer draws its features does not show. */
function inOrder(marks: readonly string[]): readonly string[] {
  const layers = marks.map((mark) => {
    const [kind = '', id = '', ...style] = mark.split(' ');
    return kind !== 'line' && atlas.shapes.has(id) ? 'classes' : [kind, ...style].join(' ');
  });
  return layers.filter((layer, index) => layer !== layers[index - 1]);
}

function expectTheSame({ gl, svg }: { readonly gl: Marks; readonly svg: Marks }, where: object) {
  const all = ({ shapes, names }: Marks) => ({ ...where, shapes: [...new Set(shapes)].sort(), names });
  expect(all(svg)).toEqual(all(gl));
  expect({ ...where, order: inOrder(svg.shapes) }).toEqual({ ...where, order: inOrder(gl.shapes) });
}

test.each(Object.entries(views))(
  'of %s both renderers draw the same, in every look',
  (_, part) => {
    for (const [index, look] of looks.entries()) {
      const view: View = { ...defaultView, ...part, language: languages[index % languages.length] ?? 'en' };
      const both = bothOf(view, look);
      for (const zoom of [4, 5, 6, 7, 8, 9, 10]) expectTheSame(both(zoom), { look, zoom });
    }
  },
  30_000,
);

test.each(languages)(
  'both renderers draw the same at every zoom, names in %s among it',
  (language) => {
    const both = bothOf(
      { ...defaultView, language, district: 'tartar', hidden: ['medium'] },
      { name: 'light', colours: 'safe' },
    );
    for (let zoom = 4; zoom <= 10; zoom += 0.125) expectTheSame(both(zoom), { zoom });
  },
  30_000,
);

const added: readonly MapLayer[] = [
  { id: 'new-fill', draw: 'fill', of: { basemap: ['lake'] }, colour: 'accent' },
  { id: 'new-line', draw: 'line', of: { districts: 'off' }, stroke: 'chosen', from: 7 },
  { id: 'new-edge', draw: 'line', of: { edges: 'ordinary' }, stroke: 'pointed' },
  {
    id: 'new-name',
    draw: 'label',
    of: { basemap: ['sea'] },
    says: 'capitals',
    until: 9,
    size: 17,
    weight: 700,
    colour: 'accent',
    halo: 3,
  },
];

test.each(added.map((layer) => [layer.id, layer] as const))(
  'a new line of the table, %s, is drawn by both',
  (_, layer) => {
    const view: View = { ...defaultView, hidden: ['medium'] };
    const look: MapLook = { name: 'dark', colours: 'safe' };
    const before = bothOf(view, look)(8);
    const after = bothOf(view, look, [...cartography, layer])(8);
    expectTheSame(after, { layer });
    const news = (of: 'gl' | 'svg') => {
      const old = [...before[of].shapes, ...before[of].names];
      return [...after[of].shapes, ...after[of].names].filter((mark) => !old.includes(mark));
    };
    expect(news('gl').length).toBeGreaterThan(0);
    expect(news('svg').length).toBeGreaterThan(0);
  },
);

test('every line of the table draws something, but the one that waits for the pointer', () => {
  const view: View = { ...defaultView, district: 'tartar', hidden: ['medium'] };
  const look: MapLook = { name: 'light', colours: 'safe' };
  const count = ({ gl, svg }: { readonly gl: Marks; readonly svg: Marks }) =>
    [gl, svg].map(({ shapes, names }) => shapes.length + names.length);
  const idle = cartography.filter((layer) => {
    const [inGl, inSvg] = count(bothOf(view, look, [layer])(8));
    expect(Number(inGl) > 0).toBe(Number(inSvg) > 0);
    return inGl === 0;
  });
  expect(idle.map(({ id }) => id)).toEqual(['pointed']);
});
