import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadAtlas, readOver } from './atlas/load.ts';
import { translator } from './locales/translate.ts';
import { followAddress, knownBy, linkInAddress } from './state/address.ts';
import { AtlasContext } from './state/context.ts';
import { readLink } from './state/permalink.ts';
import { actions, createAtlasStore, type Notice } from './state/store.ts';
import { Failure } from './ui/Failure.tsx';
import 'virtual:palette.css';
import './fonts/fonts.css';
import './ui/style/index.css';

/** The path of the site's root; the page says how many steps up it lies. */
const root = new URL(document.documentElement.dataset.root ?? './', location.href).pathname;

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no element "root" to draw the atlas in.');

try {
  const { atlas, missing } = await loadAtlas(readOver(root));
  const link = linkInAddress(root, location);
  const { view, problems } = readLink(link, knownBy(atlas));
  const notices: Notice[] = [
    ...problems.map((problem) => ({ kind: 'link' as const, problem })),
    ...missing.map((layer) => ({ kind: 'layer' as const, layer })),
  ];
  /* The page was written for its path alone; what the fragment adds comes once React has taken it over. */
  const written = readLink(link.split('#')[0] ?? '', knownBy(atlas)).view;
  const store = createAtlasStore(atlas, place.hasChildNodes() ? written : view);
  const does = actions(store);
  const app = (
    <StrictMode>
      <AtlasContext value={{ store, actions: does }}>
        <App />
      </AtlasContext>
    </StrictMode>
  );
  if (place.hasChildNodes()) hydrateRoot(place, app);
  else createRoot(place).render(app);
  requestAnimationFrame(() => {
    does.restore(view, notices);
    followAddress(root, store, does);
  });
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  createRoot(place).render(<Failure t={translator('en')} detail={detail} />);
}
