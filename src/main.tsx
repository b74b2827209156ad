import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadAtlas, readOver } from './atlas/load.ts';
import { messagesOf, speakable } from './locales/load.ts';
import { translator } from './locales/translate.ts';
import { followConnection } from './offline/connection.ts';
import { followWorker, rescue } from './offline/register.ts';
import { followAddress, knownBy, linkInAddress } from './state/address.ts';
import { AtlasContext } from './state/context.ts';
import { followHead } from './state/head.ts';
import { readLink } from './state/permalink.ts';
import { followVersion } from './state/pinned.ts';
import { languageFor, reader } from './state/reader.ts';
import { actions, createAtlasStore, type Notice } from './state/store.ts';
import { Failure } from './ui/Failure.tsx';
import 'virtual:palette.css';
import './fonts/fonts.css';
import './ui/style/index.css';

/** The path of the site's root; the page says how many steps up it lies. */
const root = new URL(document.documentElement.dataset.root ?? './', location.href).pathname;

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no element "root" to draw the atlas in.');

const link = linkInAddress(root, location);
const page = link.split('#')[0] ?? '';
const languageOf = (part: string) => readLink(part, { district: () => null, figure: () => null }).view.language;
const preferred = languageFor(link, reader());
const wanted = preferred ?? languageOf(link);
const languages = Promise.all([speakable(wanted), speakable(languageOf(page))]);

try {
  const { atlas, missing } = await loadAtlas(readOver(root));
  const [language] = await languages;
  const { view, problems } = readLink(link, knownBy(atlas));
  const notices: Notice[] = [
    ...problems.map((problem) => ({ kind: 'link' as const, problem })),
    ...missing.map((layer) => ({ kind: 'layer' as const, layer })),
    ...(language === wanted ? [] : [{ kind: 'language' as const, language: wanted }]),
  ];
  /* The page was written with every layer, and for its path alone; what the fragment adds comes once React has taken it over. */
  const written = readLink(page, knownBy(atlas)).view;
  const hydrates =
    place.hasChildNodes() && messagesOf(written.language) !== undefined && missing.length === 0 && !view.embed;
  const store = createAtlasStore(atlas, hydrates ? written : { ...view, language });
  const does = actions(store);
  const app = (
    <StrictMode>
      <AtlasContext value={{ store, actions: does }}>
        <App />
      </AtlasContext>
    </StrictMode>
  );
  if (hydrates) hydrateRoot(place, app);
  else createRoot(place).render(app);
  requestAnimationFrame(() => {
    does.restore(preferred === null ? { ...view, language } : view, notices);
    followAddress(root, store, does);
    followHead(store);
    followVersion(readOver(root), store, does);
    followConnection(root, store);
    followWorker(root, does);
    if (preferred !== null) does.restore({ ...view, language }, []);
  });
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  const [language] = await languages;
  createRoot(place).render(<Failure t={translator(language)} detail={detail} />);
  void rescue();
}
