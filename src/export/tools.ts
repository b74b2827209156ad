/** What the page needs, whatever the format: loaded when the reader first asks to take something away. */
export { cite } from './cite.ts';
export { fileName } from './name.ts';
export { takeEverything, takeView } from './take.ts';
