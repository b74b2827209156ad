import '../hazards.css';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { over } from '../../../map/still/over.ts';
import { useAtlas } from '../../../store/context.ts';
import { createPublished, type PublishedLayers } from '../../published/layers.ts';
import { SayContext } from '../context.ts';
import { useElement } from '../use-element.ts';
import { useWords } from '../use-words.ts';
import { PublishedBadge } from './PublishedBadge.tsx';
import { PublishedLayerView } from './PublishedLayerView.tsx';
import { PublishedRecord } from './PublishedRecord.tsx';
import { StillPublished } from './StillPublished.tsx';
import { useFollowLink } from './use-follow-link.ts';

let begun: PublishedLayers | null = null;

/** What the site publishes of hazardous areas: on the map, and below the figures, with which nothing of it is mixed. */
export function PublishedAreas() {
  const say = useWords();
  const root = useAtlas((state) => state.root);
  const atlas = useAtlas((state) => state.atlas);
  const [published, setPublished] = useState<PublishedLayers | null>(null);
  useEffect(() => {
    if (begun === null) {
      const made = createPublished(root);
      begun = made;
      over.setState(({ all }) => ({ all: [...all, (props) => <StillPublished published={made} {...props} />] }));
      const country = [...atlas.shapes.values()].map(({ geometry }) => geometry);
      import('./draw-published.ts').then(
        ({ drawPublished }) => drawPublished(made, country),
        /* The still picture shows them without it. */
        () => {},
      );
      void made.start();
    }
    setPublished(begun);
  }, [root, atlas]);
  if (say === null || published === null) return null;
  return (
    <SayContext value={say}>
      <Parts published={published} />
    </SayContext>
  );
}

function Parts({ published }: { readonly published: PublishedLayers }) {
  useFollowLink(published);
  const figures = useElement('#figures');
  const frame = useElement('.map-frame');
  const chosen = useStore(published.store, (state) => state.chosen);
  return (
    <>
      {frame && createPortal(<PublishedBadge published={published} />, frame)}
      {figures &&
        createPortal(
          <section className="hazards-published" id="published-areas">
            {chosen && (
              <PublishedRecord key={`${chosen.layer} ${chosen.tags.n}`} published={published} chosen={chosen} />
            )}
            <PublishedLayerView published={published} />
          </section>,
          figures,
        )}
    </>
  );
}
