import type { Paint } from '../../design/paint.ts';
import type { Size } from '../camera/mercator.ts';
import { alignment, baselines, type Label } from './place.ts';

interface Props {
  readonly labels: readonly Label[];
  readonly size: Size;
  readonly paint: Paint;
}

/** The names on a drawing of the scene. Those who do not see it read them in the list. */
export function Labels({ labels, size: { width, height }, paint }: Props) {
  return (
    <svg
      width={width}
      height={height}
      aria-hidden="true"
      overflow="visible"
      pointerEvents="none"
      fontFamily="Noto Sans, sans-serif"
      stroke={paint('map-halo')}
      strokeLinejoin="round"
      paintOrder="stroke"
      textAnchor="middle"
    >
      {labels.map((label) => (
        <Written key={label.id} label={label} paint={paint} />
      ))}
    </svg>
  );
}

function Written({ label, paint }: { readonly label: Label; readonly paint: Paint }) {
  const { x, y, lines, colour, halo, spacing, ring } = label;
  const [at, anchor] = alignment(label);
  const heights = baselines(label);
  return (
    <g
      data-must={label.must || undefined}
      fill={paint(`map-${colour}`)}
      strokeWidth={2 * halo}
      letterSpacing={spacing}
      textAnchor={anchor === 'middle' ? undefined : anchor}
    >
      {ring && (
        <circle
          cx={tenth(x)}
          cy={tenth(y)}
          r={2.6}
          fill={paint('map-halo')}
          stroke={paint('map-label')}
          strokeWidth={1.3}
        />
      )}
      {lines.map(({ text, size, weight }, index) => (
        <text key={text} x={tenth(at)} y={tenth(heights[index] ?? y)} fontSize={size} fontWeight={weight}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** Of a px: finer does not show. */
function tenth(px: number): number {
  return Math.round(10 * px) / 10;
}
