import { type System, systemOfCode } from '../systems.ts';
import { type Definition, systemDefined } from './definition.ts';

const ellipsoids: Readonly<Record<string, string>> = { krass: 'Krassowsky 1940', WGS84: 'WGS 84' };

/** Both datums of Pulkovo have one ellipsoid; what tells them apart is the shift, and where there is none the older is meant. */
function datumOf(given: ReadonlyMap<string, string>): string {
  if (given.get('datum') === 'WGS84') return 'WGS 84';
  const [x, y] = (given.get('towgs84') ?? '').split(',').map(Number);
  const newer = x !== undefined && y !== undefined && Math.abs(x - 24.6) < 0.5 && Math.abs(y + 131) < 1;
  return newer && given.get('ellps') === 'krass' ? 'Pulkovo 1995' : '';
}

/** The system of PROJ's own notation: `+proj=tmerc +lon_0=45 …`; `null` where it is none that can be read. */
export function systemOfProj(text: string): System | null {
  const given = new Map(
    [...text.matchAll(/\+(\w+)(?:=(\S+))?/g)].map(([, key = '', value = '']) => [key, value] as const),
  );
  const init = /^epsg:(\d+)$/i.exec(given.get('init') ?? '')?.[1];
  if (init !== undefined) return systemOfCode(Number(init));
  const number = (key: string, otherwise: number) => Number(given.get(key) ?? otherwise);
  const method = given.get('proj') ?? '';
  const datum = datumOf(given);
  const ellipsoid = ellipsoids[given.get('ellps') ?? ''] ?? '';
  if (method === 'utm') {
    const wgs84 = datum === 'WGS 84' || (ellipsoid === 'WGS 84' && !/[1-9]/.test(given.get('towgs84') ?? ''));
    return wgs84 ? systemOfCode((given.has('south') ? 32700 : 32600) + number('zone', 0)) : null;
  }
  const sphere = given.get('a') === '6378137' && given.get('b') === '6378137';
  const definition: Definition = {
    name: text,
    projected: !/^(?:longlat|latlong|lonlat|latlon)$/.test(method),
    datum: sphere ? 'WGS 84' : datum,
    ellipsoid,
    method: /^e?tmerc$/.test(method) ? 'Transverse Mercator' : method === 'merc' ? 'Mercator' : method,
    parameters: [
      ['latitude of origin', number('lat_0', 0)],
      ['central meridian', number('lon_0', 0)],
      ['scale factor', number('k', number('k_0', 1))],
      ['false easting', number('x_0', 0)],
      ['false northing', number('y_0', 0)],
    ],
    unit: (given.get('units') ?? 'm') === 'm' ? number('to_meter', 1) : Number.NaN,
    prime: given.has('pm') && given.get('pm') !== 'greenwich' ? Number.NaN : 0,
    sphere,
  };
  return systemDefined(definition);
}
