import type { Figure } from '../../domain/figure.ts';
import { useAsSent, useAtlas } from '../../store/context.ts';
import { sourceAnchor, sourcesPage } from '../../view/href.ts';
import { FigureRow } from './FigureRow.tsx';

interface Props {
  readonly figures: readonly Figure[];
  /** They are parts of the figure above them. */
  readonly part?: boolean;
}

/** Figures in rows. What a row needs to know beside its figure is looked up here, so that each is drawn anew for itself alone. */
export function FigureRows({ figures, part = false }: Props) {
  const { documentsById, contradictions } = useAtlas((state) => state.atlas);
  const sources = useAsSent(({ root, view }) => root + sourcesPage(view.language));
  return figures.map((figure) => (
    <FigureRow
      key={figure.id}
      figure={figure}
      document={documentsById.get(figure.document)}
      against={contradictions.get(figure.id) ?? 0}
      source={documentsById.has(figure.document) ? `${sources}#${sourceAnchor(figure.document)}` : null}
      part={part}
    />
  ));
}
