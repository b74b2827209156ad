import * as Plot from '@observablehq/plot';
import { converted, shownIn } from '../../domain/area.ts';
import type { Translate } from '../../locales/translate.ts';
import type { SeriesId, SeriesPoint } from '../../scene/series.ts';
import { breaksOf } from '../../text/country.ts';
import { date, measured, number } from '../../text/phrases.ts';

const height = 190;

/** Colour is never alone: each series has a dash and a marker of its own. */
const looks = {
  cleared: { dash: null, symbol: 'square' },
  finds: { dash: '8 3', symbol: 'circle' },
  victims: { dash: '2 3', symbol: 'diamond' },
  incidents: { dash: null, symbol: 'triangle' },
} as const satisfies Record<SeriesId, { readonly dash: string | null; readonly symbol: Plot.SymbolType }>;

/**
 * Draws a series. Exact and dated figures are filled, all others hollow; only points of one run are joined, and breaks of the count are marked.
 * @param width in CSS px.
 * @param asOf the day up to which evidence counts, marked where there is one.
 * @param open called with the id of a figure whose point is pressed.
 */
export function plotSeries(
  id: SeriesId,
  points: readonly SeriesPoint[],
  width: number,
  t: Translate,
  asOf: string | null,
  open: (figure: string) => void,
): Element {
  const colour = `var(--series-${id})`;
  const { dash, symbol } = looks[id];
  /* The axis has round numbers of the reader's own unit. */
  const inUnits = (value: number) => (id === 'cleared' ? converted(value, 'ha', shownIn('ha', t.units)) : value);
  const data = points.map((point) => ({
    ...point,
    value: inUnits(point.value),
    day: new Date(`${point.date}T00:00:00Z`),
  }));
  const marks: Plot.Markish[] = [
    Plot.ruleY([0], { stroke: 'var(--border-strong)' }),
    Plot.dot(data, {
      x: 'day',
      y: 'value',
      symbol,
      r: 3.5,
      stroke: colour,
      fill: (point: SeriesPoint) =>
        point.figure.quantity?.comparator === 'exact' && !point.undated ? colour : 'var(--surface)',
      title: ({ figure, date: day }: SeriesPoint) => `${date(t, day)}: ${measured(t, figure)}`,
    }),
  ];
  if (id !== 'incidents') {
    marks.unshift(Plot.line(data, { x: 'day', y: 'value', z: 'run', stroke: colour, strokeDasharray: dash ?? 'none' }));
  }
  for (const { on, words } of breaksOf(t, id)) marks.push(...marker(on, words));
  if (asOf !== null) marks.push(...marker(asOf, date(t, asOf)));
  const chart = Plot.plot({
    width,
    height,
    marginLeft: 52,
    marginRight: 12,
    marginBottom: 24,
    style: { background: 'none', fontFamily: 'inherit', fontSize: '11px', color: 'var(--text-2)' },
    x: { type: 'utc', label: null, ticks: 'year', tickFormat: (day: Date) => String(day.getUTCFullYear()) },
    y: { label: null, grid: true, ticks: 4, zero: true, tickFormat: (value: number) => number(t, value) },
    marks,
  });
  chart.querySelectorAll('[aria-label="dot"] > *').forEach((dot, index) => {
    const figure = data[index]?.figure.id;
    if (figure === undefined) return;
    dot.classList.add('point');
    dot.addEventListener('click', () => open(figure));
  });
  /* Names that Plot gives to its groups, which have no role to be named; the frame around the picture names it as a whole. */
  for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  return chart;
}

function marker(day: string, words: string): Plot.Markish[] {
  const at = [new Date(`${day}T00:00:00Z`)];
  return [
    Plot.ruleX(at, { stroke: 'var(--text-2)', strokeDasharray: '2 3' }),
    Plot.text(at, {
      x: (each: Date) => each,
      frameAnchor: 'top',
      text: () => words,
      textAnchor: 'start',
      dx: 4,
      dy: -2,
    }),
  ];
}
