import type { BasemapFeature } from '../../../src/atlas/schema.ts';
import type { Country } from '../../../src/domain/country.ts';
import type { Facts } from '../../../src/domain/facts.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { groundPairs, groundShares } from '../../../src/domain/ground.ts';
import { dateOf } from '../../../src/domain/quotient.ts';
import { yearCleared } from '../../../src/domain/year.ts';
import type { Source } from './extract.ts';
import { boxOf, type Shape } from './geometry.ts';

interface Parts {
  readonly country: Country;
  readonly figures: readonly Figure[];
  readonly shapes: readonly Shape[];
  readonly boundaries: Source;
  readonly basemap: readonly BasemapFeature[];
}

/** What must be known of the country before its records and its map are loaded, worked out from them. */
export function factsOf({ country, figures, shapes, boundaries, basemap }: Parts): Facts {
  const featured = shapes.filter(({ id }) => country.featured.includes(id));
  const { publisher, title, licence } = boundaries.source;
  const others = basemap.map(({ properties }) => properties.source.publisher).filter((each) => each !== publisher);
  const extent = extentOf(boxAround(shapes));
  return {
    years: yearsOf(figures),
    days: daysOf(figures),
    extent,
    zooms: zoomsFor(extent, boundaries.accuracyKm),
    start: outwards(boxAround(featured.length > 0 ? featured : shapes)),
    boundaries: { publisher, title, licence, accuracyKm: boundaries.accuracyKm, vintage: boundaries.vintage },
    places: [...new Set(others)],
  };
}

/** The whole years for which hectares cleared are reported by district, in order. */
export function yearsOf(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap((figure) => yearCleared(figure) ?? []))].sort();
}

/** What the themes of the ground hold for. */
function daysOf(figures: readonly Figure[]): Facts['days'] {
  const inOrder = (of: readonly Figure[]) => [...new Set(of.flatMap((figure) => dateOf(figure) ?? []))].sort();
  return {
    ground: inOrder(groundPairs(figures).map(({ cleared }) => cleared)),
    shares: inOrder(groundShares(figures)),
  };
}

type Box = Facts['extent'];

function boxAround(shapes: readonly Shape[]): Box {
  return boxOf(shapes.flatMap(({ polygons }) => polygons));
}

/** Around the country, as far as one may have to look to see where it lies: two fifths of its longer side. */
function extentOf([west, south, east, north]: Box): Box {
  const margin = 0.4 * Math.max(east - west, north - south);
  return outwards([west - margin, south - margin, east + margin, north + margin]);
}

/** In tenths of a degree, away from the middle. */
function outwards([west, south, east, north]: Box): Box {
  const [down, up] = [
    (degrees: number) => Math.floor(degrees * 10) / 10,
    (degrees: number) => Math.ceil(degrees * 10) / 10,
  ];
  return [down(west), down(south), up(east), up(north)];
}

/** The width in px of a narrow phone, which shows all of the extent at the smallest zoom. */
const narrow = 320;

/** Edges that are off by 5 km can be borne up to this zoom: they may then lie within 170 px. */
const borne = { zoom: 10, km: 5 };

/** From the whole extent to where the edges' error would be taken for the ground. MapLibre's world is 512 px wide at 0. */
function zoomsFor([west, south, east, north]: Box, accuracyKm: number | null): Facts['zooms'] {
  const middle = (((south + north) / 2) * Math.PI) / 180;
  const span = Math.max(east - west, (north - south) / Math.cos(middle));
  const min = Math.max(0, Math.floor(Math.log2((360 * narrow) / (512 * span))));
  const finer = accuracyKm === null ? 0 : Math.round(Math.log2(borne.km / accuracyKm));
  return { min, max: Math.max(min + 2, borne.zoom + finer) };
}
