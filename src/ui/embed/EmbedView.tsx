import './embed.css';
import { type ReactNode, useEffect } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { useScene } from '../../store/context.ts';
import { Announcer } from '../notices/Announcer.tsx';
import { Notices } from '../notices/Notices.tsx';
import { Warning } from '../panel/Warning.tsx';
import { EmbedFigures } from './EmbedFigures.tsx';
import { EmbedHead } from './EmbedHead.tsx';
import { EmbedLegend } from './EmbedLegend.tsx';
import { EmbedRemarks } from './EmbedRemarks.tsx';
import { EmbedSource } from './EmbedSource.tsx';

/** The view in a frame of another page: what is said, by whom, how it looks on the map, and the way to the whole of it. */
export function EmbedView({ children: map }: { readonly children: ReactNode }) {
  const t = useTranslate();
  const { selected } = useScene();
  /* The page as it was sent has given way: nothing must be hidden any more (src/public/before-paint.js). */
  useEffect(() => {
    delete document.documentElement.dataset.embed;
  }, []);
  return (
    <div className="embed" data-place={selected === null ? 'country' : 'district'}>
      <main className="embed-body">
        <EmbedHead />
        <div className="embed-map">{map}</div>
        <div className="embed-facts">
          <Notices />
          <EmbedRemarks />
          <EmbedLegend />
          <EmbedFigures />
        </div>
      </main>
      <footer className="embed-foot">
        <Warning t={t} />
        <EmbedSource />
      </footer>
      <Announcer />
    </div>
  );
}
