import check from './en/check.ts';
import desk from './en/desk.ts';
import draw from './en/draw.ts';
import give from './en/give.ts';
import place from './en/place.ts';
import published from './en/published.ts';
import read from './en/read.ts';
import recognise from './en/recognise.ts';
import shelf from './en/shelf.ts';
import ui from './en/ui.ts';

/** All that the room of own data says, in English; the other languages say the same. */
export const en = {
  ...check,
  ...desk,
  ...draw,
  ...give,
  ...place,
  ...published,
  ...read,
  ...recognise,
  ...shelf,
  ...ui,
} as const;
