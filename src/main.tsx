import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
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
const page = createRoot(place);

try {
  const { atlas, missing } = await loadAtlas(readOver(root));
  const { view, problems } = readLink(linkInAddress(root, location), knownBy(atlas));
  const notices: Notice[] = [
    ...problems.map((problem) => ({ kind: 'link' as const, problem })),
    ...missing.map((layer) => ({ kind: 'layer' as const, layer })),
  ];
  const store = createAtlasStore(atlas, view, notices);
  const does = actions(store);
  followAddress(root, store, does);
  page.render(
    <StrictMode>
      <AtlasContext value={{ store, actions: does }}>
        <App />
      </AtlasContext>
    </StrictMode>,
  );
} catch (error) {
  page.render(<Failure t={translator('en')} detail={error instanceof Error ? error.message : String(error)} />);
}
