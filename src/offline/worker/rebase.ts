/**
 * A page of the site's root as it must read at any depth below it: its addresses are counted from the root itself.
 * @param root path of the site's root, ending in `/`.
 */
export function rebase(page: string, root: string): string {
  const attribute = root.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return page.replace(/\b(data-root|src|href)="\.\//g, (_, name: string) => `${name}="${attribute}`);
}
