import { useStore } from 'zustand';
import { type Camera, zooms } from '../domain/camera.ts';
import { translator } from '../locales/translate.ts';
import { useActions, useAtlas } from '../store/context.ts';
import { live } from './gl/live.ts';

/** Zoom and fit, for the moving map and the still one alike: both follow the View. */
export function MapControls({ camera, closest }: { readonly camera: Camera; readonly closest: number }) {
  const t = translator(useAtlas((state) => state.view.language));
  const { moveCamera, fitCamera } = useActions();
  const zoom = useStore(live, (state) => state.camera?.zoom ?? camera.zoom);
  const zoomBy = (by: number) => {
    const now = live.getState().camera ?? camera;
    moveCamera({ ...now, zoom: Math.min(Math.max(now.zoom + by, zooms.min), closest) });
  };
  return (
    <fieldset className="map-controls" aria-label={t('map.controls')}>
      <button type="button" aria-label={t('map.zoomIn')} disabled={zoom >= closest} onClick={() => zoomBy(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3.5v9M3.5 8h9" />
        </svg>
      </button>
      <button type="button" aria-label={t('map.zoomOut')} disabled={zoom <= zooms.min} onClick={() => zoomBy(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8h9" />
        </svg>
      </button>
      <button type="button" aria-label={t('map.fit')} onClick={fitCamera}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </svg>
      </button>
    </fieldset>
  );
}
