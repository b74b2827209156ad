import { type Status, statuses } from '../../record/hazard.ts';
import type { TagFilter } from '../filter.ts';
import type { Chosen, PublishedLayer } from '../state.ts';

/** A record as a link names it: by its id, where it has one, and where it lies, so that it is found without an index of all. */
export interface AskedRecord {
  /** Its own id, or its place in the archive, which holds for this version alone. */
  readonly id: string | number;
  readonly at: readonly [lon: number, lat: number];
}

/** An archive as a link asks for it. */
export interface AskedLayer {
  readonly id: string;
  /** That the link was made with. */
  readonly version: string | null;
  readonly without: readonly Status[];
  readonly filter: TagFilter;
  readonly record: AskedRecord | null;
}

const numbers = ['from', 'to', 'smallest', 'largest'] as const;
const texts = ['type', 'text'] as const;

/**
 * Which archives are shown, of which version, without which statuses, by which filter, with which record open:
 * `national@2026-01~cleared.reduced~type:ap_20_mines~from:2020~record:k-12:47.05:40.05,other@3`.
 */
export function writeLayers(
  layers: readonly Pick<PublishedLayer, 'entry' | 'on' | 'without' | 'filter'>[],
  open: { readonly layer: string; readonly record: AskedRecord } | null = null,
): string {
  return layers
    .filter(({ on }) => on)
    .map(({ entry, without, filter }) => {
      const hidden = statuses.filter((status) => without.includes(status));
      const parts = [
        `${entry.id}@${entry.version}`,
        ...(hidden.length > 0 ? [hidden.join('.')] : []),
        ...texts.flatMap((key) => (filter[key] === undefined ? [] : [`${key}:${coded(filter[key])}`])),
        ...numbers.flatMap((key) => (filter[key] === undefined ? [] : [`${key}:${filter[key]}`])),
        ...(open?.layer === entry.id ? [recordPart(open.record)] : []),
      ];
      return parts.join('~');
    })
    .join(',');
}

/** What a link asks for; what of it cannot be read hides nothing. */
export function readLayers(text: string): readonly AskedLayer[] {
  if (text === '') return [];
  return text.split(',').map((part) => {
    const [which = '', ...others] = part.split('~');
    const [id = '', version = null] = which.split('@');
    const asked = (others.find((each) => !each.includes(':')) ?? '').split('.');
    const said = new Map(others.map((each) => [each.split(':')[0] ?? '', each.slice(each.indexOf(':') + 1)]));
    const filter = {
      ...Object.fromEntries(texts.flatMap((key) => (said.get(key) ? [[key, decoded(said.get(key) ?? '')]] : []))),
      ...Object.fromEntries(numbers.flatMap((key) => (isNumber(said.get(key)) ? [[key, Number(said.get(key))]] : []))),
    };
    const without = statuses.filter((status) => asked.includes(status));
    return { id, version, without, filter, record: readRecord(said.get('record')) };
  });
}

/** How a link names a record that is open. */
export function recordOf({ tags, at }: Chosen): AskedRecord {
  return { id: tags.id ?? tags.n, at };
}

/** Some 10 m: enough to find the tile, and what it says of the record is taken from there. */
const decimals = 4;

function recordPart({ id, at }: AskedRecord): string {
  const place = at.map((degrees) => Number(degrees.toFixed(decimals))).join(':');
  /* No letter of an id is written as a point. */
  return `record:${typeof id === 'number' ? `.${id}` : coded(id)}:${place}`;
}

function readRecord(text: string | undefined): AskedRecord | null {
  const [id = '', lon, lat] = text?.split(':') ?? [];
  if (id === '' || !isNumber(lon) || !isNumber(lat)) return null;
  return { id: id.startsWith('.') ? Number(id.slice(1)) : decoded(id), at: [Number(lon), Number(lat)] };
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && text !== '' && Number.isFinite(Number(text));
}

/** Messengers and mail programs change percent codes and capitals, and cut links at brackets and blanks: in small letters, and those beyond the plain ones as their code points, `_20.43f_`. */
function coded(text: string): string {
  const codesOf = (run: string) => [...run].map((letter) => letter.codePointAt(0)?.toString(16)).join('.');
  return text.toLowerCase().replace(/[^a-z0-9-]+/gu, (run) => `_${codesOf(run)}_`);
}

function decoded(text: string): string {
  return text.replace(/_([0-9a-f.]+)_/gi, (whole, codes: string) => {
    const points = codes.split('.').map((code) => Number.parseInt(code, 16));
    return points.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...points) : whole;
  });
}
