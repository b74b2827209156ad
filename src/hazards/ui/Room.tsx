import './hazards.css';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { useAtlas } from '../../store/context.ts';
import { doorway } from '../door/doorway.ts';
import { OwnContext } from './context.ts';
import { ImportDialog } from './import/ImportDialog.tsx';
import { OnMap } from './map/OnMap.tsx';
import { useOverMap } from './map/use-over-map.ts';
import { OwnPanel } from './panel/OwnPanel.tsx';
import { type Roommates, roommates } from './roommates.ts';
import { TableDrawer } from './table/TableDrawer.tsx';
import { useElement } from './use-element.ts';
import { useFollowShelf } from './use-follow-shelf.ts';
import { useWords } from './use-words.ts';

/** The room of own data: its form over the page, its panel in the place of the published figures, its marks and tools on the map. */
export function Room() {
  const say = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const [own, setOwn] = useState<Roommates | null>(null);
  const root = useAtlas((state) => state.root);
  useEffect(() => setOwn(roommates(atlas, root)), [atlas, root]);
  if (say === null || own === null) return null;
  return (
    <OwnContext value={{ ...own, say }}>
      <Parts />
    </OwnContext>
  );
}

function Parts() {
  const { form, panel } = useStore(doorway);
  useFollowShelf();
  const figures = useElement('#figures');
  const frame = useElement('.map-frame');
  const over = useOverMap();
  return (
    <>
      {form && <ImportDialog />}
      {figures && panel && createPortal(<OwnPanel />, figures)}
      {over && createPortal(<OnMap />, over)}
      {frame && createPortal(<TableDrawer />, frame)}
    </>
  );
}
