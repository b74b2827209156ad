import { useStore } from 'zustand';
import { translator } from '../locales/translate.ts';
import { useAtlas } from '../store/context.ts';
import { lengthOf, scaleOf } from './camera/scale.ts';
import { live } from './gl/live.ts';

/** The longest bar, and the longest that the accuracy's bar may become before it says nothing any more, in px. */
const most = 110;

/** How far it is, in km or m, and how far off the edges may be, at the map's own scale. */
export function ScaleBar() {
  const t = translator(useAtlas((state) => state.view.language));
  const camera = useStore(live, (state) => state.camera);
  if (camera === null) return null;
  const scale = scaleOf(camera, most);
  const { px, edgePx } = scale;
  /* Closer, no edge is drawn that could be off. */
  const edge = edgePx === null || edgePx > 2 * most ? null : edgePx;
  const far = lengthOf(scale, t);
  const said = [t('map.scale', { far }), ...(edge === null ? [] : [t('map.edges')])].join('; ');
  return (
    <div className="scale" role="img" aria-label={said}>
      <svg width={px + 2} height="20" aria-hidden="true">
        <path d={`M1 12v6h${px}v-6M${1 + px / 2} 18v-4`} />
        <text y="9">0</text>
        <text x={px + 1} y="9" textAnchor="end">
          {far}
        </text>
      </svg>
      {edge !== null && (
        <p>
          <span style={{ width: edge + 2 }} />
          {t('map.edges')}
        </p>
      )}
    </div>
  );
}
