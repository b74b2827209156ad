import type { ThreatLevel } from '../domain/level.ts';
import { hatch } from '../hatch.ts';
import { patterns } from '../palette.ts';

interface Props {
  readonly level: ThreatLevel;
  readonly width?: number;
  readonly height?: number;
}

/** The colour and the pattern of a level, as on the map. The words beside it say what it is. */
export function Swatch({ level, width = 26, height = 18 }: Props) {
  const pattern = patterns[level];
  const ink = `var(--${level}-ink)`;
  const stroke = pattern.kind === 'lines' ? { stroke: ink, strokeWidth: pattern.width } : { fill: ink };
  return (
    <svg className="swatch" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} fill={`var(--${level})`} />
      <path d={hatch(pattern, width, height)} fill="none" {...stroke} />
    </svg>
  );
}
