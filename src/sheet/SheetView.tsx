import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { themes } from '../palette.ts';
import { useActions } from '../state/context.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { Sheet } from './Sheet.tsx';

/** The width of A4 in CSS px. */
const paper = 794;

/** The sheet before it is printed, as large as the window allows. */
export function SheetView() {
  const t = useTranslate();
  const { showSheet } = useActions();
  const desk = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const { current } = desk;
    if (current === null) return;
    const observer = new ResizeObserver(() => setZoom(Math.min(1, (current.clientWidth - 16) / paper)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <main className="sheet-view">
      <div className="sheet-bar">
        <h2 ref={heading} tabIndex={-1}>
          {t('sheet.title')}
        </h2>
        <button type="button" className="button" onClick={() => print()}>
          {t('sheet.print')}
        </button>
        <button type="button" className="button" onClick={() => showSheet(false)}>
          {t('sheet.back')}
        </button>
      </div>
      <div ref={desk} className="sheet-desk">
        <div style={{ '--zoom': zoom } as CSSProperties}>
          <Sheet ink={themes.light} />
        </div>
      </div>
    </main>
  );
}
