import type { Progress, Status } from './hazard.ts';

/** Which records of a layer are shown. An empty filter shows all. */
export interface Filter {
  readonly statuses?: readonly Status[];
  readonly progresses?: readonly Progress[];
  /** `''` is that of records without one. */
  readonly types?: readonly string[];
  /** Both included, as days; a record without a date is shown only where no date is asked for, and counted as such. */
  readonly from?: string;
  readonly to?: string;
  /** In m². */
  readonly smallest?: number;
  readonly largest?: number;
  /** In any column or id, letters alike whatever their case or accent. */
  readonly text?: string;
  readonly district?: string;
}

/** The numbers of a layer, as filtered; always marked as calculated from the imported file. */
export interface Totals {
  readonly shown: number;
  readonly of: number;
  /** By status: records, and m² (of areas alone). */
  readonly byStatus: Readonly<Partial<Record<Status, Sum>>>;
  /** By district and status, an area counted in each district that it lies in, with the part that lies there; `null` is outside every district. */
  readonly byDistrict: readonly {
    readonly district: string | null;
    /** Records that lie so near a district line, or on it, that the line's accuracy leaves open on which side. */
    readonly unsure?: number;
    readonly byStatus: Readonly<Partial<Record<Status, Sum>>>;
  }[];
  readonly byYear: readonly {
    readonly year: number | null;
    readonly byStatus: Readonly<Partial<Record<Status, Sum>>>;
  }[];
  readonly byType: readonly { readonly type: string | null; readonly records: number; readonly m2: number }[];
}

export interface Sum {
  readonly records: number;
  readonly m2: number;
}
