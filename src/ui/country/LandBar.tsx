import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { amount, sequence } from '../../text/phrases.ts';
import { FigureRows } from '../figure/FigureRows.tsx';

/** The country's hectares, drawn to one scale: what is claimed contaminated, and beside it what is reported cleared. */
export function LandBar() {
  const t = useTranslate();
  const land = useAtlas((state) => state.scene.country.land);
  const figures = useAtlas((state) => state.scene.sections.land);
  const hectares = (figure: (typeof land)['cleared']) => figure?.quantity?.value ?? 0;
  const scale = land.parts.reduce((sum, { figure }) => sum + hectares(figure), 0);
  if (scale === 0) return null;
  const width = (value: number) => ({ width: `${((100 * value) / scale).toFixed(2)}%` });
  const shown = land.parts.filter((part) => part.shown);
  return (
    <section className="land">
      <h2>{t('land.title')}</h2>
      <div className="bars" aria-hidden="true">
        <div className="bar">
          {land.parts.map(({ level, figure, shown }) => (
            <span key={level} className={`bar-part ${level}${shown ? '' : ' off'}`} style={width(hectares(figure))} />
          ))}
        </div>
        {land.cleared && <span className="bar-part cleared" style={width(hectares(land.cleared))} />}
      </div>
      <p className="quiet">{t('land.scale')}</p>
      {land.parts
        .filter((part) => !part.shown)
        .map(({ level, figure }) => (
          <p key={level} className="quiet">
            {t('land.hidden', { level: t(`level.${level}`), number: amount(t, figure) })}
          </p>
        ))}
      {shown
        .filter(({ off }) => off.length > 0)
        .map(({ level, figure, off }) => (
          <p key={level} className="quiet">
            {t('land.undivided', {
              level: sequence(
                t,
                off.map((each) => t(`level.${each}`)),
              ),
              number: amount(t, figure),
            })}
          </p>
        ))}
      <FigureRows figures={figures} />
    </section>
  );
}
