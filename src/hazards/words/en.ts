import desk from './en/desk.ts';
import draw from './en/draw.ts';
import read from './en/read.ts';
import shelf from './en/shelf.ts';
import ui from './en/ui.ts';

/** All that the room of own data says, in English; the other languages say the same. */
export const en = { ...desk, ...draw, ...read, ...shelf, ...ui } as const;
