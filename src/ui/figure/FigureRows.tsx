import type { Figure } from '../../domain/figure.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAsSent, useAtlas } from '../../store/context.ts';
import { sourceAnchor, sourcesPage } from '../../view/href.ts';
import { FigureRow } from './FigureRow.tsx';

interface Props {
  readonly figures: readonly Figure[];
  /** They are parts of the figure above them. */
  readonly part?: boolean;
}

/**
 * Figures in rows. What a row needs to know beside its figure is looked up here, so that each is drawn anew for itself alone, and none of
 * a page's two hundred asks the store by itself.
 */
export function FigureRows({ figures, part = false }: Props) {
  const { documentsById, contradictions } = useAtlas((state) => state.atlas);
  const t = useTranslate();
  const open = useAtlas(({ view }) => (figures.some(({ id }) => id === view.figure) ? view.figure : null));
  const sources = useAsSent(({ root, view }) => root + sourcesPage(view.language));
  return figures.map((figure) => (
    <FigureRow
      key={figure.id}
      t={t}
      figure={figure}
      open={figure.id === open}
      document={documentsById.get(figure.document)}
      against={contradictions.get(figure.id) ?? 0}
      source={documentsById.has(figure.document) ? `${sources}#${sourceAnchor(figure.document)}` : null}
      part={part}
    />
  ));
}
