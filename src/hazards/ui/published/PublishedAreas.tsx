import '../hazards.css';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { useAtlas } from '../../../store/context.ts';
import { SayContext } from '../context.ts';
import { useOverMap } from '../map/use-over-map.ts';
import { useElement } from '../use-element.ts';
import { useWords } from '../use-words.ts';
import { type Begun, begin } from './begin.tsx';
import { useComeBack } from './follow/use-come-back.ts';
import { useFollowLink } from './follow/use-follow-link.ts';
import { useShowLinked } from './follow/use-show-linked.ts';
import { PublishedBadge } from './PublishedBadge.tsx';
import { PublishedLayerView } from './PublishedLayerView.tsx';
import { PublishedRecord } from './PublishedRecord.tsx';
import { PublishedTable } from './PublishedTable.tsx';
import { PublishedSaid } from './said/PublishedSaid.tsx';

/** What the site publishes of hazardous areas: on the map, and below the figures, with which nothing of it is mixed. */
export function PublishedAreas() {
  const say = useWords();
  const root = useAtlas((state) => state.root);
  const atlas = useAtlas((state) => state.atlas);
  const [begun, setBegun] = useState<Begun | null>(null);
  useEffect(() => setBegun(begin(atlas, root)), [root, atlas]);
  if (say === null || begun === null) return null;
  return (
    <SayContext value={say}>
      <Parts {...begun} />
    </SayContext>
  );
}

function Parts({ published, keeper }: Begun) {
  useShowLinked(published);
  useFollowLink(published);
  useComeBack(published);
  const embed = useAtlas((state) => state.view.embed);
  const figures = useElement(embed ? '.embed-facts' : '#figures');
  const frame = useElement('.map-frame');
  const over = useOverMap();
  const chosen = useStore(published.store, (state) => state.chosen);
  const layers = useStore(published.store, (state) => state.layers);
  const [table, showTable] = useState<string | null>(null);
  const tabled = layers.find(({ entry, state }) => entry.id === table && state === 'shown');
  const record = chosen && (
    <PublishedRecord key={`${chosen.layer} ${chosen.tags.n}`} published={published} chosen={chosen} />
  );
  if (embed)
    return (
      figures &&
      createPortal(
        <section className="hazards-framed">
          <PublishedSaid published={published} />
          {record}
        </section>,
        figures,
      )
    );
  return (
    <>
      {over && createPortal(<PublishedBadge published={published} />, over)}
      {frame &&
        tabled &&
        createPortal(
          <PublishedTable key={table} layer={tabled} published={published} close={() => showTable(null)} />,
          frame,
        )}
      {figures &&
        createPortal(
          <section className="hazards-published" id="published-areas">
            {record}
            <PublishedLayerView published={published} keeper={keeper} table={table} showTable={showTable} />
          </section>,
          figures,
        )}
    </>
  );
}
