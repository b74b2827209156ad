import { createDesk } from './desk.ts';
import { answerOn, type End } from './line.ts';
import { shut } from './shut.ts';
import { site } from './site.ts';

/* The worker of the site that holds an operator's files. It is shut before anything of them is there. */
shut();
answerOn(globalThis as unknown as End, createDesk(site));
