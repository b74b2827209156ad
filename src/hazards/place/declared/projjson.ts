import type { Definition } from './definition.ts';

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inner = (of: unknown, key: string): Json => (isObject(of) && isObject(of[key]) ? of[key] : {});
const list = (of: unknown, key: string): readonly unknown[] => (isObject(of) && Array.isArray(of[key]) ? of[key] : []);
const text = (of: unknown, key: string): string => (isObject(of) && typeof of[key] === 'string' ? of[key] : '');

/** How many metres or degrees a unit has; one that is only named is known when it is one of them. */
function unitOf(unit: unknown): number | null {
  if (unit === undefined) return null;
  if (unit === 'metre' || unit === 'degree' || unit === 'unity') return 1;
  const { conversion_factor: factor, type } = inner({ unit }, 'unit');
  if (typeof factor !== 'number') return Number.NaN;
  return type === 'AngularUnit' ? (factor * 180) / Math.PI : factor;
}

/** What a PROJJSON says; `null` where it is none, or of no place on the earth. */
export function fromProjJson(json: unknown, depth = 0): Definition | null {
  const type = text(json, 'type');
  if (depth > 4) return null;
  if (type === 'BoundCRS') return fromProjJson(inner(json, 'source_crs'), depth + 1);
  if (type === 'CompoundCRS') return fromProjJson(list(json, 'components')[0], depth + 1);
  if (!/^(?:Projected|Geographic|Geodetic)CRS$/.test(type)) return null;
  const projected = type === 'ProjectedCRS';
  const base = projected ? inner(json, 'base_crs') : json;
  const datum = { ...inner(base, 'datum_ensemble'), ...inner(base, 'datum') };
  const conversion = inner(json, 'conversion');
  const { longitude = 0 } = inner(datum, 'prime_meridian');
  const axis = list(inner(json, 'coordinate_system'), 'axis')[0];
  return {
    name: text(json, 'name'),
    projected,
    datum: text(datum, 'name'),
    ellipsoid: text(inner(datum, 'ellipsoid'), 'name'),
    method: text(inner(conversion, 'method'), 'name'),
    parameters: list(conversion, 'parameters').map((parameter) => {
      const { value, unit } = isObject(parameter) ? parameter : {};
      return [text(parameter, 'name'), Number(value) * (unitOf(unit) ?? 1)] as const;
    }),
    unit: isObject(axis) ? unitOf(axis.unit) : null,
    prime: Number(longitude),
    sphere: false,
  };
}
