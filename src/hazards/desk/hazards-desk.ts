import { shut } from './shut.ts';

/* The worker of the site that holds an operator's files. It is shut before anything of them is there. */
shut();

/*
 * All else is a part of its own: what readers of formats share with it they import by its address, and WebKit runs a worker's first file
 * once more where a part imports that. What is asked until it is there waits.
 */
const early: unknown[] = [];
const wait = ({ data }: MessageEvent) => early.push(data);
addEventListener('message', wait);
import('./at-work.ts').then(
  ({ answer }) => {
    removeEventListener('message', wait);
    answer();
    for (const data of early) dispatchEvent(new MessageEvent('message', { data }));
  },
  (error) =>
    setTimeout(() => {
      throw error;
    }),
);
