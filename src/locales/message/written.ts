import { files } from '#country/messages.ts';
import { defaultLanguage } from '../../domain/language.ts';
import type { Messages } from '../messages.ts';
import type { Message } from './message.ts';
import { parse } from './parse.ts';

/** What is spoken before any language is asked for: where the site is built and tested, the default one. Of `#messages`, see `sent.ts`. */
export const first: Messages | null = await files[defaultLanguage]();

/** A message as its author has written it. */
export function messageOf(text: string): Message {
  return parse(text);
}
