import type { Paint } from '../../design/paint.ts';
import type { Size } from '../camera/mercator.ts';
import { baselines, type Label } from './place.ts';

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
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {labels.map((label) => (
        <Written key={label.id} label={label} paint={paint} />
      ))}
    </svg>
  );
}

function Written({ label, paint }: { readonly label: Label; readonly paint: Paint }) {
  const { x, y, lines, colour, spacing, ring } = label;
  const heights = baselines(label);
  return (
    <g data-must={label.must}>
      {ring && <circle cx={x} cy={y} r={2.6} fill={paint('map-halo')} stroke={paint('map-label')} strokeWidth={1.3} />}
      {lines.map(({ text, size, weight }, index) => (
        <text
          key={text}
          x={ring ? x + 6 : x}
          y={heights[index]}
          fill={paint(colour)}
          fontSize={size}
          fontWeight={weight}
          textAnchor={ring ? 'start' : 'middle'}
          letterSpacing={spacing}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
