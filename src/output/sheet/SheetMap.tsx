import { memo } from 'react';
import { pagePaint } from '../../design/paint.ts';
import type { ColourSet } from '../../design/palette.ts';
import { translator } from '../../locales/translate.ts';
import { cameraToShow } from '../../map/camera/look-at.ts';
import type { Size } from '../../map/camera/mercator.ts';
import { Drawing } from '../../map/still/Drawing.tsx';
import { useAtlas, useScene } from '../../store/context.ts';
import { ScaleMark, scaleRoom } from '../picture/ScaleMark.tsx';

/** 184 mm by 92 mm at 96 dots per inch. */
const size: Size = { width: 695, height: 348 };

/** The map of the sheet: drawn in SVG fills, which print also where backgrounds are left out. */
export const SheetMap = memo(function SheetMap({ colours }: { readonly colours: ColourSet }) {
  const scene = useScene();
  const atlas = useAtlas((state) => state.atlas);
  const view = useAtlas((state) => state.view);
  const t = translator(view.language);
  const camera = cameraToShow(atlas, scene, { ...view, camera: null }, size);
  return (
    <svg
      className="sheet-ground-picture"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={t('map.label')}
    >
      <Drawing
        atlas={atlas}
        scene={scene}
        language={view.language}
        camera={camera}
        size={size}
        paint={pagePaint}
        id="sheet"
        taken={[scaleRoom(size)]}
        look={{ name: 'light', colours }}
      />
      <ScaleMark t={t} camera={camera} size={size} paint={pagePaint} />
    </svg>
  );
});
