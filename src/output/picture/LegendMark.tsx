import { hatch } from '../../design/hatch.ts';
import type { Paint } from '../../design/paint.ts';
import { type Pattern, patterns } from '../../design/palette.ts';
import { widthOf } from '../../design/type.ts';
import type { LegendBlock } from './blocks.ts';

/** A line of the legend: swatch, name, and which districts it holds. */
export function LegendMark({
  block: { line, x, y, width, size },
  paint,
}: {
  readonly block: LegendBlock;
  readonly paint: Paint;
}) {
  const [w, h] = [size * 1.9, size * 1.2];
  const pattern: Pattern | null = line.classId in patterns ? patterns[line.classId as keyof typeof patterns] : null;
  const ink = pattern && paint(`${line.classId}-ink`);
  const start = x + w + size * 0.6;
  const baseline = y + size * 0.36;
  const room = x + width - start - widthOf(line.name, size, 700) - size;
  return (
    <g>
      <svg x={x} y={y - h / 2} width={w} height={h} overflow="hidden" aria-hidden="true">
        <rect width={w} height={h} fill={paint(line.classId)} />
        {pattern && (
          <path
            d={hatch(pattern, w, h)}
            fill={pattern.kind === 'dots' ? (ink ?? 'none') : 'none'}
            stroke={pattern.kind === 'lines' ? (ink ?? 'none') : 'none'}
            strokeWidth={pattern.kind === 'lines' ? pattern.width : 0}
          />
        )}
        <rect width={w} height={h} fill="none" stroke={paint('text')} strokeWidth={1.5} />
      </svg>
      <text x={start} y={baseline} fontSize={size} fontWeight={700} fill={paint('text')}>
        {line.name}
      </text>
      {line.off && (
        <path
          d={`M${start} ${y}h${widthOf(line.name, size, 700)}`}
          stroke={paint('text')}
          strokeWidth={Math.max(1.5, size / 12)}
        />
      )}
      <text
        x={x + width}
        y={baseline}
        fontSize={Math.min(size, (size * room) / Math.max(1, widthOf(line.detail, size)))}
        fill={paint('text-2')}
        textAnchor="end"
      >
        {line.detail}
      </text>
    </g>
  );
}
