import { Activity, type ReactNode, type RefObject, useContext, useDeferredValue, useEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { Chevron } from '../../kit/icons.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { Rest } from '../../kit/use-was-sent.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import type { PanelSize } from '../../view/view.ts';
import { CountryBody } from '../country/CountryBody.tsx';
import { CountryHead } from '../country/CountryHead.tsx';
import { DistrictBody } from '../district/DistrictBody.tsx';
import { DistrictHead } from '../district/DistrictHead.tsx';
import { FigureRows } from '../figure/FigureRows.tsx';
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
        <Requested />
        <Contents />
        <AsOf />
        {download}
        <Versions />
        <Sources />
      </div>
      <DeviceStrip />
      <p className="paper-note">{t('page.paper')}</p>
      <Warning t={t} />
    </section>
  );
}

/** What the link asks for, where nothing below shows it. */
function Requested() {
  const t = useTranslate();
  const figures = useAtlas((state) => state.scene.sections.requested);
  if (figures.length === 0) return null;
  return (
    <section className="requested">
      <h2>{t('panel.asked')}</h2>
      <FigureRows figures={figures} />
    </section>
  );
}

/** The chosen district, or the country: its head, which answers what was pressed, and the rest, which follows in the next moment. */
function Contents() {
  /* Drawn anew when it is time for what waits below. */
  useContext(Rest);
  const report = useAtlas((state) => state.scene.report);
  const item = useAtlas(
    useShallow(({ scene: { selected } }) => {
      if (selected === null) return null;
      const { district, assessment, shown, drawn } = selected;
      return { district, assessment, shown, drawn };
    }),
  );
  const place = item?.district.id ?? null;
  const below = useDeferredValue(place);
  return (
    <>
      {item === null || report === null ? <CountryHead /> : <DistrictHead key={place} item={item} report={report} />}
      {/* What belongs to the place before is out of sight at once, and taken away with what comes: to do so in the press takes a slow phone long. */}
      <Activity mode={below === place ? 'visible' : 'hidden'}>
        {below === null ? <CountryBody /> : <DistrictBody key={below} />}
      </Activity>
    </>
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
