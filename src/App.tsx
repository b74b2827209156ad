import type { MouseEvent } from 'react';
import { MapView } from './map/MapView.tsx';
import { useAtlas } from './state/context.ts';
import { Announcer } from './ui/Announcer.tsx';
import { EmbedView } from './ui/embed/EmbedView.tsx';
import { Header } from './ui/Header.tsx';
import { Panel } from './ui/Panel.tsx';
import { TableView } from './ui/TableView.tsx';
import { useTranslate } from './ui/use-translate.ts';

/** The page: header, figures, map; or, in a frame of another page, the little that fits there. The panel's size stands on the frame, since the map must know how much of it is covered. */
export function App() {
  const t = useTranslate();
  const size = useAtlas((state) => state.view.panel);
  const table = useAtlas((state) => state.view.table);
  const district = useAtlas((state) => state.view.district);
  const embed = useAtlas((state) => state.view.embed);
  if (embed)
    return (
      <EmbedView>
        <MapView />
      </EmbedView>
    );
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
      <Announcer />
    </div>
  );
}

/** Moves the focus without touching the address, for its fragment is the View. */
function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a className="skip" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}
