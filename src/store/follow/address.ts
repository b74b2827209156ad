import { resolveDistrict, resolveFigure } from '../../atlas/atlas.ts';
import type { Language } from '../../domain/language.ts';
import { districtSpelled } from '../../domain/spelling.ts';
import { messagesOf, speakable } from '../../locales/load.ts';
import { isComputedId } from '../../scene/computed.ts';
import { rootAbove } from '../../view/href.ts';
import { holdsCodedHash } from '../../view/mangled.ts';
import type { Known } from '../../view/parameters.ts';
import { readLink, writeLink } from '../../view/permalink.ts';
import type { Actions, AtlasState, AtlasStore } from '../store.ts';

/** What an atlas knows, for reading links. */
export function knownBy(atlas: AtlasState['atlas']): Known {
  const spelled = districtSpelled(atlas.districts);
  return {
    district: (text) => resolveDistrict(atlas, text) ?? spelled(text),
    figure: (id) => (isComputedId(id) ? id : resolveFigure(atlas, id)),
  };
}

/** What follows the site's root in the browser's address. */
export function linkInAddress(root: string, { pathname, search, hash }: Location): string {
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : '';
  /* What is asked of a server is none of a link, unless a program hid the fragment in it. */
  return path + (holdsCodedHash(search) ? search : '') + hash;
}

/** A browser that refuses one more address, as Safari does after a hundred in half a minute, is asked again so often; ms between. */
const again = { times: 8, after: 5000 } as const;

/**
 * Keeps the address and the View the same: the one owner of the URL.
 * A step of the reader becomes an entry for Back; anything else replaces the present one.
 * @param root path of the site's root, ending in `/`.
 * @returns a function that ends it.
 */
export function followAddress(
  root: string,
  store: AtlasStore,
  {
    restore,
    tell,
    waitFor,
    stopWaiting,
    readdress,
  }: Pick<Actions, 'restore' | 'tell' | 'waitFor' | 'stopWaiting' | 'readdress'>,
): () => void {
  const address = () => root + writeLink(store.getState().view);
  let written = location.pathname + location.search + location.hash;
  let refused = 0;
  let asking: ReturnType<typeof setTimeout> | undefined;
  const write = (step: 'push' | 'replace') => {
    const next = address();
    if (next === written) return;
    written = next;
    clearTimeout(asking);
    /* In a frame, Back belongs to the page around it; and a sandboxed frame may not write its address at all. */
    try {
      if (step === 'push' && !store.getState().view.embed) history.pushState(null, '', next);
      else history.replaceState(null, '', next);
      refused = 0;
    } catch {
      if (refused++ < again.times)
        asking = setTimeout(() => {
          written = '';
          write('replace');
        }, again.after);
    }
    readdress(rootAbove(linkInAddress(root, location)));
  };
  /* A new fragment is told twice, by popstate and by hashchange; the second would take the problems of the first away. */
  const read = () => {
    if (location.pathname + location.hash === written) return;
    const { view, problems } = readLink(linkInAddress(root, location), knownBy(store.getState().present));
    const here = location.pathname + location.hash;
    written = here;
    readdress(rootAbove(linkInAddress(root, location)));
    const show = (language: Language) => {
      if (written !== here) return;
      restore(
        { ...view, language },
        problems.map((problem) => ({ kind: 'link', problem })),
      );
      if (language !== view.language) tell({ kind: 'language', language: view.language });
      write('replace');
    };
    if (messagesOf(view.language)) show(view.language);
    else {
      waitFor({ language: view.language });
      speakable(view.language).then((language) => {
        stopWaiting({ language: view.language });
        show(language);
      });
    }
  };
  /* An address that says the View in other words than ours, as programs and hands write it, is mended; not where only a language file is missing. */
  if (store.getState().notices.some(({ kind }) => kind === 'language')) written = address();
  else write('replace');
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view) write(state.step);
  });
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
  return () => {
    unsubscribe();
    clearTimeout(asking);
    removeEventListener('popstate', read);
    removeEventListener('hashchange', read);
  };
}
