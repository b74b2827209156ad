import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { type ColourSet, colourSets } from '../../design/palette.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { Sheet } from './Sheet.tsx';

/** The width of A4 in CSS px. */
const paper = 794;

/** The sheet before it is printed, as large as the window allows. */
export function SheetView({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const desk = useRef<HTMLDivElement>(null);
  /* One ink, unless the reader has asked for colours. */
  const chosen = useAtlas((state) => state.view.colours);
  const [colours, setColours] = useState<ColourSet>(chosen === 'safe' ? 'grey' : chosen);
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
        <label>
          <span>{t('colours.label')}</span>{' '}
          <select value={colours} onChange={({ target }) => setColours(target.value as ColourSet)}>
            {colourSets.map((each) => (
              <option key={each} value={each}>
                {t(`colours.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => print()}>
          {t('sheet.print')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('sheet.back')}
        </button>
      </div>
      <div ref={desk} className="sheet-desk">
        <div style={{ '--zoom': zoom } as CSSProperties}>
          <Sheet colours={colours} />
        </div>
      </div>
    </main>
  );
}
