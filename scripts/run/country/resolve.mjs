// What `#country/…` and `#locales/…` mean where the country is another than the code's own: a hook of Node's module loader, in the loader's thread.
import { addressOf } from './address.mjs';

/** @type {import('./address.mjs').Folders} */
let folders;

/** @param {import('./address.mjs').Folders} data */
export function initialize(data) {
  folders = data;
}

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const found = await next(addressOf(specifier, folders) ?? specifier, context);
  /* A folder that lies elsewhere has no package.json to say that its TypeScript is made of modules. */
  return found.url.startsWith(folders.folder) && found.url.endsWith('.ts') ? { ...found, format: 'module' } : found;
}
