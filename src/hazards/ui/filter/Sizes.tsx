import { useSay } from '../context.ts';
import { Typed } from './Typed.tsx';

type End = 'smallest' | 'largest';

interface Props {
  /** m²; they are typed in hectares. */
  readonly of: { readonly [Of in End]?: number | undefined };
  readonly change: (end: End, m2: number | undefined) => void;
}

const M2 = 10_000;

/** From which size to which. */
export function Sizes({ of, change }: Props) {
  const say = useSay();
  return (
    <div className="hazards-range">
      {(['smallest', 'largest'] as const).map((end) => (
        <Typed
          key={end}
          label={say(`hazards.ui.filter.${end}`)}
          value={of[end] === undefined ? '' : String(of[end] / M2)}
          type="number"
          change={(text) => change(end, text === '' ? undefined : Number(text) * M2)}
        />
      ))}
    </div>
  );
}
