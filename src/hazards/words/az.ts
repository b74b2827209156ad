import check from './az/check.ts';
import desk from './az/desk.ts';
import draw from './az/draw.ts';
import give from './az/give.ts';
import place from './az/place.ts';
import published from './az/published.ts';
import read from './az/read.ts';
import recognise from './az/recognise.ts';
import shelf from './az/shelf.ts';
import ui from './az/ui.ts';
import type { HazardKey } from './words.ts';

export const az: Readonly<Record<HazardKey, string>> = {
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
};
