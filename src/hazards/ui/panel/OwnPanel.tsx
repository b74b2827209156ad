import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { doorway } from '../../door/doorway.ts';
import { openLayer, useOwn, useSay, useShelf } from '../context.ts';
import { Reading } from '../import/Counts.tsx';
import { RecordView } from '../record/RecordView.tsx';
import { focusIsLost } from './focus-is-lost.ts';
import { LayerList } from './LayerList.tsx';
import { LayerNumbers } from './LayerNumbers.tsx';

/** The layers of this device, in the place of the published figures, with which nothing of theirs is ever mixed. */
export function OwnPanel() {
  const say = useSay();
  const { shelf } = useOwn();
  const layer = useShelf(openLayer);
  const chosen = useShelf((state) => state.chosen);
  const restoring = useShelf((state) => state.restoring);
  const lost = useShelf((state) => state.lost);
  const heading = useRef<HTMLHeadingElement>(null);
  const stands = useRef(false);
  const { panel, form } = useStore(doorway);
  useEffect(() => {
    /* In the next frame, which lays the page out in any case: at once, that would be done in one task with all that the panel is made of. */
    const frame = requestAnimationFrame(() => panel && heading.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [panel]);
  /* Back from a record, or from the form with a layer more: what was pressed is gone. */
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked where either changes
  useLayoutEffect(() => {
    if (stands.current && focusIsLost()) heading.current?.focus();
    stands.current = true;
  }, [form, chosen === null]);
  if (chosen !== null) return <RecordView key={`${chosen.layer} ${chosen.n}`} {...chosen} />;
  return (
    <div className="own-panel">
      <p className="eyebrow">
        <button type="button" className="text-button" onClick={() => doorway.setState({ panel: false })}>
          {say('hazards.ui.back')}
        </button>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {say('hazards.ui.title')}
      </h1>
      <p className="hazards-mark">
        <strong>{say('hazards.ui.local')}</strong> {say('hazards.ui.local.note')}
      </p>
      {restoring && (
        <section aria-label={say('hazards.ui.restoring', { name: restoring.name })}>
          <p>{say('hazards.ui.restoring', { name: restoring.name })}</p>
          <Reading progressed={restoring.progressed} />
        </section>
      )}
      {lost.map(({ layer, why }) => (
        <div key={layer.id} className="notice layer" role="alert">
          <p className="notice-title">{say('hazards.ui.lost', { name: layer.name })}</p>
          <p>{say.code(why)}</p>
          <p>
            <button type="button" className="text-button" onClick={() => shelf.actions.remove(layer.id)}>
              {say('hazards.ui.remove')}
            </button>
          </p>
        </div>
      ))}
      <LayerList />
      {layer && <LayerNumbers key={layer.id} layer={layer} />}
    </div>
  );
}
