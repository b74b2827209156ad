import type { Decisions } from '../../../src/hazards/record/decisions.ts';
import type { Desk, Loaded } from '../../../src/hazards/record/desk.ts';
import type { Totals } from '../../../src/hazards/record/filter.ts';
import type { Hazard } from '../../../src/hazards/record/hazard.ts';
import type { Look } from '../../../src/hazards/record/look.ts';
import type { Offer, Offered } from '../../../src/hazards/record/offer.ts';
import type { Report } from '../../../src/hazards/record/report.ts';
import type { Storage } from '../../../src/hazards/shelf/storage.ts';

export const offered: Offered = {
  key: '0',
  name: 'areas',
  format: 'shapefile',
  count: 3,
  bytes: 2000,
  claim: null,
  encoding: null,
  wanted: true,
};

export const decisions: Decisions = {
  encoding: null,
  system: 'EPSG:28408',
  swapped: false,
  shape: { kind: 'own' },
  columns: { id: 'hazard_id', status: 'class' },
  statuses: { CHA: 'confirmed', SHA: 'suspected' },
  progresses: {},
  all: null,
  unit: 'm2',
  dates: null,
};

export const look: Look = {
  layer: offered,
  rows: 3,
  whole: true,
  head: [],
  columns: [
    { name: 'hazard_id', filled: 3, samples: ['AZ-1', 'AZ-2', 'AZ-3'], values: null },
    {
      name: 'class',
      filled: 3,
      samples: ['CHA', 'SHA'],
      values: [
        { value: 'CHA', count: 2 },
        { value: 'SHA', count: 1 },
      ],
    },
    { name: 'remark', filled: 1, samples: ['<b>old</b>'], values: null },
  ],
  roles: {
    id: { as: 'hazard_id', sure: 'likely', by: 'recognise.name' },
    status: { as: 'class', sure: 'certain', by: 'recognise.name' },
  },
  statuses: {
    CHA: { as: 'confirmed', sure: 'certain', by: 'recognise.value' },
    SHA: { as: 'suspected', sure: 'certain', by: 'recognise.value' },
  },
  schema: null,
  declared: null,
  placements: [
    {
      system: 'EPSG:28408',
      swapped: false,
      inside: 3,
      of: 3,
      districts: [{ id: 'kalbajar', count: 3 }],
      centre: [46.005, 40.105],
      transformation: { name: 'EPSG:15865', accuracy: 4.5 },
    },
    {
      system: 'EPSG:28408',
      swapped: true,
      inside: 0,
      of: 3,
      districts: [],
      centre: null,
      transformation: null,
    },
  ],
  ambiguousDates: false,
  encodings: [],
  proposed: decisions,
  open: ['system'],
};

export const report: Report = {
  name: 'areas',
  read: 4,
  drawn: 3,
  leftOut: 1,
  repaired: 0,
  nulls: 1,
  rows: [{ row: 4, id: 'AZ-4', problems: [{ code: 'shelf.failed', grade: 'left-out', values: { detail: 'cut' } }] }],
  findings: [],
  uncomputed: [],
  complete: true,
};

export const totals: Totals = {
  shown: 3,
  of: 3,
  byStatus: { confirmed: { records: 2, m2: 30_000 }, suspected: { records: 1, m2: 10_000 } },
  byDistrict: [
    { district: 'kalbajar', byStatus: { confirmed: { records: 2, m2: 30_000 }, suspected: { records: 1, m2: 5000 } } },
    { district: null, byStatus: { suspected: { records: 1, m2: 5000 } } },
  ],
  byYear: [
    { year: 2021, byStatus: { confirmed: { records: 2, m2: 30_000 } } },
    { year: null, byStatus: { suspected: { records: 1, m2: 10_000 } } },
  ],
  byType: [
    { type: 'Minefield', records: 2, m2: 30_000 },
    { type: null, records: 1, m2: 10_000 },
  ],
};

export const loaded: Loaded = { drawn: 3, box: [46, 40.1, 46.01, 40.11], totals, report };

export const hazard: Hazard = {
  n: 0,
  row: 1,
  id: 'AZ-1',
  status: 'confirmed',
  progress: 'open',
  type: 'Minefield',
  date: '2021-04',
  declared: 15_000,
  area: 15_200,
  source: 'Survey',
  geometry: { type: 'Point', coordinates: [46, 40.1] },
  properties: { hazard_id: 'AZ-1', class: 'CHA', remark: '<b>old</b>' },
  problems: [],
};

/** A desk that answers at once, with what a test says otherwise; `calls` lists what it was asked. */
export function fakeDesk(part: Partial<Desk> = {}): { readonly desk: Desk; readonly calls: (readonly unknown[])[] } {
  const calls: (readonly unknown[])[] = [];
  const answers: Desk = {
    begin: () => {},
    open: () => Promise.resolve<Offer>({ layers: [offered], refused: [] }),
    look: () => Promise.resolve(look),
    load: () => Promise.resolve(loaded),
    cancel: () => {},
    filter: () => Promise.resolve(totals),
    tile: () => Promise.resolve(new ArrayBuffer(0)),
    page: (_, __, from, to) => Promise.resolve({ of: 3, hazards: [hazard].slice(from, to) }),
    record: () => Promise.resolve(hazard),
    leftOut: (_, row) => Promise.resolve({ row, properties: { hazard_id: 'AZ-4' }, place: [46, 40.1] }),
    report: () => Promise.resolve(report),
    give: () => Promise.resolve(new Blob()),
    forget: () => {},
    ...part,
  };
  const told = Object.entries(answers).map(([name, act]) => [
    name,
    (...args: unknown[]) => {
      calls.push([name, ...args]);
      return (act as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return { desk: Object.fromEntries(told) as Desk, calls };
}

/** Keeps in memory what a device would. */
export function fakeStorage(part: Partial<Storage> = {}): Storage {
  const decided = new Map<string, Decisions>();
  const layers = new Map<string, Parameters<Storage['keep']>[0]>();
  const drops = new Map<string, Parameters<Storage['keep']>[1]>();
  return {
    drops: () =>
      Promise.resolve(
        [...drops].map(([id, parts]) => ({
          id,
          parts,
          layers: [...layers.values()].filter(({ drop }) => drop === id),
        })),
      ),
    keep: (layer, parts) => {
      layers.set(layer.id, layer);
      if (!drops.has(layer.drop)) drops.set(layer.drop, parts);
      return Promise.resolve('kept');
    },
    change: (changed) => {
      for (const layer of changed) layers.set(layer.id, layer);
      return Promise.resolve();
    },
    remove: (id) => {
      const drop = layers.get(id)?.drop;
      layers.delete(id);
      if (drop !== undefined && ![...layers.values()].some((other) => other.drop === drop)) drops.delete(drop);
      return Promise.resolve();
    },
    decided: (columns) => Promise.resolve(decided.get(columns) ?? null),
    decide: (columns, decisions) => {
      decided.set(columns, decisions);
      return Promise.resolve();
    },
    ...part,
  };
}
