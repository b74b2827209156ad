import type { Messages } from '../messages.ts';
import type { Message } from './message.ts';

/** What is spoken before any language is asked for: in a browser none, since each page's own comes with it. Of `#messages`, see `written.ts`. */
export const first: Messages | null = null;

/** A message as the build has sent it (`scripts/site/vite/messages.ts`): parsed already. */
export function messageOf(sent: string): Message {
  return sent;
}
