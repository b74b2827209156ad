import { hatch } from '../../../design/hatch.ts';
import type { DrawnIn } from '../../../map/still/over.ts';
import { coloursOf, forms } from '../../draw/symbols.ts';
import { type Status, statuses } from '../../record/hazard.ts';
import { useLook } from './use-look.ts';

interface Props {
  readonly status: Status;
  readonly x: string | number;
  readonly y: string | number;
  readonly width: string | number;
  readonly height: string | number;
  /** The chart that it stands in, which has {@link MarkPatterns} of that name. */
  readonly of: string;
}

/** A part of a chart in the colour and the pattern of a status. */
export function MarkFill({ status, of, ...place }: Props) {
  const { name, colours } = useLook();
  const { ink } = coloursOf(colours, name)[status];
  return <rect {...place} fill={`url(#${of}-${status})`} stroke={ink} />;
}

/** So large is a tile of every pattern: a multiple of each. */
const side = 72;

interface PatternsProps {
  readonly of: string;
  /** The page's own unless given. */
  readonly look?: NonNullable<DrawnIn>;
}

/** The colours and patterns of a chart, or of a picture. */
export function MarkPatterns({ of, look }: PatternsProps) {
  const own = useLook();
  const { name, colours } = look ?? own;
  const table = coloursOf(colours, name);
  return (
    <defs>
      {statuses.map((status) => {
        const { pattern } = forms[status];
        const { fill, ink, opacity } = table[status];
        return (
          <pattern key={status} id={`${of}-${status}`} width={side} height={side} patternUnits="userSpaceOnUse">
            <rect width={side} height={side} fill={fill} fillOpacity={opacity} />
            {pattern && (
              <path
                d={hatch(pattern, side, side)}
                fill={pattern.kind === 'dots' ? ink : 'none'}
                {...(pattern.kind === 'lines' && { stroke: ink, strokeWidth: pattern.width })}
              />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}
