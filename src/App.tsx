import { type MouseEvent, useEffect, useRef } from 'react';
import { MapView } from './map/MapView.tsx';
import { Paper } from './sheet/Paper.tsx';
import { useActions, useAtlas } from './state/context.ts';
import { Announcer } from './ui/Announcer.tsx';
import { EmbedView } from './ui/embed/EmbedView.tsx';
import { Header } from './ui/Header.tsx';
import { Later, type Load } from './ui/Later.tsx';
import { Panel } from './ui/Panel.tsx';
import { PageProgress } from './ui/Progress.tsx';
import type { Way } from './ui/share/ShareMenu.tsx';
import { TableView } from './ui/TableView.tsx';
import { useFocusKept } from './ui/use-focus-kept.ts';
import { useTranslate } from './ui/use-translate.ts';

/** What a view can be taken away as, beside its link; each is loaded when it is asked for. */
const ways: readonly Way[] = [
  {
    name: 'picture.title',
    note: 'picture.note',
    load: async () => (await import('./picture/PictureDialog.tsx')).PictureDialog,
  },
  {
    name: 'share.embed',
    note: 'share.embed.note',
    load: async () => (await import('./ui/share/EmbedDialog.tsx')).EmbedDialog,
  },
  { name: 'sheet.title', note: 'sheet.note', act: ({ showSheet }) => showSheet(true) },
];

const loadSheet: Load = async () => (await import('./sheet/SheetView.tsx')).SheetView;

/** The page; or its sheet, which is what is printed of the page too; or, in a frame of another page, the little that fits there. */
export function App() {
  const embed = useAtlas((state) => state.view.embed);
  const sheet = useAtlas((state) => state.view.sheet);
  const { showSheet } = useActions();
  useFocusAfter(sheet);
  if (embed)
    return (
      <EmbedView>
        <MapView />
      </EmbedView>
    );
  if (sheet) return <Later title="sheet.title" load={loadSheet} onClose={() => showSheet(false)} />;
  return (
    <>
      <Page />
      <Paper />
    </>
  );
}

/** Header, figures, map. The panel's size stands on the frame, since the map must know how much of it is covered. */
function Page() {
  const t = useTranslate();
  useFocusKept();
  const size = useAtlas((state) => state.view.panel);
  const table = useAtlas((state) => state.view.table);
  const district = useAtlas((state) => state.view.district);
  const colours = useAtlas((state) => state.view.colours);
  return (
    <div
      className="app"
      data-table={table || undefined}
      data-colours={colours}
      data-size={size ?? 'auto'}
      data-place={district === null ? 'country' : 'district'}
    >
      <SkipLink to="figures">{t('atlas.skip.panel')}</SkipLink>
      <SkipLink to="the-map">{t('atlas.skip.map')}</SkipLink>
      <Header ways={ways} />
      <main className="stage">
        <Panel />
        <div className="map-frame" inert={table}>
          <MapView />
        </div>
        {table && <TableView />}
      </main>
      <PageProgress />
      <Announcer />
    </div>
  );
}

/** Gives the focus back to the menu that the sheet was opened from. */
function useFocusAfter(sheet: boolean) {
  const before = useRef(sheet);
  useEffect(() => {
    if (before.current && !sheet) document.querySelector<HTMLElement>('.share button')?.focus();
    before.current = sheet;
  }, [sheet]);
}

/** Moves the focus without touching the address, for its fragment is the View. */
function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    const part = document.getElementById(to);
    part?.focus({ preventScroll: true });
    part?.scrollIntoView({ block: 'start' });
  };
  return (
    <a className="skip" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}
