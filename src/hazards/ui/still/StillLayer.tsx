import { useId } from 'react';
import type { DrawnIn } from '../../../map/still/over.ts';
import { markPath } from '../../draw/marks.ts';
import { coloursOf, forms } from '../../draw/symbols.ts';
import { statuses } from '../../record/hazard.ts';
import { MarkPatterns } from '../marks/MarkFill.tsx';
import type { StillShapes } from './shapes.ts';

interface Props {
  readonly shapes: StillShapes;
  readonly opacity: number;
  readonly look: NonNullable<DrawnIn>;
}

/** A layer as SVG, by the table that the map that moves is drawn by; what may be dangerous last. */
export function StillLayer({ shapes: { areas, marks }, opacity, look }: Props) {
  const id = useId();
  const colours = coloursOf(look.colours, look.name);
  return (
    <g opacity={opacity} pointerEvents="none">
      <MarkPatterns of={id} look={look} />
      {areas.map(({ box: [left, top, right, bottom] }, tile) => (
        <clipPath key={`${left} ${top}`} id={`${id}-tile-${tile}`}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
      ))}
      {[...statuses].reverse().flatMap((status) =>
        areas.map(({ box: [left, top], paths }, tile) => {
          const path = paths.get(status);
          if (path === undefined) return null;
          /* What two areas cover is covered: by the other rule of filling it would be a hole. */
          return (
            <path
              key={`${status} ${left} ${top}`}
              d={path}
              clipPath={`url(#${id}-tile-${tile})`}
              fill={`url(#${id}-${status})`}
              stroke={colours[status].ink}
              strokeWidth="1.6"
              strokeDasharray={forms[status].dash?.map((part) => part * 1.6).join(' ')}
            />
          );
        }),
      )}
      {marks.map(({ x, y, status, count }) => {
        const { mark, hollow } = forms[status];
        const { ink } = colours[status];
        return (
          <g key={`${x} ${y} ${status}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <path
              d={markPath(mark, count > 1 ? 6 : 5)}
              fill={hollow ? '#fff' : ink}
              stroke={hollow ? ink : '#fff'}
              strokeWidth="1.2"
            />
            {count > 1 && (
              <text
                x="9"
                y="4"
                fontSize="11"
                fontWeight="700"
                fill={ink}
                stroke="#fff"
                strokeWidth="3"
                paintOrder="stroke"
              >
                {count}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
