import type { Geometry, Position } from 'geojson';
import type { Hazards } from '../check/rules/kinds.ts';
import { type Status, statuses } from '../record/hazard.ts';
import { fieldsOf, type Marks } from './fields.ts';
import { pieces } from './text.ts';

/** Fill and outline as KML writes them: opacity, blue, green, red. CHA and SHA as IMAS Technical Note 07.11/01 has them, the rest ours; none is green. */
const colours: Readonly<Record<Status, readonly [fill: string, line: string]>> = {
  confirmed: ['800000ff', 'ff0000a3'],
  suspected: ['8018a7f4', 'ff004e7d'],
  hazardous: ['801a66e2', 'ff002c7a'],
  unknown: ['80948f8c', 'ff3d3733'],
  cancelled: ['59ffffff', 'ff60524a'],
  reduced: ['59f2d3b9', 'ff8f5622'],
  cleared: ['4de6958f', 'ff80332e'],
  accident: ['4d211b17', 'ff211b17'],
  device: ['4d5a1c8a', 'ff430f6a'],
  activity: ['33ffffff', 'ff2d2622'],
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML 1.0, which knows no control characters. */
const xml = (value: string | number | boolean): string =>
  String(value)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

const coordinates = (positions: readonly Position[]): string =>
  `<coordinates>${positions.map(([lon = 0, lat = 0]) => `${lon},${lat}`).join(' ')}</coordinates>`;

const ring = (positions: readonly Position[], side: 'outer' | 'inner'): string =>
  `<${side}BoundaryIs><LinearRing>${coordinates(positions)}</LinearRing></${side}BoundaryIs>`;

const several = (parts: readonly Geometry[]): string => `<MultiGeometry>${parts.map(shape).join('')}</MultiGeometry>`;

function shape(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${coordinates([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${coordinates(geometry.coordinates)}</LineString>`;
    case 'Polygon': {
      const rings = geometry.coordinates.map((positions, at) => ring(positions, at === 0 ? 'outer' : 'inner'));
      return `<Polygon><tessellate>1</tessellate>${rings.join('')}</Polygon>`;
    }
    case 'MultiPoint':
      return several(geometry.coordinates.map((one) => ({ type: 'Point', coordinates: one })));
    case 'MultiLineString':
      return several(geometry.coordinates.map((one) => ({ type: 'LineString', coordinates: one })));
    case 'MultiPolygon':
      return several(geometry.coordinates.map((one) => ({ type: 'Polygon', coordinates: one })));
    case 'GeometryCollection':
      return several(geometry.geometries);
  }
}

const style = (status: Status): string => {
  const [fill, line] = colours[status];
  return `<Style id="${status}"><IconStyle><color>${line}</color></IconStyle><LineStyle><color>${line}</color><width>2</width></LineStyle><PolyStyle><color>${fill}</color></PolyStyle></Style>\n`;
};

/** A document of placemarks, each with its style and its columns as extended data. */
export function kml(hazards: Hazards, marks: Marks): Blob {
  const fields = fieldsOf(hazards, marks);
  const text = pieces();
  text.add('<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n');
  text.add(`<name>${xml(marks.origin)}</name><description>${xml(marks.mark)}</description>\n`);
  for (const status of statuses) text.add(style(status));
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard === undefined) continue;
    const data = fields.map(({ name, of }) => {
      const value = of(hazard);
      return value === null ? '' : `<Data name="${xml(name)}"><value>${xml(value)}</value></Data>`;
    });
    text.add(
      `<Placemark>${hazard.id === null ? '' : `<name>${xml(hazard.id)}</name>`}<styleUrl>#${hazard.status}</styleUrl>` +
        `<ExtendedData>${data.join('')}</ExtendedData>${shape(hazard.geometry)}</Placemark>\n`,
    );
  }
  text.add('</Document></kml>\n');
  return text.blob('application/vnd.google-earth.kml+xml');
}
