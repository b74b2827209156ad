import type { en } from './en.ts';

export type MessageKey = keyof typeof en;

/** What a language file gives: a message for every key of English. */
export type Messages = Readonly<Record<MessageKey, string>>;
