import { palettePaint } from '../../../design/paint.ts';
import { paletteOf } from '../../../design/palette.ts';
import { widthOf } from '../../../design/type.ts';
import type { DrawnIn } from '../../../map/still/over.ts';
import type { Status } from '../../record/hazard.ts';
import { Mark } from '../marks/Mark.tsx';
import { useWords } from '../use-words.ts';

interface Props {
  readonly of: readonly Status[];
  readonly look: NonNullable<DrawnIn>;
}

const type = 12;
const row = 22;
const [edge, inner, swatch] = [14, 10, 52] as const;

/** What the marks of a reader's own records mean, in the corner of a picture that is taken away: its legend is that of the published figures. */
export function StillKey({ of, look }: Props) {
  const say = useWords();
  if (say === null || of.length === 0) return null;
  const paint = palettePaint(paletteOf(look.name, look.colours));
  const title = say('hazards.ui.local');
  const names = of.map((status) => say(`hazards.ui.status.${status}`));
  const widest = Math.max(widthOf(title, type, 700), ...names.map((name) => swatch + widthOf(name, type)));
  const tall = row * (of.length + 1) + inner;
  const text = { fontSize: type, fill: paint('text') };
  return (
    <g transform={`translate(${edge} ${edge})`}>
      <rect width={widest + 2 * inner} height={tall} rx={6} fill={paint('surface')} fillOpacity={0.92} />
      <text x={inner} y={row - 4} fontWeight={700} {...text}>
        {title}
      </text>
      {of.map((status, at) => (
        <g key={status} transform={`translate(${inner} ${row * (at + 1) + 4})`}>
          <Mark status={status} look={look} />
          <text x={swatch} y={13} {...text}>
            {names[at]}
          </text>
        </g>
      ))}
    </g>
  );
}
