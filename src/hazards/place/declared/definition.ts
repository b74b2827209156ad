import { type Datum, type System, systemLike, systemOfCode } from '../systems.ts';

/** What a text of any kind says of a system, as far as it is needed to know it again. */
export interface Definition {
  readonly name: string;
  readonly projected: boolean;
  readonly datum: string;
  readonly ellipsoid: string;
  /** Of the projection; empty where there is none. */
  readonly method: string;
  readonly parameters: readonly (readonly [name: string, value: number])[];
  /** How many metres, or degrees, its unit has; `null` where it is not said. */
  readonly unit: number | null;
  /** Of the prime meridian, in degrees east of Greenwich. */
  readonly prime: number;
  /** Whether it is calculated on a sphere though its datum has an ellipsoid, as Web Mercator is. */
  readonly sphere: boolean;
}

/** A name without what programs put around it: `D_Pulkovo_1942`, `GCS_Pulkovo_1942` and `Pulkovo 1942` are one. */
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:d|gcs)_/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const unsaid = /^$|unknown|unnamed|undefined|notspecified|custom|userdefined/;

/** The datum by its name; by its ellipsoid only where the name says that there is none. The adjustments of 1958 and 1983 are other datums. */
function datumOf({ datum, ellipsoid }: Definition): Datum | null {
  const name = bare(datum);
  if (/^(?:wgs(?:19)?84|worldgeodeticsystem1984)(?:ensemble|g\d+|transit)?$/.test(name)) return 'wgs84';
  if (/^(?:pulkovo1942|s42|sk42|ск42|system1942)$/.test(name)) return 'pulkovo-1942';
  if (/^(?:pulkovo1995|s95|sk95|ск95|system1995)$/.test(name)) return 'pulkovo-1995';
  if (!unsaid.test(name)) return null;
  if (/^wgs(?:19)?84$/.test(bare(ellipsoid))) return 'wgs84';
  return /^kras/.test(bare(ellipsoid)) ? 'pulkovo-1942' : null;
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

function parameter({ parameters }: Definition, names: RegExp, otherwise: number): number {
  return parameters.find(([name]) => names.test(bare(name)))?.[1] ?? otherwise;
}

/** Old WKT has no word for Web Mercator's projection but in its name. */
const pseudoName = /pseudo-?\s?mercator|web[\s_]mercator/i;

/** The system that is so defined: by datum, projection and central meridian, whatever its name or a code in it says; `null` where it is none that can be read. */
export function systemDefined(given: Definition): System | null {
  const datum = datumOf(given);
  if (datum === null || !near(given.prime, 0) || !near(given.unit ?? 1, 1)) return null;
  if (!given.projected) return systemOfCode({ wgs84: 4326, 'pulkovo-1942': 4284, 'pulkovo-1995': 4200 }[datum]);
  const method = bare(given.method);
  const meridian = parameter(given, /^(?:centralmeridian|longitudeof(?:naturalorigin|center|origin))$/, 0);
  const east = parameter(given, /^falseeasting$/, 0);
  const north = parameter(given, /^falsenorthing$/, 0);
  const pseudo = /^(?:mercatorauxiliarysphere|popularvisualisationpseudomercator)$/.test(method);
  if (pseudo || ((given.sphere || pseudoName.test(given.name)) && /^mercator/.test(method))) {
    return datum === 'wgs84' && meridian === 0 && east === 0 && north === 0 ? systemOfCode(3857) : null;
  }
  if (!/^(?:transversemercator|gausskr(?:u|ü|ue)ger)$/.test(method)) return null;
  if (!near(parameter(given, /^latitudeof(?:naturalorigin|origin|center)$/, 0), 0)) return null;
  return systemLike(datum, { meridian, scale: parameter(given, /^scalefactor/, 1), east, north });
}
