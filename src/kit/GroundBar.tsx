import { pagePaint } from '../design/paint.ts';
import { Hatch } from './Hatch.tsx';

type Kind = 'cleared' | 'left' | 'unknown';

interface Part {
  readonly kind: Kind;
  /** In hectares, as the scale is. */
  readonly from: number;
  /** Null: nobody says how far; it is drawn to the end of the scale. */
  readonly to: number | null;
}

interface Props {
  readonly parts: readonly Part[];
  readonly scale: number;
  /** Tells its patterns from those of other bars in the document. */
  readonly id: string;
}

/** So much of the bar is drawn of anything that there is, or a few hectares would be as good as none. */
const least = 0.006;

/** Ground as a bar: what is cleared, what is left, what nobody knows. It says nothing by itself: words and numbers stand beside it. */
export function GroundBar({ parts, scale, id }: Props) {
  const percent = (hectares: number) => `${((100 * hectares) / scale).toFixed(2)}%`;
  return (
    <svg className="ground-bar" aria-hidden="true">
      <defs>
        <Hatch id={`${id}-unknown`} level="not_reported" paint={pagePaint} />
        <pattern id={`${id}-left`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--incidents-0)" />
          <rect className="bar-stripe" width="2" height="6" fill="var(--incidents-3)" />
        </pattern>
      </defs>
      {parts.map(({ kind, from, to }) => (
        <svg
          key={kind}
          x={percent(from)}
          width={percent(Math.max((to ?? scale) - from, scale * least))}
          height={24}
          aria-hidden="true"
        >
          <rect className={`ground-part ${kind}`} width="100%" height="100%" fill={fillOf(kind, id)} />
        </svg>
      ))}
      <rect className="ground-line" y={26} width="100%" height={1} />
    </svg>
  );
}

/** What a stretch of the bar with this id is drawn in. */
export function GroundSwatch({ kind, id }: { readonly kind: Kind; readonly id: string }) {
  return (
    <svg className="swatch" width={26} height={18} viewBox="0 0 26 18" aria-hidden="true">
      <rect className={`ground-part ${kind}`} width="100%" height="100%" fill={fillOf(kind, id)} />
    </svg>
  );
}

function fillOf(kind: Kind, id: string): string {
  return kind === 'cleared' ? 'var(--cleared-3)' : `url(#${id}-${kind})`;
}
