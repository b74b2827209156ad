import shelf from './en/shelf.ts';
import ui from './en/ui.ts';

/** All that the room of own data says, in English; the other languages say the same. */
export const en = { ...shelf, ...ui } as const;
