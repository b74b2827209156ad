import {
  expression,
  latest,
  type StylePropertySpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSourceSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { hazardLayers } from '../../../../src/hazards/draw/layers/layers.ts';
import { rehearsal } from '../../../../src/hazards/ui/map/rehearsal.ts';

const day = { name: 'light', colours: 'safe' } as const;
const protocols = { add: vi.fn(), remove: vi.fn() };

/** A map that has drawn whatever it was given as soon as it is told so. */
function mapWith() {
  const layers = new Map<string, LayerSpecification>([['name-water', { id: 'name-water', type: 'background' }]]);
  const sources = new Map<string, GeoJSONSourceSpecification>();
  const images = new Set<string>();
  const waiting: (() => void)[] = [];
  const map = {
    getCenter: () => ({ lng: 46, lat: 40 }),
    hasImage: (name: string) => images.has(name),
    addImage: (name: string) => images.add(name),
    getLayer: (id: string) => layers.get(id),
    addLayer: (layer: LayerSpecification) => layers.set(layer.id, layer),
    removeLayer: (id: string) => layers.delete(id),
    getSource: (id: string) => sources.get(id),
    addSource: (id: string, source: GeoJSONSourceSpecification) => sources.set(id, source),
    removeSource: (id: string) => sources.delete(id),
    once: (_: string, next: () => void) => waiting.push(next),
    triggerRepaint: () => {},
  };
  const own = () => [...layers.values()].filter(({ id }) => id !== 'name-water');
  return { map: map as unknown as MapLibre, sources, images, own, drawn: () => waiting.shift()?.() };
}

const specs = {
  'icon-opacity': latest.paint_symbol['icon-opacity'],
  'text-opacity': latest.paint_symbol['text-opacity'],
  'fill-opacity': latest.paint_fill['fill-opacity'],
  'line-opacity': latest.paint_line['line-opacity'],
};

/** Whether a paint property comes to nothing. */
function isNothing(property: keyof typeof specs, value: unknown) {
  const made = expression.createExpression(value, specs[property] as StylePropertySpecification as never);
  if (made.result !== 'success') throw new Error(JSON.stringify(made.value));
  return made.value.evaluate({ zoom: 8 }, { type: 3, properties: { status: 'confirmed', count: 2 } }) === 0;
}

test('each layer of hazards is drawn before there are any, one at a time, and nothing is left behind', () => {
  const { map, sources, images, own, drawn } = mapWith();
  rehearsal(map, () => day, protocols);
  const seen = new Map<string, LayerSpecification>();
  for (let step = 0; step < 60; step++) {
    const before = own().length;
    drawn();
    expect(own().length - before).toBeLessThanOrEqual(1);
    for (const layer of own()) seen.set(layer.id, layer);
    const [source] = sources.values();
    const glyphs = 'https://example.org/{fontstack}/{range}.pbf';
    if (source !== undefined)
      expect(
        validateStyleMin({ version: 8, glyphs, sources: Object.fromEntries(sources), layers: own() as never }),
      ).toEqual([]);
  }
  expect([...seen.values()].map(({ type }) => type)).toEqual(
    hazardLayers({ id: 'any', opacity: 1, hidden: false, chosen: null }, day)
      .filter(({ id }) => !id.includes('chosen'))
      .map(({ type }) => type),
  );
  expect(images.size).toBeGreaterThan(10);
  expect([own(), sources.size]).toEqual([[], 0]);
});

test('nothing of it is to be seen, and no layer of it is spared for that', () => {
  const { map, own, drawn } = mapWith();
  rehearsal(map, () => day, protocols);
  for (let step = 0; own().length < 6 && step < 60; step++) drawn();
  const opacities = own().flatMap(({ paint = {} }) => Object.entries(paint).filter(([property]) => property in specs));
  expect(opacities).toHaveLength(7);
  for (const [property, value] of opacities) {
    expect(isNothing(property as keyof typeof specs, value), property).toBe(true);
    expect(Array.isArray(value), `${property}: a number alone would have another program`).toBe(true);
  }
});

test('it gives way at once to records that come', () => {
  const { map, sources, own, drawn } = mapWith();
  const { end, leave } = rehearsal(map, () => day, protocols);
  while (own().length < 3) drawn();
  end();
  leave();
  drawn();
  expect([own(), sources.size]).toEqual([[], 0]);
});
