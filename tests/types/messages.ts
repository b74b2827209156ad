/* What `npm run geodata` would write of the same country. */
import { en } from '../../src/locales/en.ts';

export const first = en;
export const files = {} as const;
