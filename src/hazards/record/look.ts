import type { Decisions, Role, Shape } from './decisions.ts';
import type { Status } from './hazard.ts';
import type { Offered } from './offer.ts';
import type { Row, Value } from './row.ts';

/** A column as its first rows show it. */
export interface Column {
  readonly name: string;
  readonly filled: number;
  /** Three values unlike each other. */
  readonly samples: readonly Value[];
  /** Each value with its number where there are at most 60 unlike ones; most frequent first. */
  readonly values: readonly { readonly value: string; readonly count: number }[] | null;
}

/** What a column or a value was taken for, and how surely: `certain` by a known schema, `likely` by name and values, `guess` by one of them. */
export interface Recognised<T> {
  readonly as: T;
  readonly sure: 'certain' | 'likely' | 'guess';
  /** The schema or rule that says so: its key among the words. */
  readonly by: string;
}

/** A way in which the coordinates may be meant. Never applied without a yes, unless the file declares it and all lie where it says. */
export interface Placement {
  readonly system: string;
  readonly swapped: boolean;
  /** How many of the rows looked at lie in the country, and in which districts most. */
  readonly inside: number;
  readonly of: number;
  readonly districts: readonly { readonly id: string; readonly count: number }[];
  /** The middle of all, longitude and latitude. */
  readonly centre: readonly [number, number] | null;
  /** The transformation and its accuracy in metres, `null` where none is needed. */
  readonly transformation: { readonly name: string; readonly accuracy: number } | null;
}

/** What is shown before anything is decided. */
export interface Look {
  readonly layer: Offered;
  /** The rows looked at, from the first. */
  readonly rows: number;
  /** Whether these are all. */
  readonly whole: boolean;
  readonly head: readonly Row[];
  readonly columns: readonly Column[];
  readonly roles: Readonly<Partial<Record<Role, Recognised<string>>>>;
  readonly statuses: Readonly<Record<string, Recognised<Status>>>;
  /** The name of the schema that was recognised, as its key among the words. */
  readonly schema: string | null;
  /** What the file declares, as it is understood; `refused` names what it declares and cannot be read. */
  readonly declared: { readonly system: string } | { readonly refused: string } | null;
  /** Best first. */
  readonly placements: readonly Placement[];
  /** How many rows lie in the country only with their axes exchanged, where others lie there as they are written. */
  readonly mixed?: number;
  /** Whether days are written so that day and month could be exchanged. */
  readonly ambiguousDates: boolean;
  /** The same text in each character set that may be meant, where that is open. */
  readonly encodings: readonly { readonly name: string; readonly sample: string }[];
  /** Values that lost letters on their way, and the district that each must have named. */
  readonly mended?: readonly { readonly column: string; readonly value: string; readonly district: string }[];
  /** Where the columns of a row are the corners of its area, whatever was decided: nobody would name twenty columns by hand. */
  readonly across?: Extract<Shape, { readonly kind: 'across' }>;
  /** To be confirmed or changed. */
  readonly proposed: Decisions;
  /** What cannot be proposed and must be answered before the layer is read. */
  readonly open: readonly ('system' | 'swapped' | 'statuses' | 'dates' | 'encoding' | 'shape')[];
}
