import { createDesk } from './desk.ts';
import { answerOn, type End } from './line.ts';
import { site } from './site.ts';

/** Answers what the page asks of the worker. */
export const answer = () => answerOn(globalThis as unknown as End, createDesk(site));
