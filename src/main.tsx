import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadAtlas, readOver } from './atlas/load.ts';
import { messagesOf, speakable } from './locales/load.ts';
import { translator } from './locales/translate.ts';
import { followConnection } from './offline/connection.ts';
import { followWorker, takeWaitingBuild } from './offline/register.ts';
import { AtlasContext } from './store/context.ts';
import { followAddress, knownBy, linkInAddress } from './store/follow/address.ts';
import { followHead } from './store/follow/head.ts';
import { followVersion } from './store/follow/version.ts';
import { createActions, createAtlasStore, type Notice } from './store/store.ts';
import { Failure } from './ui/notices/Failure.tsx';
import { readLink } from './view/permalink.ts';
import { languageFor, reader } from './view/reader.ts';
import 'virtual:palette.css';
import '#country/fonts/fonts.css';
import './styles.css';

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
  const actions = createActions(store);
  const app = (
    <StrictMode>
      <AtlasContext value={{ store, actions }}>
        <App />
      </AtlasContext>
    </StrictMode>
  );
  if (hydrates) hydrateRoot(place, app);
  else createRoot(place).render(app);
  requestAnimationFrame(() => {
    actions.restore(preferred === null ? { ...view, language } : view, notices);
    followAddress(root, store, actions);
    followHead(store);
    followVersion(readOver(root), store, actions);
    followConnection(root, store);
    followWorker(root, actions);
    if (preferred !== null) actions.restore({ ...view, language }, []);
  });
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  const [language] = await languages;
  createRoot(place).render(<Failure t={translator(language)} detail={detail} />);
  void takeWaitingBuild();
}
