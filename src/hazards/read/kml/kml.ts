import type { Row } from '../../record/row.ts';
import { nameOf, type Source, stemOf } from '../bytes/source.ts';
import type { Found, Reader, Refused } from '../format.ts';
import { emptyRow } from '../geometry/empty.ts';
import type { Limits } from '../limits.ts';
import { nodes } from '../xml/nodes.ts';
import { hrefOf, linked } from './links.ts';
import { placemarkRow, schemaOf } from './placemark.ts';

const wanted = new Set(['Placemark', 'NetworkLink', 'Schema', 'name']);
const isKml = (source: Source) => /\.kml$/i.test(source.path);
const archiveOf = (source: Source) => /^(.*\.kmz)\//i.exec(source.path)?.[1];

interface Surveyed {
  readonly count: number;
  readonly hrefs: readonly string[];
}

/** One look for each file and each drop: several layers ask the same. */
const surveys = new WeakMap<Source, Promise<Surveyed>>();

async function surveyed(source: Source, limits: Limits): Promise<Surveyed> {
  let count = 0;
  const hrefs = new Set<string>();
  for await (const met of nodes(source, wanted, limits)) {
    for (const { node } of met) {
      if (node.name === 'Placemark') count += 1;
      else if (node.name === 'NetworkLink') hrefs.add(hrefOf(node));
    }
  }
  hrefs.delete('');
  return { count, hrefs: [...hrefs] };
}

const survey = (source: Source, limits: Limits): Promise<Surveyed> => {
  const known = surveys.get(source) ?? surveyed(source, limits);
  surveys.set(source, known);
  return known;
};

/** Whether another file of the same archive names this one, or it is the one that Google Earth opens. */
async function isNamed(source: Source, all: readonly Source[], limits: Limits): Promise<boolean> {
  const archive = archiveOf(source);
  const beside = all.filter((each) => isKml(each) && archiveOf(each) === archive);
  if (archive === undefined || beside.length === 1) return true;
  const main = beside.find((each) => nameOf(each.path).toLowerCase() === 'doc.kml') ?? beside[0];
  if (source === main) return true;
  for (const other of beside) {
    if (other === source) continue;
    const { hrefs } = await survey(other, limits);
    if (hrefs.some((href) => linked(other, href, all) === source)) return true;
  }
  return false;
}

/** KML, also in KMZ. What a network link leads to is a layer of its own where it is in the drop; else it is named, never fetched. */
export const kml: Reader = {
  async find({ source, all }, { limits }) {
    const { count, hrefs } = await survey(source, limits);
    const outside = hrefs
      .filter((href) => linked(source, href, all) === null)
      .map(
        (href): Refused => ({
          name: nameOf(source.path),
          code: 'read.kml.outside',
          values: { href: href.slice(0, 120) },
        }),
      );
    const archive = archiveOf(source);
    const layer: Found = {
      name: archive && /^doc\.kml$/i.test(nameOf(source.path)) ? stemOf(archive) : stemOf(source.path),
      format: archive ? 'kmz' : 'kml',
      count,
      claim: { text: 'EPSG:4326', fixed: true },
      wanted: await isNamed(source, all, limits),
    };
    return count === 0 && hrefs.length > 0 ? outside : [layer, ...outside];
  },
  async *rows({ source }, _, { limits }) {
    const schemas = new Map<string, ReadonlyMap<string, string>>();
    let row = 0;
    const found = nodes(source, wanted, limits);
    let step = await found.next();
    while (!step.done) {
      const batch: Row[] = [];
      for (const { node, around } of step.value) {
        if (node.name === 'Schema') schemas.set(...schemaOf(node));
        else if (node.name === 'Placemark') {
          row += 1;
          batch.push(placemarkRow(row, node, around, schemas, limits));
        }
      }
      if (batch.length > 0) yield batch;
      step = await found.next();
    }
    if (step.value.cut) yield [emptyRow(row + 1, 'read.cut')];
    else if (step.value.broken) yield [emptyRow(row + 1, 'read.xml.broken')];
  },
};
