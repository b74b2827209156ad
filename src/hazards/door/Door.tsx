import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useActions, useAtlas } from '../../store/context.ts';
import { DropHere } from './DropHere.tsx';
import { doorway, enter, hasKept } from './doorway.ts';
import { Later } from './Later.tsx';
import { PublishedDoor } from './PublishedDoor.tsx';

/**
 * All that a page carries of the room of own data: it takes files that are dropped or pasted anywhere, and fetches the room when there is
 * something to do for it, which is also when this device keeps layers of an earlier visit. Archives that the site publishes come by it too.
 */
export function Door() {
  const local = useAtlas((state) => state.view.local);
  const { noteLocal, tell } = useActions();
  const { entered } = useStore(doorway);
  useEffect(() => {
    if (hasKept()) doorway.setState({ entered: true });
  }, []);
  useEffect(() => {
    if (!local || entered || hasKept()) return;
    noteLocal(false);
    tell({ kind: 'local' });
  }, [local, entered, noteLocal, tell]);
  return (
    <>
      <DropHere onFiles={enter} />
      {entered && <Later load={load} />}
      <PublishedDoor />
    </>
  );
}

async function load() {
  return (await import('../ui/Room.tsx')).Room;
}
