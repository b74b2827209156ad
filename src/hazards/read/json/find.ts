import { extensionOf, headOf, type Source, stemOf } from '../bytes/source.ts';
import type { Found, Reader } from '../format.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { guessed } from '../text/charset.ts';
import { esri, esriClaim } from './esri.ts';
import { claimed, crsBehind, geojson } from './geojson.ts';
import { type Begun, beginning } from './list.ts';
import { ndjson } from './ndjson.ts';
import { parse } from './parse.ts';
import { isRecord, records, recordsIn } from './records.ts';

const lineEndings = ['ndjson', 'geojsonl', 'geojsons', 'geojsonseq', 'jsonl', 'jsonlines'];
/** Enough for the first line of most. */
const firstLook = 1_048_576;

const isJson = (text: string) => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

/** Whether each line is a value of its own: it is marked so, or its first two lines show it, or its name says it and its first line is no collection. */
async function byLines(source: Source): Promise<boolean> {
  const text = new TextDecoder().decode(await headOf(source, firstLook));
  if (text.trimStart().startsWith('\u001e') || text.startsWith('\u001e')) return true;
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '');
  const named = lineEndings.includes(extensionOf(source.path));
  const other = second.trimStart().startsWith('{');
  if (isJson(first)) return other || (named && !/"type"\s*:\s*"FeatureCollection"/.test(first.slice(0, 4096)));
  return (
    named &&
    (isJson(second) || (first.trimStart().startsWith('{') && !other && !/"features"\s*:/.test(first.slice(0, 4096))))
  );
}

const geometries = [
  'Feature',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
];

/** Refuses by name what is JSON and no map; `null` where it is one. */
function unfit(begun: Begun, type: unknown): Refusal | null {
  if (type === 'Topology') return new Refusal('read.json.topology');
  if (begun.list) return null;
  if (type === 'FeatureCollection') return new Refusal('read.geojson.features');
  if (typeof type === 'string' && geometries.includes(type)) return null;
  if (begun.members.has('error')) return new Refusal('read.json.error');
  if (begun.members.size === 0) return new Refusal('read.json.broken');
  return new Refusal('read.json.keyed', { keys: [...begun.members.keys()].slice(0, 5).join(', ').slice(0, 120) });
}

const value = (begun: Begun, key: string, limits: Limits): unknown => {
  const piece = begun.members.get(key);
  try {
    return piece ? parse(piece, new TextDecoder(), limits).value : undefined;
  } catch {
    return undefined;
  }
};

/** Whether features are written as ArcGIS does. */
function isEsri(begun: Begun, limits: Limits): boolean {
  if (begun.members.has('geometryType') || begun.members.has('spatialReference')) return true;
  /* The first feature may be a shape of a million corners, which is not read twice for a question that its first letters answer. */
  const opening = new TextDecoder().decode(begun.first?.bytes?.subarray(0, 100));
  if (/^\s*\{\s*"type"\s*:/.test(opening)) return false;
  try {
    const first = begun.first && parse(begun.first, new TextDecoder(), limits).value;
    return typeof first === 'object' && first !== null && 'attributes' in first && !('type' in first);
  } catch {
    return false;
  }
}

/** Whether the first line is a record of a table. */
async function recordsByLines(source: Source): Promise<boolean> {
  const [first = ''] = new TextDecoder()
    .decode(await headOf(source, firstLook))
    .trimStart()
    .split('\n');
  return isJson(first) && isRecord(JSON.parse(first));
}

/** The key under which records stand that are a table's; `null` where the list is one of features. */
function listOfRecords(begun: Begun, limits: Limits): string | null {
  if (!begun.list) return recordsIn(begun, limits);
  /* An odd first value does not make a table of a list of features. */
  if (begun.members.size > 0 || !begun.first) return null;
  try {
    return isRecord(parse(begun.first, new TextDecoder(), limits).value) ? 'features' : null;
  } catch {
    return null;
  }
}

async function found(source: Source, limits: Limits): Promise<Omit<Found, 'name'>> {
  if (await byLines(source))
    return (await recordsByLines(source)) ? { format: 'json', claim: null } : { format: 'ndjson', claim: null };
  const begun = await beginning(source, limits);
  if (isEsri(begun, limits)) {
    if (!begun.list) throw new Refusal('read.geojson.features');
    return {
      format: 'esrijson',
      claim: esriClaim(value(begun, 'spatialReference', limits) ?? firstReference(begun, limits)),
    };
  }
  const list = listOfRecords(begun, limits);
  if (list !== null) return { format: 'json', claim: null, inner: list };
  const refusal = unfit(begun, value(begun, 'type', limits));
  if (refusal) throw refusal;
  const crs = value(begun, 'crs', limits);
  return { format: 'geojson', claim: crs === undefined && !begun.whole ? await crsBehind(source) : claimed(crs) };
}

/** ArcGIS writes the system on each shape where it is not said for all. */
function firstReference(begun: Begun, limits: Limits): unknown {
  if (!begun.first) return undefined;
  const { geometry } = (parse(begun.first, new TextDecoder(), limits).value ?? {}) as {
    geometry?: { spatialReference?: unknown };
  };
  return geometry?.spatialReference;
}

/** Everything that is written as JSON. */
export const json: Reader = {
  async find({ source }, { limits }) {
    const kind = await found(source, limits);
    const charset = guessed(await headOf(source, 524_288));
    return [{ name: stemOf(source.path), ...kind, ...(charset.sure ? {} : { encoding: charset }) }];
  },
  rows(opened, layer, reading) {
    if (layer.format === 'json') return records(opened.source, layer.inner ?? null, reading);
    const reader = layer.format === 'ndjson' ? ndjson : layer.format === 'esrijson' ? esri : geojson;
    return reader.rows(opened, layer, reading);
  },
};
