import type { Paint } from '../../design/paint.ts';
import { widthOf } from '../../design/type.ts';
import type { Camera } from '../../domain/camera.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Size } from '../../map/camera/mercator.ts';
import { lengthOf, scaleOf } from '../../map/camera/scale.ts';
import type { Box } from '../../map/still/paths/clip.ts';

interface Props {
  readonly t: Translate;
  readonly camera: Camera;
  readonly size: Size;
  readonly paint: Paint;
}

const most = 110;
const type = 12;

/** The most room that the mark takes of its corner. */
export function scaleRoom({ width, height }: Size): Box {
  return [width - 2 * most - 40, height - 70, width, height];
}

/** The scale in the corner of a picture's map, and how far off its edges may be. */
export function ScaleMark({ t, camera, size, paint }: Props) {
  const scale = scaleOf(camera, most);
  const { px, edgePx } = scale;
  /* Closer, no edge is drawn that could be off. */
  const edge = edgePx === null || edgePx > 2 * most ? null : edgePx;
  const edges = edge === null ? '' : t('map.edges');
  const width = Math.max(px + 8, (edge ?? 0) + 8 + widthOf(edges, type)) + 24;
  const height = edge === null ? 32 : 54;
  const line = { fill: 'none', stroke: paint('text'), strokeWidth: 1.5 };
  const text = { fontSize: type, fill: paint('text') };
  return (
    <svg x={size.width - width - 14} y={size.height - 12 - height} width={width} height={height} aria-hidden="true">
      <rect width={width} height={height} rx={6} fill={paint('surface')} fillOpacity={0.9} />
      <path d={`M13 20v6h${px}v-6`} {...line} />
      <text x={12} y={16} {...text}>
        0
      </text>
      <text x={13 + px} y={16} textAnchor="end" {...text}>
        {lengthOf(scale, t)}
      </text>
      {edge !== null && (
        <>
          <path d={`M13 36v8M13 40h${edge}M${13 + edge} 36v8`} {...line} />
          <text x={21 + edge} y={44} {...text}>
            {edges}
          </text>
        </>
      )}
    </svg>
  );
}
