import { hatch } from '../../design/hatch.ts';
import type { Paint } from '../../design/paint.ts';
import { type Pattern, patterns } from '../../design/palette.ts';
import type { BarBlock } from './blocks.ts';

/** So much of the bar is drawn of anything that there is, or a few hectares would be as good as none. */
const least = 0.006;

/** Striped, as it is on the page. */
const left: Pattern = { kind: 'lines', angles: [45], every: 6, width: 2 };

/** The ground of a district as a bar, without a style sheet: what is cleared, what is left, what nobody knows. */
export function BarMark({ block, paint }: { readonly block: BarBlock; readonly paint: Paint }) {
  const { parts, scale, x, y, width, height } = block;
  return (
    <g>
      {parts.map(({ kind, from, to }) => {
        const wide = width * Math.max(((to ?? scale) - from) / scale, least);
        return (
          <svg
            key={kind}
            x={x + (width * from) / scale}
            y={y}
            width={wide}
            height={height}
            overflow="hidden"
            aria-hidden="true"
          >
            <rect width={wide} height={height} fill={paint(groundOf[kind])} />
            {kind !== 'cleared' && (
              <path
                d={hatch(kind === 'left' ? left : patterns.not_reported, wide, height)}
                fill="none"
                stroke={paint(kind === 'left' ? 'incidents-3' : 'not_reported-ink')}
                strokeWidth={kind === 'left' ? 2 : 1}
              />
            )}
            <rect width={wide} height={height} fill="none" stroke={paint('text')} strokeWidth={1.5} />
          </svg>
        );
      })}
      <rect x={x} y={y + height + 1} width={width} height={1} fill={paint('border-strong')} />
    </g>
  );
}

const groundOf = { cleared: 'cleared-3', left: 'incidents-0', unknown: 'not_reported' } as const;
