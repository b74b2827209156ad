import check from './ru/check.ts';
import desk from './ru/desk.ts';
import draw from './ru/draw.ts';
import give from './ru/give.ts';
import place from './ru/place.ts';
import published from './ru/published.ts';
import read from './ru/read.ts';
import recognise from './ru/recognise.ts';
import shelf from './ru/shelf.ts';
import ui from './ru/ui.ts';
import type { HazardKey } from './words.ts';

export const ru: Readonly<Record<HazardKey, string>> = {
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
