import read from './en/read.ts';
import shelf from './en/shelf.ts';
import ui from './en/ui.ts';

/** All that the room of own data says, in English; the other languages say the same. */
export const en = { ...read, ...shelf, ...ui } as const;
