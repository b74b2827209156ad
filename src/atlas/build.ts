/**
 * Each request for geodata says which build of the atlas asks: the service worker answers it from the files of that build,
 * so that a page which is still open while a newer build takes over never reads the newer one's data with its own older scripts.
 */
export const buildHeader = 'x-atlas-build';
