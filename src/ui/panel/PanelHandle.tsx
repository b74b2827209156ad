import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { type PanelSize, panelSizes } from '../../view/view.ts';

/** A press moves to the next height; a drag of at least this many px goes where it ends. */
const dragFrom = 8;

/** The grip of the sheet on a phone: drag, tap or arrow keys choose one of three heights. */
export function PanelHandle({ sheet }: { readonly sheet: RefObject<HTMLElement | null> }) {
  const t = useTranslate();
  const size = useAtlas((state) => state.view.panel ?? (state.view.district === null ? 'peek' : 'half'));
  const { resizePanel } = useActions();
  const drag = useRef<{ readonly y: number; readonly height: number; moved: boolean } | null>(null);

  const start = (event: PointerEvent<HTMLButtonElement>) => {
    if (sheet.current === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { y: event.clientY, height: sheet.current.offsetHeight, moved: false };
  };
  const move = (event: PointerEvent) => {
    if (drag.current === null || sheet.current === null) return;
    const by = drag.current.y - event.clientY;
    if (!drag.current.moved && Math.abs(by) < dragFrom) return;
    drag.current.moved = true;
    sheet.current.dataset.dragging = '';
    sheet.current.style.height = `${Math.max(96, drag.current.height + by)}px`;
  };
  const end = () => {
    if (drag.current?.moved && sheet.current) {
      const height = sheet.current.offsetHeight;
      resizePanel(nearest(sheet.current, height));
      sheet.current.style.height = '';
      delete sheet.current.dataset.dragging;
    }
  };
  const press = () => {
    const dragged = drag.current?.moved ?? false;
    drag.current = null;
    if (!dragged) resizePanel(step(size, 1, true));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    resizePanel(step(size, event.key === 'ArrowUp' ? 1 : -1, false));
  };
  return (
    <div className="sheet-top">
      <button
        type="button"
        className="sheet-handle"
        aria-label={t('panel.handle', { size })}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onClick={press}
        onKeyDown={keys}
      />
      {size === 'full' && (
        <button type="button" className="text-button sheet-map" onClick={() => resizePanel('peek')}>
          {t('panel.map')}
        </button>
      )}
    </div>
  );
}

function step(size: PanelSize, by: 1 | -1, around: boolean): PanelSize {
  const next = panelSizes.indexOf(size) + by;
  return panelSizes[around ? next % panelSizes.length : Math.min(Math.max(next, 0), panelSizes.length - 1)] ?? size;
}

/** The height in the style sheet that lies nearest to where the drag ended. */
function nearest(sheet: HTMLElement, height: number): PanelSize {
  const style = getComputedStyle(sheet);
  const distance = (size: PanelSize) => Math.abs(resolve(style.getPropertyValue(`--sheet-${size}`)) - height);
  return [...panelSizes].sort((a, b) => distance(a) - distance(b))[0] ?? 'half';
}

/** Heights are written in px or as a share of the window (`dvh`), with an optional subtraction of px. */
function resolve(length: string): number {
  const [, amount = '0', kind, less = '0'] = /([\d.]+)(px|dvh)(?:\s*-\s*([\d.]+)px)?/.exec(length) ?? [];
  return (kind === 'dvh' ? (Number(amount) / 100) * innerHeight : Number(amount)) - Number(less);
}
