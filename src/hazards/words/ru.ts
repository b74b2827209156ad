import desk from './ru/desk.ts';
import draw from './ru/draw.ts';
import place from './ru/place.ts';
import read from './ru/read.ts';
import recognise from './ru/recognise.ts';
import shelf from './ru/shelf.ts';
import ui from './ru/ui.ts';
import type { HazardKey } from './words.ts';

export const ru: Readonly<Record<HazardKey, string>> = {
  ...desk,
  ...draw,
  ...place,
  ...read,
  ...recognise,
  ...shelf,
  ...ui,
};
