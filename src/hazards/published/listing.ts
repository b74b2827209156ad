import type { Keep } from './kept/storage.ts';
import type { Entry } from './schema.ts';

/** The site and how it is asked. */
export interface Around {
  /** The way to the site's root. */
  readonly root: string;
  readonly keep: Pick<Keep, 'list' | 'noteList' | 'regions' | 'source'>;
  readonly ask: typeof fetch;
}

/** The list of what the site publishes. */
export function createListing({ root, keep, ask }: Around) {
  /* As the site names them now: what is shown may be kept from before. */
  const listed = new Map<string, Entry>();
  const noted = (entries: readonly Entry[]) => {
    for (const entry of entries) listed.set(entry.id, entry);
    return entries;
  };
  const fromSite = async (cache: RequestCache): Promise<readonly Entry[]> => {
    const response = await ask(`${root}geodata/hazards.json`, { cache });
    if (!response.ok) throw new Error(String(response.status));
    const entries: readonly Entry[] = await response.json();
    void keep.noteList(entries);
    return noted(entries);
  };
  return {
    entryOf: (id: string) => listed.get(id),
    fromSite,
    /** As the site was when it last answered, where it does not. @throws where that is not known. */
    fromSiteOrDevice: () =>
      fromSite('no-cache').catch(async (error) => {
        const before = await keep.list();
        if (before === null) throw error;
        return noted(before);
      }),
  };
}
