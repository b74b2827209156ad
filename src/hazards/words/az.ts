import read from './az/read.ts';
import shelf from './az/shelf.ts';
import ui from './az/ui.ts';
import type { HazardKey } from './words.ts';

export const az: Readonly<Record<HazardKey, string>> = { ...read, ...shelf, ...ui };
