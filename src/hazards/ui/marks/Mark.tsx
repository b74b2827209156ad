import { hatch } from '../../../design/hatch.ts';
import type { DrawnIn } from '../../../map/still/over.ts';
import { markPath } from '../../draw/marks.ts';
import { coloursOf, forms } from '../../draw/symbols.ts';
import type { Status } from '../../record/hazard.ts';
import { useLook } from './use-look.ts';

const [width, height] = [24, 16];

interface Props {
  readonly status: Status;
  /** The page's own unless given; in a picture, which stands without a style sheet. */
  readonly look?: NonNullable<DrawnIn>;
}

/** How a status is drawn on the map, by the same table: its area, and its mark where it is small. */
export function Mark({ status, look }: Props) {
  const own = useLook();
  const { name, colours } = look ?? own;
  const { fill, ink, opacity } = coloursOf(colours, name)[status];
  const { pattern, dash, mark, hollow } = forms[status];
  return (
    <svg
      className={look === undefined ? 'hazards-swatch' : undefined}
      width="44"
      height="18"
      viewBox="0 0 44 18"
      aria-hidden="true"
    >
      <svg x="1" y="1" width={width} height={height} aria-hidden="true">
        <rect width={width} height={height} fill={fill} fillOpacity={opacity} />
        {pattern && (
          <path
            d={hatch(pattern, width, height)}
            fill={pattern.kind === 'dots' ? ink : 'none'}
            {...(pattern.kind === 'lines' && { stroke: ink, strokeWidth: pattern.width })}
          />
        )}
      </svg>
      <rect
        x="1"
        y="1"
        width={width}
        height={height}
        fill="none"
        stroke={ink}
        strokeWidth="1.6"
        strokeDasharray={dash?.map((part) => part * 1.6).join(' ')}
      />
      <path
        d={markPath(mark, 6)}
        transform="translate(36 9)"
        fill={hollow ? 'none' : ink}
        stroke={ink}
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  );
}
