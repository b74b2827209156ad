import type { MouseEvent } from 'react';
import { MapView } from './map/MapView.tsx';
import { useAtlas } from './state/context.ts';
import { Announcer } from './ui/Announcer.tsx';
import { Header } from './ui/Header.tsx';
import { Panel } from './ui/Panel.tsx';
import { PageProgress } from './ui/Progress.tsx';
import { TableView } from './ui/TableView.tsx';
import { useFocusKept } from './ui/use-focus-kept.ts';
import { useTranslate } from './ui/use-translate.ts';

/** The page: header, figures, map. The panel's size stands on the frame, since the map must know how much of it is covered. */
export function App() {
  const t = useTranslate();
  useFocusKept();
  const size = useAtlas((state) => state.view.panel);
  const table = useAtlas((state) => state.view.table);
  const district = useAtlas((state) => state.view.district);
  return (
    <div
      className="app"
      data-table={table || undefined}
      data-size={size ?? 'auto'}
      data-place={district === null ? 'country' : 'district'}
    >
      <SkipLink to="figures">{t('atlas.skip.panel')}</SkipLink>
      <SkipLink to="the-map">{t('atlas.skip.map')}</SkipLink>
      <Header />
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
