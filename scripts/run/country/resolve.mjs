// What `#country/…` and `#locales/…` mean where the country is another than the code's own: a hook of Node's module loader, in the loader's thread.
import { addressOf } from './address.mjs';

/** @type {import('./address.mjs').Folders} */
let folders;

/** @param {import('./address.mjs').Folders} data */
export function initialize(data) {
  folders = data;
}

/**
 * The files of the folder are found here and not by those who come after: no package.json need lie above it to say that its TypeScript is made
 * of modules.
 *
 * @type {import('node:module').ResolveHook}
 */
export function resolve(specifier, context, next) {
  const url = addressOf(specifier, folders) ?? besides(specifier, context.parentURL);
  if (url === null || !url.startsWith(folders.folder)) return next(url ?? specifier, context);
  return { url, format: url.endsWith('.json') ? 'json' : 'module', shortCircuit: true };
}

/**
 * A file of the folder that another one of it names by its way to it.
 *
 * @param {string} specifier
 * @param {string | undefined} parent
 */
function besides(specifier, parent) {
  return parent?.startsWith(folders.folder) && specifier.startsWith('.') ? new URL(specifier, parent).href : null;
}
