import type { Figure } from '../../domain/figure.ts';
import { districtsOf } from '../../domain/scope.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { isUnsummed, leadingFigures } from '../../scene/leading.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { places } from '../../text/phrases.ts';
import { unframed } from '../../view/frame.ts';
import { hrefTo } from '../../view/href.ts';
import { LevelReason } from '../district/Level.tsx';
import { FigureWords } from '../figure/FigureRow.tsx';
import { Measured } from '../figure/Measured.tsx';

/** The few figures that there is room for; each opens its receipt on the atlas's own page. */
export function EmbedFigures() {
  const t = useTranslate();
  const scene = useScene();
  const figures = leadingFigures(
    scene,
    useAtlas((state) => state.view.figure),
  );
  const { selected, report } = scene;
  if (figures.length === 0 && selected !== null) return <p className="embed-none">{t('district.none')}</p>;
  return (
    <ul className="embed-figures">
      {selected !== null && report !== null && isUnsummed(report) && (
        <li className="embed-reason">
          <LevelReason item={selected} report={report} />
        </li>
      )}
      {figures.map((figure) => (
        <li key={figure.id}>
          <EmbedFigure figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function EmbedFigure({ figure }: { readonly figure: Figure }) {
  const t = useTranslate();
  const href = useAtlas(({ root, view }) => hrefTo(root, { ...unframed(view), figure: figure.id }));
  const { documentsById, contradictions } = useAtlas((state) => state.atlas);
  const districts = useAtlas((state) => state.atlas.districts);
  const together = figure.scope.kind === 'joint' ? districtsOf(figure.scope) : [];
  return (
    <a href={href} target="_blank" rel="noopener">
      {figure.quantity !== null && (
        <span className="figure-number">
          <Measured t={t} figure={figure} />
        </span>
      )}
      <FigureWords
        t={t}
        figure={figure}
        document={documentsById.get(figure.document)}
        against={contradictions.get(figure.id) ?? 0}
      />
      {together.length > 0 && (
        <span className="embed-joint">
          {t('district.joint.for', {
            places: places(
              t,
              districts.filter(({ id }) => together.includes(id)),
            ),
          })}
        </span>
      )}
      <span className="visually-hidden">{t('frame.figure')}</span>
    </a>
  );
}
