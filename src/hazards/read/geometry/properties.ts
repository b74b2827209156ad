import type { Problem, Properties, Value } from '../../record/row.ts';
import type { Limits } from '../limits.ts';
import { noted } from './problems.ts';

interface Kept {
  readonly properties: Properties;
  readonly problems: readonly Problem[];
}

const isPlain = (value: unknown): value is Value =>
  value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** Whether attributes are cells already, as most are: then they need not be copied. */
function areCells(attributes: object, limits: Limits): attributes is Properties {
  const names = Object.keys(attributes);
  if (names.length > limits.columns) return false;
  for (const name of names) {
    const value: unknown = attributes[name as keyof typeof attributes];
    if (typeof value === 'string' ? value.length > limits.text : !isPlain(value)) return false;
  }
  return true;
}

const none: readonly never[] = [];
const nothing: ReadonlySet<string> = new Set();

/** Whether an object is a shape as GeoJSON writes it, which stands in one cell. */
const isShape = (value: object) => {
  const { type, coordinates } = value as { readonly type?: unknown; readonly coordinates?: unknown };
  return typeof type === 'string' && Array.isArray(coordinates);
};

/**
 * Attributes as cells: objects in objects become columns named by their path, lists and shapes their JSON; a list of nothing is nothing. Never
 * assigned by name, for a file may call a column `__proto__`. Columns of whole shapes are not cut.
 */
export function cells(attributes: unknown, limits: Limits, whole: ReadonlySet<string> = nothing): Kept {
  if (typeof attributes !== 'object' || attributes === null || Array.isArray(attributes))
    return { properties: {}, problems: none };
  if (areCells(attributes, limits)) return { properties: attributes, problems: none };
  const found: [string, Value][] = [];
  const problems = new Map<string, Problem>();
  const cut = (name: string, text: string) => (whole.has(name) ? text : clipped(text, limits.text, problems));
  const take = (name: string, value: unknown, depth: number): void => {
    if (found.length >= limits.columns) {
      problems.set('columns', noted('read.columns.cut', { limit: limits.columns }));
      return;
    }
    if (isPlain(value)) found.push([name, value]);
    else if (typeof value === 'string') found.push([name, cut(name, value)]);
    else if (Array.isArray(value) && value.every((inner) => inner === null)) found.push([name, null]);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isShape(value) && depth < 4) {
      for (const [key, inner] of Object.entries(value)) take(`${name}.${key}`, inner, depth + 1);
    } else if (typeof value === 'object' || typeof value === 'bigint') found.push([name, cut(name, json(value))]);
    else found.push([name, null]);
  };
  for (const [key, value] of Object.entries(attributes)) take(key, value, 0);
  return { properties: Object.fromEntries(found), problems: [...problems.values()] };
}

const json = (value: unknown) =>
  typeof value === 'bigint'
    ? String(value)
    : JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));

function clipped(text: string, most: number, problems: Map<string, Problem>): string {
  if (text.length <= most) return text;
  problems.set('text', noted('read.text.cut', { limit: most }));
  return text.slice(0, most);
}
