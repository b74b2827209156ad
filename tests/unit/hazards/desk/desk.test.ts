import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterEach, expect, test, vi } from 'vitest';
import { createDesk } from '../../../../src/hazards/desk/desk.ts';
import { answerOn, type End } from '../../../../src/hazards/desk/line.ts';
import { type Answering, startDesk } from '../../../../src/hazards/desk/start.ts';
import type { Districts } from '../../../../src/hazards/record/desk.ts';
import type { Totals } from '../../../../src/hazards/record/filter.ts';
import type { Report } from '../../../../src/hazards/record/report.ts';

const square = (west: number, south: number, side = 0.01) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];

const districts: Districts = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { id: 'west' }, geometry: { type: 'Polygon', coordinates: square(45, 39, 1) } },
    { type: 'Feature', properties: { id: 'east' }, geometry: { type: 'Polygon', coordinates: square(46, 39, 1) } },
  ],
  accuracy: 0,
};

const feature = (properties: object, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: coordinates === null ? null : { type: 'Polygon', coordinates },
});

const fileOf = (features: readonly unknown[]) => ({
  name: 'areas.geojson',
  blob: new Blob([JSON.stringify({ type: 'FeatureCollection', features })]),
});

const areas = fileOf([
  feature({ id: 'A', status: 'CHA' }, square(45.2, 39.2)),
  feature({ id: 'B', status: 'SHA' }, square(45.5, 39.5)),
  feature({ id: 'C', status: 'Cleared' }, square(46.5, 39.5)),
  feature({ id: 'D', status: 'SHA' }, null),
  feature({ id: 'E', status: 'SHA' }, square(45.995, 39.7)),
]);

const site = { asset: () => Promise.reject(new Error('No format here asks for it.')) };

/* A desk that is left waiting opens another, perhaps once its test is over. */
const ends = new Set<() => void>();
afterEach(() => {
  for (const end of ends) end();
  ends.clear();
});

/** The worker of a test: the same, over a port of this thread. */
function answering(): Answering {
  const { port1, port2 } = new MessageChannel();
  answerOn(port2 as unknown as End, createDesk(site));
  port2.start();
  port1.start();
  const terminate = () => {
    port1.close();
    port2.close();
  };
  ends.add(terminate);
  return Object.assign(port1, { terminate }) as unknown as Answering;
}

async function opened(parts = [areas]) {
  const desk = startDesk({ open: answering });
  desk.begin(districts);
  const offer = await desk.open(parts);
  const key = offer.layers[0]?.key ?? '';
  const { proposed } = await desk.look(key, null, null);
  return { desk, key, decisions: proposed };
}

/** Reads the file, and waits for its checks. */
async function loaded(parts = [areas]) {
  const { desk, key, decisions } = await opened(parts);
  const checked = vi.fn<(report: Report, totals: Totals) => void>();
  const layer = await desk.load('own', key, decisions, () => {}, checked);
  await vi.waitFor(() => expect(checked).toHaveBeenCalled(), { timeout: 30_000 });
  return { desk, layer, report: checked.mock.calls[0]?.[0] };
}

test('a file becomes a layer: what is read is drawn or left out, told by district and status', async () => {
  const { layer, report } = await loaded();
  expect(layer.report).toMatchObject({ read: 5, drawn: 4, leftOut: 1, nulls: 1, complete: false });
  expect(report).toMatchObject({ read: 5, drawn: 4, leftOut: 1, complete: true });
  expect(layer.drawn).toBe(4);
  expect(layer.box.map((degrees) => Number(degrees.toFixed(3)))).toEqual([45.2, 39.2, 46.51, 39.71]);
  const { byStatus, byDistrict, shown } = layer.totals;
  expect(shown).toBe(4);
  expect(byStatus).toMatchObject({ confirmed: { records: 1 }, suspected: { records: 2 }, cleared: { records: 1 } });
  const west = byDistrict.find(({ district }) => district === 'west')?.byStatus.suspected;
  const east = byDistrict.find(({ district }) => district === 'east')?.byStatus.suspected;
  expect([west?.records, east?.records]).toEqual([2, 1]);
  expect(((west?.m2 ?? 0) + (east?.m2 ?? 0)) / (byStatus.suspected?.m2 ?? 0)).toBeCloseTo(1, 4);
});

