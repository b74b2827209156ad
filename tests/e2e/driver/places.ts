import { readFileSync } from 'node:fs';

/** The districts that the article names: how the page spells them, and the point of their label (longitude, latitude). */
export const places = {
  tartar: { az: 'Tərtər', en: 'Tartar', at: [46.78426, 40.27312] },
  lachin: { az: 'Laçın', en: 'Lachin', at: [46.32439, 39.75999] },
  kalbajar: { az: 'Kəlbəcər', en: 'Kalbajar', at: [46.18628, 40.0776] },
  dashkasan: { az: 'Daşkəsən', en: 'Dashkasan', at: [46.01602, 40.45443] },
} as const satisfies Record<string, { az: string; en: string; at: readonly [number, number] }>;

export type Place = keyof typeof places;

export const placeIds = Object.keys(places) as Place[];

/** How many districts the map draws: those that have a boundary. */
export const drawn: number = JSON.parse(readFileSync('dist/geodata/atlas.json', 'utf8')).layers.flatMap(
  ({ districts }: { readonly districts: readonly string[] }) => districts,
).length;

/** What the article alone says of them. */
export const levelsByArticle = { tartar: 'high', lachin: 'medium', kalbajar: 'medium', dashkasan: 'medium' } as const;

/** A camera from which all four are seen beside the panel, clear of the legend, also in a window of 800×600. */
export const fourInView = { zoom: 7.3, lat: 40.15, lon: 46.25 } as const;

export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

export const cameraLink = ({ zoom, lat, lon }: Camera) => `map=${zoom}/${lat}/${lon}`;

/** How far a place lies from the camera's centre, in px (Web Mercator, the world 512 px wide at zoom 0). */
export function offsetFrom({ zoom, lat, lon }: Camera, [placeLon, placeLat]: readonly [number, number]) {
  const world = 512 * 2 ** zoom;
  const y = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);
  return { x: ((placeLon - lon) / 360) * world, y: (y(lat) - y(placeLat)) * world };
}
