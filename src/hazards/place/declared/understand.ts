import type { Claim } from '../../record/offer.ts';
import { type System, systemOfCode } from '../systems.ts';
import { type Definition, systemDefined } from './definition.ts';
import { systemOfProj } from './proj-string.ts';
import { fromProjJson } from './projjson.ts';
import { fromWkt } from './wkt.ts';

/** What a file declares: a system's key, or the name of one that cannot be read; `null` where it says nothing. */
export type Declared = { readonly system: string } | { readonly refused: string } | null;

const shown = 80;
const refusing = (name: string): Declared => ({ refused: name.trim().replace(/\s+/g, ' ').slice(0, shown) });
const found = (system: System | null, name: string): Declared => (system ? { system: system.key } : refusing(name));

/** WGS 84 with longitude first, in the ways that OGC and people name it. */
const crs84 =
  /^(?:urn:(?:x-)?ogc:def:crs:|https?:\/\/www\.opengis\.net\/def\/crs\/)?(?:OGC[:/][\d.]*[:/])?(?:OGC:)?CRS:?84h?$|^WGS[\s_-]?(?:19)?84$/i;
const epsg =
  /^(?:urn:(?:x-)?ogc:def:crs:|https?:\/\/(?:www\.)?(?:opengis\.net|epsg\.io|spatialreference\.org)\/\S*?)?\/?(?:EPSG|ESRI)(?:[:/][\d.]*)?(?:[:/]|\.xml#)(\d{4,6})\/?$|^https?:\/\/epsg\.io\/(\d{4,6})$|^(\d{4,6})$/i;
const nothing =
  /^(?:|null|none|undefined|unknown|-1|0|undefined (?:geographic|cartesian) (?:srs|coordinate reference system))$/i;

function defined(definition: Definition | null, text: string): Declared {
  return definition ? found(systemDefined(definition), definition.name || text) : refusing(text);
}

/** The `crs` of an old GeoJSON, Esri's `spatialReference`, or PROJJSON. */
function fromJson(text: string, depth: number): Declared {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refusing(text);
  }
  if (typeof json !== 'object' || json === null) return understandText(String(json), depth + 1);
  const { type, properties, latestWkid, wkid, wkt, wkt2 } = json as Readonly<Record<string, unknown>>;
  const { name, code } = (properties ?? {}) as Readonly<Record<string, unknown>>;
  const said = [name, code, latestWkid, wkid, wkt2, wkt].find(
    (one) => typeof one === 'string' || typeof one === 'number',
  );
  if (said !== undefined) return understandText(String(said), depth + 1);
  return typeof type === 'string' && /CRS$/.test(type) ? defined(fromProjJson(json), type) : refusing(text);
}

function understandText(given: string, depth: number): Declared {
  const text = given.trim().slice(0, 100_000);
  if (nothing.test(text)) return null;
  if (depth > 3) return refusing(text);
  if (crs84.test(text)) return { system: 'EPSG:4326' };
  const code = epsg
    .exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (code !== undefined) return found(systemOfCode(Number(code)), /^\d+$/.test(text) ? `EPSG:${code}` : text);
  if (text.startsWith('{') || text.startsWith('"')) return fromJson(text, depth);
  if (text.startsWith('+')) return found(systemOfProj(text), text);
  if (/^(?:ENGCRS|ENGINEERINGCRS|LOCAL_CS)\W+(?:undefined|unknown)/i.test(text)) return null;
  return defined(fromWkt(text), text);
}

/** What a file's own words say of its system: a code, URN or address, WKT of OGC or Esri, PROJJSON, PROJ's notation. */
export function understand(claim: Claim): Declared {
  return claim && understandText(claim.text, 0);
}
