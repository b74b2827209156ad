import type { HazardKey } from './words.ts';
import shelf from './ru/shelf.ts';
import ui from './ru/ui.ts';

export const ru: Readonly<Record<HazardKey, string>> = { ...shelf, ...ui };
