import { type ComponentType, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { DropHere } from './DropHere.tsx';
import { doorway, enter, hasKept } from './doorway.ts';
import { PublishedDoor } from './PublishedDoor.tsx';

/**
 * All that a page carries of the room of own data: it takes files that are dropped or pasted anywhere, and fetches the room when there is
 * something to do for it, which is also when this device keeps layers of an earlier visit. Archives that the site publishes come by it too.
 */
export function Door() {
  const t = useTranslate();
  const local = useAtlas((state) => state.view.local);
  const { noteLocal, tell } = useActions();
  const { entered } = useStore(doorway);
  const [Room, setRoom] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (hasKept()) doorway.setState({ entered: true });
  }, []);
  useEffect(() => {
    if (!local || entered || hasKept()) return;
    noteLocal(false);
    tell({ kind: 'local' });
  }, [local, entered, noteLocal, tell]);
  useEffect(() => {
    if (!entered) return;
    import('../ui/Room.tsx').then(
      ({ Room }) => setRoom(() => Room),
      () => setFailed(true),
    );
  }, [entered]);
  return (
    <>
      <DropHere onFiles={enter} />
      {Room && <Room />}
      <PublishedDoor />
      {failed && (
        <p role="alert" className="said hazards-failed">
          {t('later.failed', { detail: t('own.title') })}
        </p>
      )}
    </>
  );
}
