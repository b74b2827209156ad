import { type ReactNode, StrictMode, startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { digestsIn, readOver } from './atlas/fetch.ts';
import { loadAtlas } from './atlas/load.ts';
import { breathe } from './kit/breathe.ts';
import { messagesOf, speakable } from './locales/load.ts';
import { translator } from './locales/translate.ts';
import { followConnection } from './offline/connection.ts';
import { followWorker, takeWaitingBuild } from './offline/register.ts';
import { AtlasContext } from './store/context.ts';
import { followAddress, knownBy, linkInAddress } from './store/follow/address.ts';
import { followHead } from './store/follow/head.ts';
import { followVersion } from './store/follow/version.ts';
import { createAtlasStore, type Notice } from './store/store.ts';
import { Failure } from './ui/notices/Failure.tsx';
import { readLink } from './view/permalink.ts';
import { languageFor, reader } from './view/reader.ts';

/** The way from this document to the site's root, which the page says, and the path of that root. */
const up = document.documentElement.dataset.root ?? './';
const root = new URL(up, location.href).pathname;

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no element "root" to draw the atlas in.');

const read = readOver(root, digestsIn(document.head));
const link = linkInAddress(root, location);
const path = link.split('#')[0] ?? '';
const languageOf = (part: string) => readLink(part, { district: () => null, figure: () => null }).view.language;
const preferred = languageFor(link, reader());
const wanted = preferred ?? languageOf(link);
const languages = Promise.all([speakable(wanted), speakable(languageOf(path))]);

try {
  const { atlas, missing } = await loadAtlas(read);
  const [language] = await languages;
  await breathe();
  const { view, problems } = readLink(link, knownBy(atlas));
  const notices: Notice[] = [
    ...problems.map((problem) => ({ kind: 'link' as const, problem })),
    ...missing.map((layer) => ({ kind: 'layer' as const, layer })),
    ...(language === wanted ? [] : [{ kind: 'language' as const, language: wanted }]),
  ];
  /* The page was written with every layer, and for its path alone; what the fragment adds comes once React has taken it over. */
  const written = readLink(path, knownBy(atlas)).view;
  const hydrates =
    place.hasChildNodes() && messagesOf(written.language) !== undefined && missing.length === 0 && !view.embed;
  await breathe();
  const page = createAtlasStore(atlas, hydrates ? written : { ...view, language }, { root: up });
  const { store, actions } = page;
  await breathe();
  const app = (
    <StrictMode>
      <AtlasContext value={page}>
        <TakenOver then={follow}>
          <App />
        </TakenOver>
      </AtlasContext>
    </StrictMode>
  );
  let followed = false;
  /* The address is followed from what it says; a language that the reader prefers is then a correction, which the address must be told. */
  function follow() {
    if (followed) return;
    followed = true;
    actions.restore(preferred === null ? { ...view, language } : view, notices);
    followAddress(root, store, actions);
    followHead(store);
    followVersion(read, store, actions);
    followConnection(root, store, actions);
    followWorker(root, actions);
    if (preferred !== null) actions.restore({ ...view, language }, []);
  }
  /* Taken over in slices, between which the page answers. */
  if (hydrates) startTransition(() => void hydrateRoot(place, app));
  else createRoot(place).render(app);
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  const [language] = await languages;
  createRoot(place).render(<Failure t={translator(language)} detail={detail} />);
  void takeWaitingBuild();
}

/** Calls once what it holds is React's. */
function TakenOver({ then, children }: { readonly then: () => void; readonly children: ReactNode }) {
  useEffect(then, [then]);
  return children;
}
