import { useTranslate } from '../../kit/use-translate.ts';
import type { FigureGroup } from '../../scene/groups.ts';
import { useAtlas } from '../../store/context.ts';
import { FigureRows } from './FigureRows.tsx';

/** The latest figure of a kind with its parts; the earlier and other ones of the same kind behind one line. */
export function FigureGroupRows({ group: { figure, parts, others } }: { readonly group: FigureGroup }) {
  const t = useTranslate();
  const asked = useAtlas(({ view }) => others.some(({ id }) => id === view.figure));
  return (
    <div className="group">
      <FigureRows figures={[figure]} />
      <FigureRows figures={parts} part />
      {others.length > 0 && (
        <details className="others" open={asked}>
          <summary>{t('figure.others', { n: others.length })}</summary>
          <FigureRows figures={others} part />
        </details>
      )}
    </div>
  );
}
