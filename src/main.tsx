import { type ReactNode, StrictMode, startTransition, useEffect, useState } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App } from './App.tsx';
import { digestsIn, readOver } from './atlas/fetch.ts';
import { loadAtlas } from './atlas/load.ts';
import { breathe } from './kit/breathe.ts';
import { withstandForeignHands } from './kit/foreign.ts';
import { keepPlain, showPlain } from './kit/plain.ts';
import { trustOwnWorkers } from './kit/trusted.ts';
import { Rest, takeOver } from './kit/use-was-sent.ts';
import { messagesOf, speakable } from './locales/load.ts';
import { translator } from './locales/translate.ts';
import { loadAhead } from './map/start/fetch-ahead.ts';
import { followConnection } from './offline/connection.ts';
import { followWorker, takeWaitingBuild } from './offline/register.ts';
import { AtlasContext } from './store/context.ts';
import { followAddress, knownBy, linkInAddress } from './store/follow/address.ts';
import { followHead } from './store/follow/head.ts';
import { followVersion } from './store/follow/version.ts';
import { type AtlasStore, createAtlasStore, type Notice } from './store/store.ts';
import { Boundary } from './ui/notices/Boundary.tsx';
import { Failure } from './ui/notices/Failure.tsx';
import { readLink } from './view/permalink.ts';
import { languageFor, reader } from './view/reader.ts';

/** The way from this document to the site's root, which the page says, and the path of that root. */
const up = document.documentElement.dataset.root ?? './';
const root = new URL(up, location.href).pathname;

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no element "root" to draw the atlas in.');

trustOwnWorkers(root);
const isRewritten = withstandForeignHands(place);

let isOther = false;
const read = readOver(root, digestsIn(document.head), () => {
  isOther = true;
});
const link = linkInAddress(root, location);
const path = link.split('#')[0] ?? '';
const viewIn = (part: string) => readLink(part, { district: () => null, figure: () => null }).view;
const asked = viewIn(link);
/* A frame that does not come says so and warns, by way of the failure below. */
const frame = asked.embed ? import('./Frame.tsx') : null;
if (!asked.embed && !asked.table && !asked.sheet) loadAhead();
const preferred = languageFor(link, reader());
const wanted = preferred ?? asked.language;
const languages = Promise.all([speakable(wanted), speakable(viewIn(path).language)]);

try {
  const [{ atlas, missing }] = await Promise.all([loadAtlas(read), frame]);
  const [language] = await languages;
  await breathe();
  const { view, problems } = readLink(link, knownBy(atlas));
  const notices: Notice[] = [
    ...problems.map((problem) => ({ kind: 'link' as const, problem })),
    ...missing.map((layer) => ({ kind: 'layer' as const, layer })),
    ...(language === wanted ? [] : [{ kind: 'language' as const, language: wanted }]),
  ];
  /* The page was written with every layer, of these records, and for its path alone; what the fragment adds comes once React has taken it over. */
  const written = readLink(path, knownBy(atlas)).view;
  const hydrates =
    place.hasChildNodes() &&
    messagesOf(written.language) !== undefined &&
    missing.length === 0 &&
    !isOther &&
    !view.embed &&
    !isRewritten();
  await breathe();
  const page = createAtlasStore(atlas, hydrates ? written : { ...view, language }, { root: up });
  const { store, actions } = page;
  /* In the next task, since React is still at it. */
  const giveUp = (error: unknown) => setTimeout(() => plain(place, store, () => drawn?.unmount(), error));
  await breathe();
  const app = (
    <StrictMode>
      <AtlasContext value={page}>
        <Boundary onGiveUp={giveUp}>
          <TakenOver then={follow}>
            <App />
          </TakenOver>
        </Boundary>
      </AtlasContext>
    </StrictMode>
  );
  let followed = false;
  /* The address is followed from what it says; a language that the reader prefers is then a correction, which the address must be told. */
  function follow() {
    if (followed) return;
    followed = true;
    takeOver(false);
    actions.restore(preferred === null ? { ...view, language } : view, notices);
    followAddress(root, store, actions);
    followHead(store);
    followVersion(read, store, actions);
    followConnection(root, store, actions);
    followWorker(root, actions);
    if (preferred !== null) actions.restore({ ...view, language }, []);
    /* Back, or a new fragment, while the page was still being taken over. */
    if (linkInAddress(root, location) !== link) dispatchEvent(new PopStateEvent('popstate'));
    document.documentElement.dataset.page = 'answers';
  }
  /* Taken over in slices, between which the page answers. */
  let drawn: Root | undefined;
  takeOver(hydrates);
  if (hydrates)
    startTransition(() => {
      drawn = hydrateRoot(place, app, {
        /* What was rewritten meanwhile is drawn anew, which is no fault. */
        onRecoverableError: (error) => isRewritten() || reportError(error),
      });
    });
  else {
    drawn = createRoot(place);
    drawn.render(app);
  }
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  const [language] = await languages;
  const t = translator(language);
  const told = { title: t('atlas.failed'), body: t('atlas.failed.plain', { detail }), again: t('atlas.retry') };
  if (place.hasChildNodes() && document.documentElement.dataset.embed === undefined) keepPlain(place, told);
  else createRoot(place).render(<Failure t={t} detail={detail} />);
  void takeWaitingBuild();
}

/** Calls once what it holds is React's: first what stands around, then what waits for {@link Rest}. */
function TakenOver({ then, children }: { readonly then: () => void; readonly children: ReactNode }) {
  const [rest, takeRest] = useState(false);
  useEffect(() => {
    if (rest) then();
    else startTransition(() => takeRest(true));
  }, [rest, then]);
  return <Rest value={rest}>{children}</Rest>;
}

/** The page as it was written, where it cannot be drawn; without a network, what there is to say. */
async function plain(place: Element, store: AtlasStore, end: () => void, error: unknown): Promise<void> {
  const t = translator(store.getState().view.language);
  end();
  if (await showPlain(place, { title: t('page.plain'), again: t('atlas.retry') })) return;
  createRoot(place).render(<Failure t={t} detail={String(error)} />);
}
