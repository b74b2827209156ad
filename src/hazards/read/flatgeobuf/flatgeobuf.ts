import { ByteBuffer } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Claim } from '../../record/offer.ts';
import type { Row } from '../../record/row.ts';
import { Feed } from '../bytes/feed.ts';
import { stemOf } from '../bytes/source.ts';
import type { Reader } from '../format.ts';
import { emptyRow } from '../geometry/empty.ts';
import { cells } from '../geometry/properties.ts';
import { tidy } from '../geometry/tidy.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { cellsOf } from './cells.ts';
import { shapeOf, Unshaped } from './shape.ts';

const magic = [0x66, 0x67, 0x62, 0x03];
const mostHead = 10 * 1024 * 1024;

const lengthAt = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);

/** Reads the head, and leaves the index to be taken next. */
async function headOf(feed: Feed, limits: Limits): Promise<HeaderMeta> {
  const broken = new Refusal('read.flatgeobuf.broken');
  if (!(await feed.fill(12)) || !magic.every((byte, at) => feed.peek(4)[at] === byte)) throw broken;
  feed.take(8);
  const length = lengthAt(feed.peek(4));
  if (length < 8 || length > mostHead || !(await feed.fill(4 + length))) throw broken;
  try {
    const head = fromByteBuffer(new ByteBuffer(feed.take(4 + length).slice()));
    const columns = head.columns?.length ?? 0;
    if (columns > limits.columns) throw new Refusal('read.columns', { count: columns, limit: limits.columns });
    return head;
  } catch (error) {
    throw error instanceof Refusal ? error : broken;
  }
}

/** Bytes of the index: a tree of boxes of 40 bytes each. */
function indexBytes({ featuresCount, indexNodeSize }: HeaderMeta): number {
  if (indexNodeSize < 2 || featuresCount < 1) return 0;
  let level = featuresCount;
  let nodes = level;
  while (level > 1) {
    level = Math.ceil(level / indexNodeSize);
    nodes += level;
  }
  return nodes * 40;
}

function claimOf({ crs }: HeaderMeta): Claim {
  if (!crs) return null;
  if (crs.code > 0) return { text: `${crs.org ?? 'EPSG'}:${crs.code}` };
  const text = crs.code_string ?? crs.wkt;
  return text ? { text } : null;
}

/** `bytes` begin with their own length, aligned as the numbers in them must be. */
function featureRow(row: number, bytes: Uint8Array, head: HeaderMeta, limits: Limits): Row {
  try {
    const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes));
    const attributes = feature.propertiesArray();
    const columns = head.columns ?? [];
    const kept = cells(attributes ? cellsOf(attributes, columns) : {}, limits);
    const buffered = feature.geometry();
    const left = { positions: limits.vertices, parts: bytes.length };
    const shape = tidy(buffered ? shapeOf(buffered, head.geometryType, left) : null, limits.vertices);
    return {
      row,
      geometry: shape.geometry,
      properties: kept.properties,
      problems: [...shape.problems, ...kept.problems],
    };
  } catch (error) {
    if (error instanceof Unshaped && error.message) return emptyRow(row, 'read.geometry.type', { type: error.message });
    return emptyRow(row, 'read.flatgeobuf.feature');
  }
}

/** How many rows are made before they are passed on. */
const together = 1000;

/** FlatGeobuf, one record after the other; its index is for parts of a file and is passed over. */
export const flatgeobuf: Reader = {
  async find({ source }, { limits }) {
    const feed = new Feed(source.stream());
    try {
      const head = await headOf(feed, limits);
      const count = head.featuresCount > 0 ? head.featuresCount : null;
      return [{ name: head.title || stemOf(source.path), format: 'flatgeobuf', count, claim: claimOf(head) }];
    } finally {
      await feed.close();
    }
  },
  async *rows({ source }, _, { limits }) {
    const feed = new Feed(source.stream());
    try {
      const head = await headOf(feed, limits);
      await feed.skip(indexBytes(head));
      let batch: Row[] = [];
      let row = 0;
      let cut = false;
      while (!cut && (feed.has(4) || (await feed.fill(4)))) {
        const length = 4 + lengthAt(feed.peek(4));
        cut = length > limits.feature || !(feed.has(length) || (await feed.fill(length)));
        if (cut) break;
        row += 1;
        batch.push(featureRow(row, feed.take(length).slice(), head, limits));
        if (batch.length < together) continue;
        yield batch;
        batch = [];
      }
      if (cut || feed.has(1) || row < head.featuresCount) batch.push(emptyRow(row + 1, 'read.cut'));
      yield batch;
    } finally {
      await feed.close();
    }
  },
};
