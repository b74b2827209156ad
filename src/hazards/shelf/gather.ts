import type { Part } from '../record/offer.ts';

/** What a drop carries, taken out of its event before that is over. */
export interface Dropped {
  readonly entries: readonly FileSystemEntry[];
  readonly files: readonly File[];
}

/** The files of a drop, those in folders with their path. */
export async function partsOf({ entries, files }: Dropped): Promise<readonly Part[]> {
  const folders = entries.filter((entry) => entry.isDirectory);
  if (folders.length === 0) return files.map((blob) => ({ name: blob.webkitRelativePath || blob.name, blob }));
  return (await Promise.all(entries.map(within))).flat();
}

async function within(entry: FileSystemEntry): Promise<readonly Part[]> {
  if (isFile(entry)) {
    const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), blob }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  /* It gives a hundred at a time, and none at the end. */
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(within))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** Text as a file of the kind that it seems to be. */
export function partOfText(text: string): Part {
  const [first = ''] = text.trimStart();
  const wkt = /^\s*(?:SRID=\d+;)?(?:MULTI)?(?:POINT|POLYGON|LINESTRING)\b/i.test(text);
  const kind = first === '<' ? 'kml' : '[{'.includes(first) ? 'geojson' : 'csv';
  return { name: `pasted.${kind}`, blob: new Blob([wkt ? `wkt\n"${text.trim().replaceAll('"', '""')}"` : text]) };
}

/** Fetches a file of the same site. @throws an error whose message is a key among the words. */
export async function partAt(address: string, here: string): Promise<Part> {
  const url = URL.canParse(address, here) ? new URL(address, here) : null;
  if (url === null || url.origin !== new URL(here).origin) throw refusal('shelf.address.other', { address });
  const answer = await fetch(url, { cache: 'no-store', credentials: 'same-origin' }).catch(() => null);
  if (answer?.ok !== true) throw refusal('shelf.address.none', { address, status: answer?.status ?? 0 });
  return { name: decodeURIComponent(url.pathname.split('/').at(-1) || 'data'), blob: await answer.blob() };
}

function refusal(code: string, values: Readonly<Record<string, string | number>>): Error {
  return Object.assign(new Error(code), { values });
}
