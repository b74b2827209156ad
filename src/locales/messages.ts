import type { en } from './en.ts';

export type MessageKey = keyof typeof en;

/** What a language file gives: a message for every key of English. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** What a message may be given to say. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a message of one language. */
export type Say = (key: MessageKey, values?: Values) => string;
