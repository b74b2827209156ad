import type { HazardKey } from './words.ts';
import shelf from './az/shelf.ts';
import ui from './az/ui.ts';

export const az: Readonly<Record<HazardKey, string>> = { ...shelf, ...ui };