test('tiles, rows and totals follow the filter, and a record is asked for one by one', async () => {
  const { desk } = await loaded();
  const statuses = async () => {
    const { points } = new VectorTile(new PbfReader(await desk.tile('own', 5, 20, 12))).layers;
    return Array.from({ length: points?.length ?? 0 }, (_, k) => points?.feature(k).properties.status);
  };
  expect(await statuses()).toEqual(['confirmed', 'suspected', 'cleared', 'suspected']);
  expect((await desk.filter('own', { statuses: ['suspected'] })).shown).toBe(2);
  expect(await statuses()).toEqual(['suspected', 'suspected']);
  const page = await desk.page('own', { by: 'id', down: true }, 0, 10);
  expect([page.of, page.hazards.map(({ id }) => id)]).toEqual([2, ['E', 'B']]);
  expect(await desk.record('own', 0)).toMatchObject({ id: 'A', status: 'confirmed', row: 1 });
  expect((await desk.tile('own', 5, 0, 0)).byteLength).toBe(0);
});

test('rows are sorted by any field or column, those without a value last', async () => {
  const { desk } = await loaded([
    fileOf([
      feature({ id: 'x10', found: 2 }, square(45.1, 39.1)),
      feature({ id: 'x9', found: 11 }, square(45.3, 39.1, 0.02)),
      feature({ id: null, found: null }, square(45.5, 39.1, 0.03)),
    ]),
  ]);
  const order = async (by: string, down = false) =>
    (await desk.page('own', { by, down }, 0, 9)).hazards.map(({ row }) => row);
  expect(await order('id')).toEqual([2, 1, 3]);
  expect(await order('found', true)).toEqual([2, 1, 3]);
  expect(await order('area', true)).toEqual([3, 2, 1]);
  expect(await order('row', true)).toEqual([3, 2, 1]);
});

test('a refusal comes with its key and what its sentence names', async () => {
  const { desk, key, decisions } = await opened();
  await expect(desk.tile('none', 0, 0, 0)).rejects.toThrow('desk.no-layer');
  const wrong = desk.load(
    'own',
    key,
    { ...decisions, system: 'EPSG:1' },
    () => {},
    () => {},
  );
  await expect(wrong).rejects.toMatchObject({ message: 'desk.no-system', values: { system: 'EPSG:1' } });
});

/** So many areas that reading them takes some slices. */
const many = fileOf(
  Array.from({ length: 9000 }, (_, n) =>
    feature({ id: `N${n}`, status: 'SHA' }, square(45 + (n % 90) / 90, 39 + Math.floor(n / 90) / 90, 0.02)),
  ),
);

test('tiles are answered while a layer is checked, and reading tells how far it is', async () => {
  const { desk, key, decisions } = await opened([many]);
  const progressed = vi.fn();
  const checked = vi.fn();
  await desk.load('first', key, decisions, progressed, checked);
  expect(progressed).toHaveBeenCalled();
  expect((await desk.tile('first', 6, 40, 24)).byteLength).toBeGreaterThan(1000);
  expect(checked).not.toHaveBeenCalled();
  desk.forget('first');
  await expect(desk.tile('first', 6, 40, 24)).rejects.toThrow('desk.no-layer');
});

test('what is cancelled ends, and the desk goes on', async () => {
  const { desk, key, decisions } = await opened([many]);
  const reading = desk.load(
    'first',
    key,
    decisions,
    () => desk.cancel('first'),
    () => {},
  );
  await expect(reading).rejects.toThrow('desk.cancelled');
  expect(
    (
      await desk.load(
        'second',
        key,
        decisions,
        () => {},
        () => {},
      )
    ).drawn,
  ).toBe(9000);
  desk.forget('second');
});
