import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Chevron } from '../../kit/icons.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas, useScene } from '../../store/context.ts';
import type { PanelSize } from '../../view/view.ts';
import { CountryPanel } from '../country/CountryPanel.tsx';
import { DistrictPanel } from '../district/DistrictPanel.tsx';
import { FigureRow } from '../figure/FigureRow.tsx';
import { AsOf, AsOfNote } from '../legend/AsOf.tsx';
import { EvidenceSelect } from '../legend/EvidenceSwitch.tsx';
import { Legend } from '../legend/Legend.tsx';
import { DeviceStrip } from '../notices/DeviceStrip.tsx';
import { Hint } from '../notices/Hint.tsx';
import { Notices } from '../notices/Notices.tsx';
import { VersionNotice } from '../notices/VersionNotice.tsx';
import { PanelHandle } from './PanelHandle.tsx';
import { Sources } from './Sources.tsx';
import { Versions } from './Versions.tsx';
import { Warning } from './Warning.tsx';

/** The figures beside the map: a column on a desk, a sheet of three heights on a phone. */
export function Panel({ download }: { readonly download: ReactNode }) {
  const t = useTranslate();
  const scene = useScene();
  const size = useAtlas((state) => state.view.panel);
  const district = useAtlas((state) => state.view.district);
  const { resizePanel } = useActions();
  const sheet = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useFocusOnChange(body, district);
  const away = size === 'peek';
  useUnfold(body, away || (size === null && district === null), resizePanel);
  return (
    <section ref={sheet} className="panel" aria-label={t('panel.label')}>
      <PanelHandle sheet={sheet} />
      <button
        type="button"
        className="panel-toggle"
        aria-expanded={!away}
        aria-label={t(away ? 'panel.show' : 'panel.hide')}
        onClick={() => resizePanel(away ? null : 'peek')}
      >
        <Chevron to={away ? 'right' : 'left'} />
      </button>
      <Hint />
      <div className="panel-controls">
        <Legend />
        <EvidenceSelect />
      </div>
      <div ref={body} id="figures" tabIndex={-1} className="panel-body">
        <Notices />
        <VersionNotice />
        <AsOfNote />
        {scene.sections.requested.length > 0 && (
          <section className="requested">
            <h2>{t('panel.asked')}</h2>
            {scene.sections.requested.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </section>
        )}
        {scene.selected && scene.report ? (
          <DistrictPanel item={scene.selected} report={scene.report} />
        ) : (
          <CountryPanel />
        )}
        <AsOf />
        {download}
        <Versions />
        <Sources />
      </div>
      <DeviceStrip />
      <Warning t={t} />
    </section>
  );
}

/** A sheet that is put away shows none of its figures, so it opens for a reader who reaches them by keyboard. */
function useUnfold(body: RefObject<HTMLElement | null>, away: boolean, resize: (size: PanelSize) => void) {
  useEffect(() => {
    const { current } = body;
    if (current === null || !away) return;
    const unfold = () => {
      if (matchMedia('(max-width: 759px)').matches) resize('half');
    };
    current.addEventListener('focusin', unfold);
    return () => current.removeEventListener('focusin', unfold);
  }, [body, away, resize]);
}

/** Where the link that had the focus left with the old contents, the heading of the new ones takes it; and they begin at their top. */
function useFocusOnChange(body: RefObject<HTMLElement | null>, district: string | null) {
  const before = useRef(district);
  useEffect(() => {
    if (before.current === district) return;
    before.current = district;
    const { current } = body;
    const heading = current?.querySelector('h1');
    const lost = document.activeElement === null || document.activeElement === document.body;
    current?.scrollTo({ top: 0 });
    /* In a small window the page scrolls, not the panel: who chose from the list is brought up to the new heading. */
    const ownScroll = current !== null && getComputedStyle(current).overflowY !== 'visible';
    if (!ownScroll && (lost || current?.contains(document.activeElement)))
      heading?.scrollIntoView({ block: 'nearest' });
    if (lost) heading?.focus({ preventScroll: true });
  }, [body, district]);
}
