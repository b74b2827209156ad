import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Part } from '../../src/hazards/record/offer.ts';
import { bytesOf, offered, part, rowsOf } from './drop.ts';

const shp = (stem: string) => ['shp', 'shx', 'dbf', 'prj'].map((ending) => `${stem}.${ending}`);

/** Valid drops of every format; the first file of each is the one that is changed, or the second. */
const drops: readonly (readonly string[])[] = [
  ['source.geojson'],
  ['utm.geojson'],
  ['areas.geojsons'],
  ['lines.geojsonl'],
  ['areas.csv'],
  ['points.csv'],
  ['areas.kml'],
  ['areas.kmz'],
  ['areas.xlsx'],
  ['points.gpx'],
  ['lines.gpx'],
  ['tracks.gpx'],
  shp('areas'),
  ['areas.dbf', 'areas.shp'],
  shp('solid'),
  ['areas.fgb'],
  ['unindexed.fgb'],
  ['areas.parquet'],
  ['utm.parquet'],
  ['native.parquet'],
  ['utm.gpkg'],
];
const esri = JSON.stringify({
  geometryType: 'esriGeometryPoint',
  fields: [{ name: 'day', type: 'esriFieldTypeDate' }],
  features: [1, 2, 3].map((id) => ({ attributes: { id, day: 1e12 * id }, geometry: { x: 46, y: 40 } })),
});

/** As KoBoToolbox answers. */
const kobo = JSON.stringify({
  count: 3,
  results: [1, 2, 3].map((id) => ({
    _id: id,
    type: 'CHA',
    area: '40.1 46 0 0;40.1 46.01 0 0',
    _geolocation: [40.1, 46],
  })),
});
const texts = [
  ['esri.json', esri],
  ['kobo.json', kobo],
] as const;

/** Numbers that look like chance and are the same each time. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const inserts = [
  'NaN',
  '1e308',
  '-1e999',
  '[[[[[[[[',
  '}}}}',
  '"',
  '&lol;',
  '<![CDATA[',
  '\u0000\u0000\u0000\u0000',
  'ÿÿÿÿ',
  ';',
  '\n',
  '<a><b>',
  '-0',
  '\\u0000',
];

function changed(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const at = next(bytes.length);
  const length = 1 + next(Math.max(1, Math.min(64, bytes.length - at)));
  switch (next(7)) {
    case 0: {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << next(8));
      return copy;
    }
    case 1: {
      const copy = bytes.slice();
      copy.fill([0, 0xff, 0x7f, 0x80][next(4)] ?? 0, at, at + Math.min(4, length));
      return copy;
    }
    case 2:
      return bytes.slice(0, at);
    case 3:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    case 4:
      return Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
    case 5:
      return Uint8Array.from([
        ...bytes.subarray(0, at),
        ...strToU8(inserts[next(inserts.length)] ?? ''),
        ...bytes.subarray(at),
      ]);
    default: {
      const copy = bytes.slice();
      for (let times = 0; times < 8; times += 1) copy[next(copy.length)] = next(256);
      return copy;
    }
  }
}

/** What is packed is half the time changed before it is packed, or nothing but the packing would be tried. */
function inside(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const name = names[next(names.length)] ?? '';
  return zipSync({ ...files, [name]: changed(files[name] ?? new Uint8Array(1), next) });
}

export interface Case {
  readonly name: string;
  readonly parts: readonly Part[];
  /** The rows of the file before it was changed. */
  readonly rows: number;
}

/** The file of a number, always the same one. */
export function mutated(seed: number): Case {
  const next = random(seed);
  const which = next(drops.length + texts.length);
  const [own, text] = texts[which - drops.length] ?? ['', ''];
  const names = drops[which] ?? [own];
  const target = names.length > 1 ? next(Math.min(2, names.length)) * (names.length === 2 ? 1 : 2) : 0;
  const rows = counts[names[0]?.replace('areas.dbf', 'areas.shp') ?? ''] ?? 3;
  const parts = names.map((name, at) => {
    const bytes = which < drops.length ? bytesOf(name) : strToU8(text);
    if (at !== target) return part(name, bytes);
    return part(name, /\.(kmz|xlsx)$/.test(name) && next(2) === 0 ? inside(bytes, next) : changed(bytes, next));
  });
  return { name: names[target] ?? '', parts, rows };
}

const gdal = JSON.parse(readFileSync('tests/hazards/fixtures/formats/gdal.json', 'utf8')) as Record<
  string,
  { readonly count: number }
>;
const counts: Record<string, number> = {
  ...Object.fromEntries(Object.entries(gdal).map(([file, { count }]) => [file, count])),
  'source.geojson': 5,
  'areas.parquet': 5,
  'utm.parquet': 5,
  'native.parquet': 2,
};

/** Formats of which nothing remembers how many lines there were, or whose elements may be made one by what is taken out between them. */
const forgetful = /\.(csv|geojsonl|geojsons|gpx)$/;

export interface Outcome {
  /** What a reader of the page would see, told apart by its kind. */
  readonly kind: 'refused' | 'told' | 'whole' | 'fewer';
  readonly rows: number;
}

/** Reads a changed file as the page would. Throws where it would hang or crash. */
export async function tried({ name, parts, rows: expected }: Case): Promise<Outcome> {
  const { layers, refused } = await offered(parts);
  if (layers.length === 0 || refused.length > 0) return { kind: 'refused', rows: 0 };
  let rows = 0;
  let told = false;
  for (const layer of layers) {
    try {
      const found = await rowsOf(parts, layer);
      rows += found.length;
      told ||= found.some(({ problems }) => problems.some(({ code }) => code !== 'read.geometry.none'));
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'Refusal') throw error;
      told = true;
    }
  }
  if (rows >= expected && !told) return { kind: 'whole', rows };
  return { kind: told || rows >= expected || forgetful.test(name) ? 'told' : 'fewer', rows };
}
