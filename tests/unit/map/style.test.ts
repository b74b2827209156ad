import {
  expression,
  type Feature,
  featureFilter,
  type LayerSpecification,
  latest,
  type StylePropertySpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { colourOf, colourSets, paletteOf, patterns, schemes } from '../../../src/design/palette.ts';
import { languages } from '../../../src/domain/language.ts';
import { levels } from '../../../src/domain/level.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import type { MapLook } from '../../../src/map/gl/look.ts';
import { patternName } from '../../../src/map/gl/patterns.ts';
import { applyStates, mapStates } from '../../../src/map/gl/states.ts';
import { mapLayers, mapSources } from '../../../src/map/gl/style.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { atlasWith, committedAtlas, figure, inWords } from '../fixtures/atlas.ts';
import { stateOf } from '../fixtures/gl-marks.ts';

await loadLanguages();

const looks = schemes.flatMap((name) =>
  [...colourSets, 'forced' as const].map((colours): MapLook => ({ name, colours })),
);
const day: MapLook = { name: 'light', colours: 'safe' };

/** Tartar is high, Lachin and Kalbajar are medium, Guba is low, Aghdara is not reported and has no shape. */
const atlas = atlasWith(
  figure({ id: 'K' }),
  figure({ id: 'J', metric: 'items_found_flow', scope: { kind: 'joint', districts: ['lachin', 'kalbajar'] } }),
  figure({
    id: 'T',
    metric: 'threat_level',
    of: { level: 'low' },
    scope: { kind: 'district', district: 'guba' },
    ...inWords,
  }),
);

const views = {
  'the country': {},
  'a chosen district': { district: 'tartar' },
  'a chosen district whose level is off': { district: 'tartar', hidden: ['high'] },
  'an open joint figure': { figure: 'J' },
  'two levels off': { hidden: ['high', 'not_reported'] },
  'all levels off': { hidden: levels },
  'official classes alone': { evidence: 'official' },
  'the article alone': { evidence: 'article' },
  'people killed or injured': { theme: 'casualties' },
  'incidents with a level off': { theme: 'incidents', hidden: ['high'] },
  'hectares cleared': { theme: 'cleared', year: '2023' },
} satisfies Record<string, Partial<View>>;

const drawn = (view: Partial<View>, look: MapLook = day, of: Atlas = atlas) =>
  mapLayers(of, scene(of, { ...defaultView, ...view }), look, 'en');

const zoom = 8;
/** The feature as MapLibre hands it to an expression: a polygon (3) or a point (1). */
const feature = (properties: object, type: 1 | 3 = 3): Feature => ({ type, properties: { ...properties } });

function passes(layer: LayerSpecification, of: Feature): boolean {
  const filter = 'filter' in layer ? layer.filter : undefined;
  return featureFilter(filter, `layers.${layer.id}.filter`).filter({ zoom }, of);
}

/** What MapLibre makes of a property of a layer for a feature. */
function evaluate(
  layer: LayerSpecification,
  group: 'paint' | 'layout',
  name: string,
  of: Feature,
  state = {},
): unknown {
  const specification = (latest as Record<string, unknown>)[`${group}_${layer.type}`] as Record<
    string,
    StylePropertySpecification
  >;
  const property = specification[name];
  if (property === undefined) throw new Error(`expected a property of ${layer.type}, found ${name}`);
  const value = (layer[group] as Record<string, unknown> | undefined)?.[name] ?? property.default;
  return expression
    .normalizePropertyExpression(value as never, `layers.${layer.id}.${group}.${name}`, property)
    .evaluate({ zoom }, of, state);
}

const hex = (colour: unknown) => {
  const { r, g, b } = colour as { r: number; g: number; b: number };
  return `#${[r, g, b]
    .map((part) =>
      Math.round(255 * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();
};

/** The layers that draw something of the feature, from the ground up. */
const layersOf = (layers: readonly LayerSpecification[], source: string, of: Feature) =>
  layers.filter((layer) => 'source' in layer && layer.source === source && passes(layer, of));

/** Colours and patterns that the districts' fills lay over the land, from the ground up. */
function fillsOf(layers: readonly LayerSpecification[], district: string) {
  const of = feature({ id: district });
  return layersOf(layers, 'districts', of)
    .filter(
      (layer) => layer.type === 'fill' && layer.id !== 'land' && evaluate(layer, 'paint', 'fill-opacity', of) !== 0,
    )
    .map((layer) =>
      'fill-pattern' in (layer.paint ?? {})
        ? String(evaluate(layer, 'paint', 'fill-pattern', of))
        : hex(evaluate(layer, 'paint', 'fill-color', of)),
    );
}

/** The texts that stand at a district's label. */
function textsOf(layers: readonly LayerSpecification[], of: Atlas, district: string): readonly string[] {
  const shape = of.shapes.get(district);
  if (shape === undefined) throw new Error(`expected a district with a shape, found ${district}`);
  const label = feature(shape.properties, 1);
  return layersOf(layers, 'names', label).map((layer) => String(evaluate(layer, 'layout', 'text-field', label)));
}

test.each(Object.entries(views))('the style of %s is valid in all colours, themes and languages', (_, view) => {
  for (const look of looks) {
    for (const language of languages) {
      const layers = mapLayers(atlas, scene(atlas, { ...defaultView, ...view }), look, language);
      expect(validateStyleMin({ version: 8, sources: mapSources(atlas), layers })).toEqual([]);
    }
  }
});

test('the style of the committed atlas is valid', async () => {
  const real = await committedAtlas();
  for (const look of looks) {
    const layers = drawn({ district: 'kalbajar', hidden: ['low'] }, look, real);
    expect(validateStyleMin({ version: 8, sources: mapSources(real), layers })).toEqual([]);
  }
});

test.each(Object.entries(views))(
  'in %s each district has the colour and the pattern of its class, or none where its level is off',
  (_, view) => {
    for (const look of looks) {
      const layers = drawn(view, look);
      for (const { district, classId: id, shown } of scene(atlas, { ...defaultView, ...view }).districts) {
        const pattern = levels.filter((level) => level === id && level in patterns);
        const theme = paletteOf(look.name, look.colours);
        const colours = [colourOf(theme, id), ...pattern.map((level) => patternName(level, look))];
        const wanted = shown ? colours : [];
        expect([district.id, fillsOf(layers, district.id)]).toEqual([district.id, wanted]);
      }
    }
  },
);

test('coloured by people, a district with casualties has a plain step of the ramp, all others are hatched as not reported', () => {
  const { districts } = scene(atlas, { ...defaultView, theme: 'casualties' });
  expect(districts.map(({ district, classId }) => [district.id, classId])).toEqual([
    ['aghdara', 'not_reported'],
    ['guba', 'not_reported'],
    ['kalbajar', 'not_reported'],
    ['lachin', 'not_reported'],
    ['tartar', 'incidents-2'],
  ]);
});

test('a district that the scene does not know gets no colour', () => {
  expect(fillsOf(drawn({}), 'atlantis')).toEqual([]);
});

test('a district is named while its level is on, and said to be hidden while it is not', () => {
  expect(textsOf(drawn({}), atlas, 'tartar')).toEqual(['Tərtər\nTartar']);
  expect(textsOf(drawn({}), atlas, 'guba')).toEqual(['Quba']);
  expect(textsOf(drawn({ hidden: ['high', 'low'] }), atlas, 'tartar')).toEqual(['hidden']);
  expect(textsOf(drawn({ hidden: ['high', 'low'] }), atlas, 'guba')).toEqual(['hidden']);
});

test('a district is named once where the reader’s language is its own', () => {
  const layers = mapLayers(atlas, scene(atlas, defaultView), day, 'az');
  expect(textsOf(layers, atlas, 'tartar')).toEqual(['Tərtər']);
});

/** Whether a layer of lines lets a feature pass, and does not hide it. */
function isSeen(layer: LayerSpecification, of: Feature, view: Partial<View>): boolean {
  const states = mapStates(scene(atlas, { ...defaultView, ...view }), atlas.edges);
  const state = stateOf(states, 'source' in layer ? String(layer.source) : '', of);
  return passes(layer, of) && evaluate(layer, 'paint', 'line-opacity', of, state) !== 0;
}

/** The districts that have the outline of the chosen. */
const outlined = (view: Partial<View>) => {
  const layers = drawn(view).filter(({ id }) => id.startsWith('chosen'));
  expect(layers.length).toBeGreaterThan(0);
  return atlas.districts
    .map(({ id }) => id)
    .filter((id) => {
      const passing = layers.filter((layer) => isSeen(layer, feature({ id }), view));
      expect([0, layers.length]).toContain(passing.length);
      return passing.length > 0;
    });
};

test('the chosen district is outlined, and the districts of an open joint figure', () => {
  expect(outlined({})).toEqual([]);
  expect(outlined({ district: 'tartar' })).toEqual(['tartar']);
  expect(outlined({ figure: 'J' })).toEqual(['kalbajar', 'lachin']);
  expect(outlined({ district: 'guba', figure: 'J' })).toEqual(['guba', 'kalbajar', 'lachin']);
});

test('what is switched off has no outline', () => {
  expect(outlined({ district: 'tartar', hidden: ['high'] })).toEqual([]);
  expect(outlined({ district: 'tartar', figure: 'J', hidden: ['medium'] })).toEqual(['tartar']);
});

/** The features of the map's sources, with the source of each. */
const features = (of: Atlas) =>
  Object.entries(mapSources(of)).flatMap(([source, specification]) =>
    specification.type === 'geojson' &&
    typeof specification.data === 'object' &&
    specification.data.type === 'FeatureCollection'
      ? specification.data.features.map(({ properties }) => ({
          source,
          properties: { ...properties, id: String(properties?.id) },
        }))
      : [],
  );

test('the edge of two districts is drawn once, in two tones: stronger while one of the four beside it is on', () => {
  const shared = features(atlas).filter(({ properties: { id } }) =>
    /^edge-(?:kalbajar-lachin|lachin-kalbajar)$/.test(id),
  );
  const [edge] = shared;
  expect(shared).toHaveLength(1);
  const look = (view: Partial<View>) =>
    drawn(view)
      .filter((layer) => 'source' in layer && layer.source === edge?.source)
      .filter((layer) => isSeen(layer, feature(edge?.properties ?? {}), view))
      .map((layer) => {
        const of = feature(edge?.properties ?? {});
        return [hex(evaluate(layer, 'paint', 'line-color', of)), evaluate(layer, 'paint', 'line-width', of)] as const;
      });
  const { casing, edge: strong, ordinaryEdge } = paletteOf('light', 'safe').map;
  const [on, off] = [look({}), look({ hidden: ['medium'] })];
  expect(on.map(([colour]) => colour)).toEqual([casing, strong]);
  expect(off.map(([colour]) => colour)).toEqual([casing, ordinaryEdge]);
  for (const [[, wide], [, narrow]] of [on, off] as [[string, number], [string, number]][])
    expect(wide).toBeGreaterThan(narrow);
});

test('layers have names of their own, and draw sources that there are', () => {
  const layers = drawn({ district: 'tartar' });
  const sources = Object.keys(mapSources(atlas));
  const named = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  expect(named.filter((source) => !sources.includes(source))).toEqual([]);
  expect(sources.filter((source) => !named.includes(source))).toEqual([]);
});

/** What the worker cuts shapes by: a layer without what is painted the same all over it. */
const cutBy = (layer: LayerSpecification) => {
  const paint = Object.entries(layer.paint ?? {}).filter(([, value]) => JSON.stringify(value).includes('"get"'));
  return { ...layer, paint: Object.fromEntries(paint) };
};

test.each<Partial<View>>([{}, { district: 'tartar' }, { figure: 'J' }])(
  'a level that is switched has no shape and no line cut anew, and no name but those of districts: %j',
  (view) => {
    const cut = (hidden: View['hidden']) =>
      drawn({ ...view, hidden })
        .filter((layer) => !('source' in layer && layer.source === 'names'))
        .map(cutBy);
    for (const level of levels) expect(cut([level])).toEqual(cut([]));
    expect(cut(levels)).toEqual(cut([]));
  },
);

test('switched on again, a map has the states that it had', () => {
  const states = (hidden: View['hidden']) => mapStates(scene(atlas, { ...defaultView, hidden }), atlas.edges);
  const has = new Map<string, boolean>();
  const map = {
    setFeatureState: ({ id }: { id?: unknown }, state: Record<string, boolean>) => {
      for (const [key, value] of Object.entries(state)) has.set(`${id} ${key}`, value);
    },
  } as unknown as Parameters<typeof applyStates>[0];
  const on = () =>
    [...has]
      .filter(([, value]) => value)
      .map(([key]) => key)
      .sort();
  applyStates(map, new Map(), states([]));
  const first = on();
  applyStates(map, states([]), states(['medium']));
  expect(on()).not.toEqual(first);
  applyStates(map, states(['medium']), states([]));
  expect(on()).toEqual(first);
});

test('labels are drawn over all else, and the land under it', () => {
  const types = drawn({ district: 'tartar' }).map(({ type }) => type);
  expect(types[0]).toBe('background');
  expect(types.lastIndexOf('line')).toBeLessThan(types.indexOf('symbol'));
  expect(types.lastIndexOf('fill')).toBeLessThan(types.indexOf('symbol'));
  expect(types.slice(types.indexOf('symbol')).every((type) => type === 'symbol')).toBe(true);
});

test('a view changes colours, filters and opacities alone: layers and their order stay', () => {
  const ids = (view: Partial<View>) => drawn(view).map(({ id, type }) => [id, type]);
  for (const view of Object.values(views)) expect(ids(view)).toEqual(ids({}));
});

test('each shape and each name stands in the sources once, and points are names alone', () => {
  const ids = (wanted: string) =>
    features(atlas)
      .filter(({ source }) => source === wanted)
      .map(({ properties }) => properties.id)
      .sort();
  expect(ids('districts')).toEqual(['guba', 'kalbajar', 'lachin', 'tartar']);
  expect(ids('names')).toEqual(['guba', 'kalbajar', 'lachin', 'tartar']);
  expect(ids('labels')).toEqual(['town-ganja']);
  expect(ids('basemap')).toContain('lake');
  expect(ids('basemap')).not.toContain('town-ganja');
});
