import { hatch } from '../hatch.ts';
import { type ClassId, type Pattern, patterns } from '../palette.ts';

interface Props {
  readonly look: ClassId;
  readonly width?: number;
  readonly height?: number;
}

/** The colour and the pattern of a class, as on the map. The words beside it say what it is. */
export function Swatch({ look, width = 26, height = 18 }: Props) {
  const pattern = look in patterns ? patterns[look as keyof typeof patterns] : null;
  return (
    <svg className="swatch" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} fill={`var(--${look})`} />
      {pattern && <path d={hatch(pattern, width, height)} fill="none" {...inked(pattern, `var(--${look}-ink)`)} />}
    </svg>
  );
}

function inked(pattern: Pattern, ink: string) {
  return pattern.kind === 'lines' ? { stroke: ink, strokeWidth: pattern.width } : { fill: ink };
}
