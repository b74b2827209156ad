import { memo, useDeferredValue } from 'react';
import { converted, shownIn } from '../../domain/area.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import type { SeriesId, SeriesPoint } from '../../scene/series.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { breaksOf } from '../../text/country.ts';
import { date, measured, number } from '../../text/phrases.ts';
import { chartOf, type Spot } from './chart.ts';

/** Px between the top and the highest number, and from there to the ground. */
const [top, tall] = [20, 146];

/** Colour is never alone: each series has a dash and a mark of its own. */
const looks = {
  cleared: { dash: undefined, mark: 'M-3.1-3.1h6.2v6.2h-6.2z' },
  finds: { dash: '8 3', mark: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0' },
  victims: { dash: '2 3', mark: 'M0-4.6 3.6 0 0 4.6-3.6 0z' },
  incidents: { dash: undefined, mark: 'M0-5 4.3 2.5h-8.6z' },
} as const satisfies Record<SeriesId, { readonly dash: string | undefined; readonly mark: string }>;

interface Props {
  readonly id: SeriesId;
  readonly points: readonly SeriesPoint[];
}

/**
 * A series drawn over time. Exact and dated figures are filled, all others hollow; only points of one run are joined, and breaks of the count
 * are marked. It lies in shares of its width, so that it needs no measuring; a press on a point opens its receipt, as the table below does.
 */
export const Picture = memo(function Picture({ id, points }: Props) {
  const t = useTranslate();
  const { openFigure } = useActions();
  const asOf = useDeferredValue(useAtlas((state) => state.view.asOf));
  const marks = [
    ...breaksOf(t, id).map(({ on, words }) => ({ day: on, words })),
    ...(asOf === null ? [] : [{ day: asOf, words: date(t, asOf) }]),
  ];
  /* The axis has round numbers of the reader's own unit. */
  const values = points.map(({ value }) => (id === 'cleared' ? converted(value, 'ha', shownIn('ha', t.units)) : value));
  const chart = chartOf(
    points,
    values,
    marks.map(({ day }) => day),
  );
  const { dash, mark } = looks[id];
  const colour = `var(--series-${id})`;
  const name = t('timeline.picture', {
    series: t(`timeline.${id}`),
    n: points.length,
    from: date(t, points[0]?.date ?? ''),
    to: date(t, points.at(-1)?.date ?? ''),
  });
  return (
    <svg className="plot" role="img" aria-label={name}>
      <defs>
        <path id={`mark-${id}`} d={mark} stroke={colour} strokeWidth={1.5} />
      </defs>
      {chart.levels.map(({ value, up }) => (
        <g key={value} className={value === 0 ? 'plot-ground' : 'plot-level'}>
          <line x2="100%" y1={high(up)} y2={high(up)} />
          <text x="-6" y={high(up) + 4} textAnchor="end">
            {number(t, value)}
          </text>
        </g>
      ))}
      {chart.years.map(({ year, at }) => (
        <g key={year} className="plot-year">
          <line x1={across(at)} x2={across(at)} y1={high(0)} y2={high(0) + 6} />
          <text x={across(at)} y={high(0) + 18} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {marks.map(({ day, words }, index) => (
        <Marked key={day} at={chart.marks[index] ?? 0} words={words} />
      ))}
      {id !== 'incidents' &&
        chart.stretches.map(({ figure, from, to }) => (
          <line
            key={figure}
            x1={across(from.at)}
            y1={high(from.up)}
            x2={across(to.at)}
            y2={high(to.up)}
            stroke={colour}
            strokeWidth={1.5}
            strokeDasharray={dash}
          />
        ))}
      {points.map(({ figure, date: day, undated }, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; all can press the same in the table.
        <use
          key={figure.id}
          href={`#mark-${id}`}
          {...placed(chart.dots[index])}
          fill={figure.quantity?.comparator === 'exact' && !undated ? colour : 'var(--surface)'}
          className="point"
          onClick={() => openFigure(figure.id)}
        >
          <title>{`${date(t, day)}: ${measured(t, figure)}`}</title>
        </use>
      ))}
    </svg>
  );
});

/** A day that is marked, its words on the side that has room for them. */
function Marked({ at, words }: { readonly at: number; readonly words: string }) {
  const isLate = at > 0.6;
  return (
    <g className="plot-mark">
      <line x1={across(at)} x2={across(at)} y1={4} y2={high(0)} />
      <text x={across(at)} y={12} dx={isLate ? -4 : 4} textAnchor={isLate ? 'end' : 'start'}>
        {words}
      </text>
    </g>
  );
}

function placed(spot: Spot | undefined) {
  return { x: across(spot?.at ?? 0), y: high(spot?.up ?? 0) };
}

function across(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`;
}

function high(share: number): number {
  return Number((top + (1 - share) * tall).toFixed(1));
}
