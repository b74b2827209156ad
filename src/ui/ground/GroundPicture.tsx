import { GroundBar, GroundSwatch } from '../../kit/GroundBar.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { Ground } from '../../scene/ground.ts';
import { partWords } from '../../text/ground.ts';

interface Props {
  readonly ground: Ground;
  readonly scale: number;
  readonly id: string;
}

/** The bar with its key, which says in words and numbers what the bar shows. */
export function GroundPicture({ ground, scale, id }: Props) {
  const t = useTranslate();
  return (
    <>
      <GroundBar parts={ground.parts} scale={scale} id={id} />
      <ul className="ground-key">
        {ground.parts.map((part) => {
          const { name, amount } = partWords(t, part, ground);
          return (
            <li key={part.kind}>
              <GroundSwatch kind={part.kind} id={id} /> {name}
              {amount !== null && (
                <>
                  {': '}
                  <strong>{amount}</strong>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
