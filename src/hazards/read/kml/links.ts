import type { Source } from '../bytes/source.ts';
import { folderOf } from '../bytes/source.ts';
import type { Node } from '../xml/nodes.ts';

/** Where a network link leads, in its own words. */
export const hrefOf = (link: Node): string => {
  const place = link.children.find(({ name }) => name === 'Link' || name === 'Url');
  return place?.children.find(({ name }) => name === 'href')?.text.trim() ?? '';
};

const unescaped = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A path without its `.` and `..`. */
function straight(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The file of the drop that a link of another leads to, by its name alone; `null` where it leads out of the drop. Nothing is ever fetched. */
export function linked(from: Source, href: string, all: readonly Source[]): Source | null {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return null;
  const path = href.replace(/[?#].*$/, '').replaceAll('\\', '/');
  const wanted = [path, unescaped(path)].map((each) => straight(folderOf(from.path) + each).toLowerCase());
  return all.find((each) => wanted.includes(straight(each.path).toLowerCase())) ?? null;
}
