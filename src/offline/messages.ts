/** From the page to the worker that waits: the reader wants the new version now. */
export const takeOver = 'take-over';
