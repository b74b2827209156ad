import { en } from '#locales/en.ts';
import type { MessageKey, Messages } from '#locales/messages.ts';
import { inGreekLetters } from './transliterate.ts';

/** What a machine reads in a message, and what a language may not change. */
const asTheyAre: readonly MessageKey[] = ['number.sample', 'alphabet'];

/** The invented language of an invented country: English in Greek letters, so that what it does not say is seen at a glance. */
export const qaa = Object.fromEntries(
  Object.entries(en).map(([key, message]) => [
    key,
    asTheyAre.some((each) => each === key) ? message : inGreekLetters(message),
  ]),
) as Messages;
