import { fold } from '../../domain/spelling.ts';
import type { RecordTags } from '../tiles/schema.ts';

/** Which records of an archive are shown, besides by status: by what its tiles say of each. An empty one shows all. */
export interface TagFilter {
  /** Capitals alike: a link has none. */
  readonly type?: string;
  /** Years, both included. */
  readonly from?: number;
  readonly to?: number;
  /** In m². */
  readonly smallest?: number;
  readonly largest?: number;
  /** In id or type, letters alike whatever their case or accent. */
  readonly text?: string;
}

/** Whether it shows all; else counts, which say a status and no more, cannot answer it. */
export function showsAll(filter: TagFilter): boolean {
  return Object.keys(filter).length === 0;
}

/** Whether a record is shown, by the rule for own data: one without a year, or without a size, only where none is asked for. */
export function shows({ type, from, to, smallest, largest, text }: TagFilter): (tags: RecordTags) => boolean {
  const within = (value: number | undefined, least: number | undefined, most: number | undefined) =>
    (least === undefined && most === undefined) ||
    (value !== undefined && value >= (least ?? value) && value <= (most ?? value));
  const asked = fold((text ?? '').trim());
  return (tags) =>
    (type === undefined || tags.type?.toLowerCase() === type.toLowerCase()) &&
    within(tags.year, from, to) &&
    within(tags.m2, smallest, largest) &&
    (asked === '' || fold(`${tags.id ?? ''}\n${tags.type ?? ''}`).includes(asked));
}
