import type { Shape } from '../record/decisions.ts';
import type { Offer, Offered, Part } from '../record/offer.ts';
import type { Row } from '../record/row.ts';
import { dropped } from './bytes/drop.ts';
import { folderOf, nameOf, type Source } from './bytes/source.ts';
import type { Asset, Found } from './format.ts';
import { emptyRow } from './geometry/empty.ts';
import { type Limits, limits as standard } from './limits.ts';
import { megabytes, Refusal } from './refusal.ts';
import { kindOf, readerOf } from './sniff.ts';

export interface Site {
  readonly asset: Asset;
  /** Other limits than the page's, for a machine of one's own. */
  readonly limits?: Limits;
}

const keyOf = (source: Source, inner: string | undefined) =>
  inner === undefined ? source.path : `${source.path}\n${inner}`;

const offered = (source: Source, found: Found): Offered => ({
  key: keyOf(source, found.inner),
  name: found.name,
  format: found.format,
  count: found.count ?? null,
  bytes: source.size,
  claim: found.claim ?? null,
  encoding: found.encoding ?? null,
  wanted: found.wanted ?? true,
});

/** What befell a file, as a sentence: what no reader foresaw is a broken file. */
const refusalOf = (error: unknown, source: Source): Refusal =>
  error instanceof Refusal ? error : new Refusal('read.broken', { name: nameOf(source.path) });

/**
 * What a drop holds. Each file is known by what stands in it, and by its name where that says nothing; archives are opened; what is no data is
 * passed over; what is too large or cannot be read is refused with its reason.
 */
export async function offer(parts: readonly Part[], { asset, limits = standard }: Site): Promise<Offer> {
  const { sources, refused: closed } = await dropped(parts, limits);
  const layers: Offered[] = [];
  const refused = [...closed];
  /** Esri's databases, which are folders of many files, and said once. */
  const databases = new Set<string>();
  for (const source of sources) {
    const database = /(?:^|\/)([^/]+\.gdb)\//i.exec(source.path)?.[1];
    if (database !== undefined) {
      if (!databases.has(database))
        refused.push({ name: database, code: 'read.foreign.layer', values: { name: database } });
      databases.add(database);
      continue;
    }
    try {
      const kind = await kindOf(source, sources);
      if (kind === null) continue;
      const reader = await readerOf(kind);
      for (const found of await reader.find({ source, all: sources }, { limits, asset })) {
        if ('code' in found) {
          refused.push(found);
          continue;
        }
        const limit = limits.bytes[found.format];
        if (source.size > limit)
          throw new Refusal('read.large', { size: megabytes(source.size), limit: megabytes(limit) });
        layers.push(offered(source, found));
      }
    } catch (error) {
      const { code, values } = refusalOf(error, source);
      refused.push({ name: nameOf(source.path), code, values });
    }
  }
  return { layers: apart(layers), refused };
}

/** Layers of one name are told apart by the folder of each. */
const apart = (layers: readonly Offered[]): readonly Offered[] =>
  layers.map((layer) => {
    const [path = ''] = layer.key.split('\n');
    const folder = nameOf(folderOf(path).slice(0, -1));
    const alone = folder === '' || layers.filter(({ name }) => name === layer.name).length === 1;
    return alone ? layer : { ...layer, name: `${folder} / ${layer.name}` };
  });

export interface Wanted extends Site {
  readonly encoding: string | null;
  readonly shape: Shape;
  readonly signal?: AbortSignal;
}

/**
 * The rows of one layer, in the file's order, in batches. Where the file breaks off or breaks down, the rows before are given, and one more
 * says it. Refuses, by throwing a `Refusal`, only what gives no row at all; ends with the signal's reason where it is aborted.
 */
export async function* rows(parts: readonly Part[], layer: Offered, wanted: Wanted): AsyncGenerator<readonly Row[]> {
  const { asset, encoding, shape, signal, limits = standard } = wanted;
  const { sources } = await dropped(parts, limits);
  const [path, inner] = layer.key.split('\n');
  const source = sources.find((each) => each.path === path);
  if (!source) throw new Refusal('read.gone', { name: layer.name });
  const reader = await readerOf(layer.format);
  const found: Found = {
    name: layer.name,
    format: layer.format,
    claim: layer.claim,
    ...(inner === undefined ? {} : { inner }),
  };
  let last = 0;
  try {
    for await (const batch of reader.rows({ source, all: sources }, found, {
      asset,
      shape,
      limits,
      encoding: encoding ?? layer.encoding?.name ?? null,
    })) {
      signal?.throwIfAborted();
      last = batch.at(-1)?.row ?? last;
      if (batch.length > 0) yield batch;
    }
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    const { code, values } = refusalOf(error, source);
    if (last === 0) throw new Refusal(code, values);
    yield [emptyRow(last + 1, code, values)];
  }
}
