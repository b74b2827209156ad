import { useTranslate } from '../../kit/use-translate.ts';
import type { FigureGroup } from '../../scene/groups.ts';
import { useAtlas } from '../../store/context.ts';
import { FigureRow } from './FigureRow.tsx';

/** The latest figure of a kind with its parts; the earlier and other ones of the same kind behind one line. */
export function FigureGroupRows({ group: { figure, parts, others } }: { readonly group: FigureGroup }) {
  const t = useTranslate();
  const asked = useAtlas((state) => state.view.figure);
  return (
    <div className="group">
      <FigureRow figure={figure} />
      {parts.map((part) => (
        <FigureRow key={part.id} figure={part} part />
      ))}
      {others.length > 0 && (
        <details className="others" open={others.some(({ id }) => id === asked)}>
          <summary>{t('figure.others', { n: others.length })}</summary>
          {others.map((other) => (
            <FigureRow key={other.id} figure={other} part />
          ))}
        </details>
      )}
    </div>
  );
}
