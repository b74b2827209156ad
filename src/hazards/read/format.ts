import type { Shape } from '../record/decisions.ts';
import type { Claim, Format, Offer, Offered } from '../record/offer.ts';
import type { Row } from '../record/row.ts';
import type { Source } from './bytes/source.ts';
import type { Limits } from './limits.ts';

/** Gives the bytes of a file of the site that a reader needs: in a browser from its own address, in Node from its package. */
export type Asset = (name: 'sql-wasm.wasm') => Promise<ArrayBuffer>;

/** What a layer is without its place in the drop. */
export interface Found {
  readonly name: string;
  readonly format: Format;
  readonly count?: number | null;
  readonly claim?: Claim;
  readonly encoding?: Offered['encoding'];
  readonly wanted?: boolean;
  /** Which of several in one file. */
  readonly inner?: string;
}

/** What of a file is passed over, with the reason. */
export type Refused = Offer['refused'][number];

/** How a layer is to be read. */
export interface Reading {
  readonly limits: Limits;
  readonly encoding: string | null;
  readonly shape: Shape;
  readonly asset: Asset;
}

/** A file with those that lie beside it, for formats that are several files. */
export interface Opened {
  readonly source: Source;
  readonly all: readonly Source[];
}

/** One format: what a file holds, and the rows of one of its layers in the file's order, in batches. */
export interface Reader {
  find(opened: Opened, reading: Omit<Reading, 'shape' | 'encoding'>): Promise<readonly (Found | Refused)[]>;
  rows(opened: Opened, found: Found, reading: Reading): AsyncIterable<readonly Row[]>;
}
