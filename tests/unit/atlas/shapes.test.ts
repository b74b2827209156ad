import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { readOver } from '../../../src/atlas/fetch.ts';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { type Layers, packShapes, unpackShapes } from '../../../src/atlas/shapes.ts';

afterEach(() => vi.unstubAllGlobals());

const text = (file: string) => readFileSync(`geodata/${file}`, 'utf8');
const layers = Object.fromEntries(
  readdirSync('geodata/layers').map((file) => [`layers/${file}`, JSON.parse(text(`layers/${file}`))]),
) as Layers;
const shapes = JSON.stringify(packShapes(layers));
const digestOf = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** A host of some files, which a browser asks for by their digests; notes what is asked for. */
function hosting(files: Readonly<Record<string, string>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string, { integrity }: RequestInit) => {
    const file = url.replace('/geodata/', '');
    asked.push(file);
    const content = files[file] ?? (file === 'shapes.json' ? null : text(file));
    if (content === null) return Promise.resolve(new Response('', { status: 404 }));
    if (integrity !== undefined && integrity !== digestOf(content))
      return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(content));
  });
  return asked;
}

test('what comes out of the one file is what went in, to the last digit', () => {
  expect(unpackShapes(JSON.parse(shapes))).toEqual(layers);
  expect(shapes.length).toBeLessThan(0.35 * JSON.stringify(layers).length);
});

test('a stretch that neighbours share is sent once, whichever way each runs along it', () => {
  const [around, back] = [
    [
      [49.1, 40.2],
      [49.3, 40.25],
      [49.5, 40.2],
      [49.6, 40.4],
      [49.1, 40.2],
    ],
    [],
  ] as [number, number][][];
  back?.push(...(around ?? []).toReversed());
  const layer = layers['layers/tartar.geojson'];
  const [feature] = layer?.features ?? [];
  const of = (coordinates: unknown) =>
    ({
      one: { ...layer, features: [{ ...feature, geometry: { type: 'Polygon', coordinates } }] },
    }) as unknown as Layers;
  const twice = of([around, back]);
  const sent = packShapes(twice);
  expect(unpackShapes(sent)).toEqual(twice);
  expect(JSON.stringify(sent).length).toBeLessThan(JSON.stringify(packShapes(of([around]))).length + 10);
});

test('a page reads all layers in one file, as its build has written it', async () => {
  const asked = hosting({ 'shapes.json': shapes });
  const { atlas, missing } = await loadAtlas(readOver('/', new Map([['shapes.json', digestOf(shapes)]])));
  expect(missing).toEqual([]);
  expect(atlas.shapes.get('tartar')).toEqual(layers['layers/tartar.geojson']?.features[0]);
  expect(asked.toSorted()).toEqual(['atlas.json', 'shapes.json']);
});

test('without its digest, as where the device answers for a page that was never visited, it is read and held against the schema', async () => {
  const asked = hosting({ 'shapes.json': shapes.replace('"Polygon"', '"Ellipse"') });
  const { atlas, missing } = await loadAtlas(readOver('/', new Map()));
  expect(missing).toMatchObject([{ reason: 'malformed', detail: expect.stringContaining('Ellipse') }]);
  expect(atlas.shapes.has('tartar')).toBe(true);
  expect(asked.toSorted()).toEqual(['atlas.json', 'shapes.json']);
});

test.each([
  ['is not there', {}],
  ['was rewritten on the way', { 'shapes.json': shapes.replace('Kalbajar', 'Kelbajar') }],
])('where that file %s the layers are read one by one, and held against their schema', async (_, files) => {
  const broken = text('layers/kalbajar.geojson').replace('"Polygon"', '"Ellipse"');
  hosting({ ...files, 'layers/kalbajar.geojson': broken });
  const { atlas, missing } = await loadAtlas(readOver('/', new Map([['shapes.json', digestOf(shapes)]])));
  expect(missing).toMatchObject([{ file: 'layers/kalbajar.geojson', reason: 'malformed' }]);
  expect(atlas.shapes.has('tartar')).toBe(true);
});
