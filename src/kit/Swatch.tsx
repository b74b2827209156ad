import { hatch } from '../design/hatch.ts';
import { type ClassId, type Pattern, patterns } from '../design/palette.ts';

interface Props {
  readonly classId: ClassId;
  readonly width?: number;
  readonly height?: number;
}

/** The colour and the pattern of a class, as on the map. The words beside it say what it is. */
export function Swatch({ classId, width = 26, height = 18 }: Props) {
  const pattern = classId in patterns ? patterns[classId as keyof typeof patterns] : null;
  return (
    <svg className="swatch" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} fill={`var(--${classId})`} />
      {pattern && <path d={hatch(pattern, width, height)} fill="none" {...inked(pattern, `var(--${classId}-ink)`)} />}
    </svg>
  );
}

function inked(pattern: Pattern, ink: string) {
  return pattern.kind === 'lines' ? { stroke: ink, strokeWidth: pattern.width } : { fill: ink };
}
