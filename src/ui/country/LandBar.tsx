import { pagePaint } from '../../design/paint.ts';
import { Hatch } from '../../kit/Hatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { CountryReport } from '../../scene/country.ts';
import { useAtlas } from '../../store/context.ts';
import { amount, sequence } from '../../text/phrases.ts';
import { FigureRows } from '../figure/FigureRows.tsx';

/** The country's hectares, drawn to one scale: what is claimed contaminated, and beside it what is reported cleared. */
export function LandBar() {
  const t = useTranslate();
  const land = useAtlas((state) => state.scene.country.land);
  const figures = useAtlas((state) => state.scene.sections.land);
  const later = useAtlas((state) => state.scene.sections.later);
  const scale = land.parts.reduce((sum, { figure }) => sum + hectares(figure), 0);
  if (scale === 0) return null;
  const shown = land.parts.filter((part) => part.shown);
  return (
    <section className="land">
      <h2>{t('land.title')}</h2>
      <Bars land={land} scale={scale} />
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
      {later.length > 0 && (
        <>
          <h3>{t('land.later')}</h3>
          <FigureRows figures={later} />
        </>
      )}
    </section>
  );
}

/** The parts beside one another, and under them what is cleared. */
function Bars({ land, scale }: { readonly land: CountryReport['land']; readonly scale: number }) {
  let left = 0;
  const parts = land.parts.map(({ level, figure, shown }) => {
    const part = { level, shown, left, wide: hectares(figure) / scale };
    left += part.wide;
    return part;
  });
  return (
    <svg className="bars" aria-hidden="true">
      <defs>
        <Hatch id="bar-high" level="high" paint={pagePaint} />
        <pattern id="bar-both" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--medium)" />
          <rect className="bar-stripe" width="3" height="6" fill="var(--low)" />
        </pattern>
      </defs>
      {parts.map(({ level, shown, left, wide }) => (
        <Bar key={level} left={left} wide={wide} top={0} kind={shown ? level : 'off'} />
      ))}
      {land.cleared && <Bar left={0} wide={hectares(land.cleared) / scale} top={30} kind="cleared" />}
    </svg>
  );
}

/** Off: its frame alone. */
const fills = { high: 'url(#bar-high)', medium_and_low: 'url(#bar-both)', cleared: 'var(--cleared-3)', off: 'none' };

interface BarProps {
  /** Shares of the whole width. */
  readonly left: number;
  readonly wide: number;
  /** In px. */
  readonly top: number;
  readonly kind: keyof typeof fills;
}

function Bar({ left, wide, top, kind }: BarProps) {
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
  return (
    <svg x={percent(left)} y={top} width={percent(wide)} height={24} aria-hidden="true">
      <rect className={`bar ${kind}`} width="100%" height="100%" fill={fills[kind]} />
    </svg>
  );
}

function hectares(figure: CountryReport['land']['cleared']): number {
  return figure?.quantity?.value ?? 0;
}
