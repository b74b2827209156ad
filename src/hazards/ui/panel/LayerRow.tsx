import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { number } from '../../../text/phrases.ts';
import type { Layer } from '../../shelf/layer.ts';
import { useOwn, useSay, useShelf } from '../context.ts';
import { useZoomTo } from '../use-zoom-to.ts';

/** One layer: whether it is drawn, what it is called, and what can be done with it. */
export function LayerRow({
  layer,
  place,
  of,
}: {
  readonly layer: Layer;
  /** From the topmost, which is 0. */
  readonly place: number;
  readonly of: number;
}) {
  const say = useSay();
  const { shelf } = useOwn();
  const { show, look, move, fade, rename, remove } = shelf.actions;
  const zoomTo = useZoomTo();
  const [removing, setRemoving] = useState(false);
  const open = useShelf((state) => state.open === layer.id);
  const pressed = useRef<HTMLElement | null>(null);
  const [moved, setMoved] = useState(false);
  const { id, name, visible, opacity, totals, report, keeping } = layer;
  /* The row that is moved takes the keyboard with it, to press again. */
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked where the place changes
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  const step = (by: -1 | 1) => ({
    'aria-disabled': place + by < 0 || place + by >= of,
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => {
      if (place + by < 0 || place + by >= of) return;
      pressed.current = currentTarget;
      setMoved(true);
      move(id, by);
    },
  });
  return (
    <li className="hazards-layer" data-open={open || undefined}>
      <div className="hazards-layer-head">
        <input
          type="checkbox"
          checked={visible}
          aria-label={say('hazards.ui.show', { name })}
          onChange={({ target }) => show(id, target.checked)}
        />
        <button type="button" className="hazards-layer-name" aria-pressed={open} onClick={() => look(id)}>
          <strong>{name}</strong>
          <span className="quiet">
            {totals.shown === report.drawn
              ? say('hazards.ui.drawn', { n: report.drawn })
              : say('hazards.ui.drawn.of', { n: totals.shown, of: report.drawn })}
            {report.leftOut > 0 && ` · ${say('hazards.ui.left', { n: report.leftOut })}`}
          </span>
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={`${say('hazards.ui.zoom')}: ${name}`}
          onClick={() => zoomTo(layer.box)}
        >
          {say('hazards.ui.zoom')}
        </button>
      </div>
      {keeping !== 'kept' && <p className="hazards-unkept">{say(`hazards.ui.keeping.${keeping}`)}</p>}
      {open && (
        <details className="hazards-layer-more">
          <summary>{say('hazards.ui.layer.more')}</summary>
          <label className="hazards-pair">
            {say('hazards.ui.name')}
            <input type="text" defaultValue={name} onBlur={({ target }) => rename(id, target.value)} />
          </label>
          <label className="hazards-pair">
            {say('hazards.ui.opacity')}
            <input
              type="range"
              min="10"
              max="100"
              step="10"
              value={Math.round(opacity * 100)}
              aria-valuetext={say('hazards.ui.percent', { n: number(say.t, opacity * 100, 0), few: 'false' })}
              onChange={({ target }) => fade(id, Number(target.value) / 100)}
            />
          </label>
          <p className="hazards-buttons">
            <button type="button" className="button" {...step(-1)}>
              {say('hazards.ui.up')}
            </button>
            <button type="button" className="button" {...step(1)}>
              {say('hazards.ui.down')}
            </button>
            <button type="button" className="button" onClick={() => (removing ? remove(id) : setRemoving(true))}>
              {say(removing ? 'hazards.ui.remove.sure' : 'hazards.ui.remove')}
            </button>
            <span role="status" className="visually-hidden">
              {moved && say('hazards.ui.layer.place', { name, n: place + 1, of })}
            </span>
          </p>
        </details>
      )}
    </li>
  );
}
