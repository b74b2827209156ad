import type { Position } from 'geojson';
import type { Row, Value } from '../../record/row.ts';
import { stemOf } from '../bytes/source.ts';
import type { Reader } from '../format.ts';
import { emptyRow } from '../geometry/empty.ts';
import { repaired } from '../geometry/problems.ts';
import { cells } from '../geometry/properties.ts';
import { tidy } from '../geometry/tidy.ts';
import type { Limits } from '../limits.ts';
import { decimal } from '../text/decimal.ts';
import { children, type Node, nodes } from '../xml/nodes.ts';

const wanted = new Set(['wpt', 'rte', 'trk']);
const points = new Set(['rtept', 'trkseg', 'link', 'extensions']);

/** What is no number stays as it stands, and is told as it was written. */
const place = ({ attributes }: Node): unknown[] =>
  [attributes.lon, attributes.lat].map((text) => (text === undefined ? null : (decimal(text) ?? text)));

function shape(node: Node): { readonly type: string; readonly coordinates: unknown; readonly dropped: number } {
  if (node.name === 'wpt') return { type: 'Point', coordinates: place(node), dropped: 0 };
  if (node.name === 'rte') return { type: 'LineString', coordinates: children(node, 'rtept').map(place), dropped: 0 };
  const segments = children(node, 'trkseg').map((segment) => children(segment, 'trkpt').map(place) as Position[]);
  const lines = segments.filter(({ length }) => length > 1);
  return { type: 'MultiLineString', coordinates: lines, dropped: segments.length - lines.length };
}

function gpxRow(row: number, node: Node, limits: Limits): Row {
  const { type, coordinates, dropped } = shape(node);
  const made = tidy({ type, coordinates }, limits.vertices);
  const texts = node.children
    /* Garmin calls every waypoint that its bearer has set a "user" one: it says nothing of what is there. */
    .filter(({ name, text }) => !points.has(name) && !(name === 'type' && text.trim() === 'user'))
    .map(({ name, text }): [string, Value] => [name, text.trim() || null]);
  const extra = children(node, 'extensions').flatMap((each) =>
    each.children
      .filter((inner) => inner.children.length === 0)
      .map(({ name, text }): [string, Value] => [name, text.trim() || null]),
  );
  const kept = cells(Object.fromEntries([['element', node.name], ...extra, ...texts]), limits);
  const problems = [...made.problems, ...kept.problems];
  if (dropped > 0 && made.geometry) problems.push(repaired('read.gpx.segments', { count: dropped }));
  return { row, geometry: made.geometry, properties: kept.properties, problems };
}

/** Waypoints, routes and tracks of a receiver, in the file's order. */
export const gpx: Reader = {
  find: ({ source }) =>
    Promise.resolve([{ name: stemOf(source.path), format: 'gpx', claim: { text: 'EPSG:4326', fixed: true } }]),
  async *rows({ source }, _, { limits }) {
    let row = 0;
    const found = nodes(source, wanted, limits);
    let step = await found.next();
    while (!step.done) {
      yield step.value.map(({ node }) => {
        row += 1;
        return gpxRow(row, node, limits);
      });
      step = await found.next();
    }
    if (step.value.cut) yield [emptyRow(row + 1, 'read.cut')];
    else if (step.value.broken) yield [emptyRow(row + 1, 'read.xml.broken')];
  },
};
