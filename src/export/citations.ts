import type { Context } from './about.ts';
import { bibtex } from './bibtex.ts';
import { csl, references } from './csl.ts';
import { ris } from './ris.ts';
import type { Taken } from './take.ts';

export const asBibtex = (taken: Taken, context: Context) => bibtex(references(taken, context));
export const asRis = (taken: Taken, context: Context) => ris(references(taken, context));
export const asCsl = (taken: Taken, context: Context) => csl(references(taken, context));
