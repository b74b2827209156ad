import { hatch } from '../design/hatch.ts';
import type { Paint } from '../design/paint.ts';
import { type Pattern, patterns } from '../design/palette.ts';
import type { ThreatLevel } from '../domain/level.ts';

interface Props {
  readonly id: string;
  readonly level: ThreatLevel;
  readonly paint: Paint;
}

/** Colour and pattern of a level in one fill. */
export function Hatch({ id, level, paint }: Props) {
  const pattern: Pattern = patterns[level];
  const { every } = pattern;
  const ink = paint(`${level}-ink`);
  return (
    <pattern id={id} width={every} height={every} patternUnits="userSpaceOnUse">
      <rect width={every} height={every} fill={paint(level)} />
      <path
        d={hatch(pattern, every, every)}
        fill={pattern.kind === 'dots' ? ink : 'none'}
        stroke={pattern.kind === 'lines' ? ink : 'none'}
        strokeWidth={pattern.kind === 'lines' ? pattern.width : 0}
      />
    </pattern>
  );
}
