import { type MouseEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Door } from './hazards/door/Door.tsx';
import { doorway } from './hazards/door/doorway.ts';
import { OwnData } from './hazards/door/OwnData.tsx';
import { Lazy, type Load } from './kit/Lazy.tsx';
import { PageProgress } from './kit/Progress.tsx';
import { useKeepFocus } from './kit/use-keep-focus.ts';
import { useTranslate } from './kit/use-translate.ts';
import { MapView } from './map/MapView.tsx';
import { Download } from './output/export/Download.tsx';
import { Paper } from './output/sheet/Paper.tsx';
import { useActions, useAtlas } from './store/context.ts';
import { Header } from './ui/header/Header.tsx';
import { Announcer } from './ui/notices/Announcer.tsx';
import { Panel } from './ui/panel/Panel.tsx';
import type { ShareTarget } from './ui/share/ShareMenu.tsx';
import { TableView } from './ui/table/TableView.tsx';
import { StripRoom } from './ui/timeline/StripRoom.tsx';

/** What a view can be taken away as, beside its link; each is loaded when it is asked for. */
const shareTargets: readonly ShareTarget[] = [
  {
    name: 'picture.title',
    note: 'picture.note',
    load: async () => (await import('./output/picture/PictureDialog.tsx')).PictureDialog,
  },
  {
    name: 'share.embed',
    note: 'share.embed.note',
    load: async () => (await import('./ui/share/EmbedDialog.tsx')).EmbedDialog,
  },
  { name: 'sheet.title', note: 'sheet.note', act: ({ showSheet }) => showSheet(true) },
];

const loadFrame: Load = async () => (await import('./Frame.tsx')).Frame;

const loadSheet: Load = async () => (await import('./output/sheet/SheetView.tsx')).SheetView;

const loadComparison: Load = async () => (await import('./ui/compare/CompareView.tsx')).CompareView;

/** The page; or its sheet, which is what is printed of the page too; or, in a frame of another page, the little that fits there. */
export function App() {
  const embed = useAtlas((state) => state.view.embed);
  const sheet = useAtlas((state) => state.view.sheet);
  const { showSheet } = useActions();
  useFocusAfter(sheet);
  if (embed) return <Lazy title="atlas.title" load={loadFrame} onClose={() => location.reload()} />;
  if (sheet) return <Lazy title="sheet.title" load={loadSheet} onClose={() => showSheet(false)} />;
  return (
    <>
      <Page />
      <Paper />
    </>
  );
}

/** So many letters of the short warning stand in three lines of a phone; the style sheet gives longer ones a line more. */
const longWarning = 128;

/** Header, figures, map. The panel's size stands on the frame, since the map must know how much of it is covered. */
function Page() {
  const t = useTranslate();
  useKeepFocus();
  const size = useAtlas((state) => state.view.panel);
  const table = useAtlas((state) => state.view.table);
  const comparing = useAtlas((state) => state.view.compare.length > 1);
  const district = useAtlas((state) => state.view.district);
  const { compareDistricts } = useActions();
  const colours = useAtlas((state) => state.view.colours);
  const own = useStore(doorway, (state) => state.panel);
  return (
    <div
      className="app"
      data-table={table || comparing || undefined}
      data-colours={colours}
      data-own={own || undefined}
      data-size={size ?? 'auto'}
      data-place={district === null && !own ? 'country' : 'district'}
      data-warning={t('warning.short').length > longWarning ? 'long' : undefined}
    >
      <SkipLink to="figures">{t('atlas.skip.panel')}</SkipLink>
      <SkipLink to="the-map">{t('atlas.skip.map')}</SkipLink>
      <Header targets={shareTargets} more={<OwnData />} />
      <main className="stage">
        <Panel download={<Download />} />
        <div className="map-frame" inert={table || comparing}>
          <MapView />
        </div>
        <StripRoom under="map" />
        {table && !comparing && <TableView />}
        {comparing && <Lazy title="compare.title" load={loadComparison} onClose={() => compareDistricts([])} />}
      </main>
      <PageProgress />
      <Announcer />
      <Door />
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
