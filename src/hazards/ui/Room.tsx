import './hazards.css';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { doorway } from '../door/doorway.ts';
import { loadWords, type Say, speak } from '../words/words.ts';
import { OwnContext } from './context.ts';
import { ImportDialog } from './import/ImportDialog.tsx';
import { OnMap } from './map/OnMap.tsx';
import { OwnPanel } from './panel/OwnPanel.tsx';
import { type Roommates, roommates } from './roommates.ts';
import { TableDrawer } from './table/TableDrawer.tsx';
import { useFollowShelf } from './use-follow-shelf.ts';

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
  return (
    <>
      {form && <ImportDialog />}
      {figures && panel && createPortal(<OwnPanel />, figures)}
      {frame && createPortal(<OnMap />, frame)}
      {frame && createPortal(<TableDrawer />, frame)}
    </>
  );
}

/** The words of the page's language once they are there; those of the one before until then. */
function useWords(): Say | null {
  const t = useTranslate();
  const [say, setSay] = useState<Say | null>(null);
  useEffect(() => {
    let wanted = true;
    loadWords(t.language).then(
      () => wanted && setSay(() => speak(t)),
      /* They come with the next change of language, or with a reload. */
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [t]);
  return say;
}

function useElement(selector: string): Element | null {
  const [element, setElement] = useState<Element | null>(null);
  useEffect(() => setElement(document.querySelector(selector)), [selector]);
  return element;
}
