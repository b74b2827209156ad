import { useId } from 'react';
import { number } from '../../../text/phrases.ts';
import type { Totals } from '../../record/filter.ts';
import { statuses } from '../../record/hazard.ts';
import { useSay } from '../context.ts';
import { MarkFill, MarkPatterns } from '../marks/MarkFill.tsx';

const [width, height, foot] = [400, 120, 18];

/** Records by the year of their date, stacked by status; read out as a list. Where no record has a date there is none. */
export function YearChart({ totals: { byYear } }: { readonly totals: Pick<Totals, 'byYear'> }) {
  const say = useSay();
  const id = useId();
  const dated = byYear.flatMap(({ year, byStatus }) => (year === null ? [] : [{ year, byStatus }]));
  const countOf = (byStatus: Totals['byStatus']) =>
    Object.values(byStatus).reduce((all, { records }) => all + records, 0);
  if (dated.length === 0) return null;
  const undated = byYear.filter(({ year }) => year === null).reduce((all, { byStatus }) => all + countOf(byStatus), 0);
  const years = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = width / (last - first + 1);
  const most = Math.max(...dated.map(({ byStatus }) => countOf(byStatus)));
  const words = dated.map(({ year, byStatus }) => `${year}: ${number(say.t, countOf(byStatus))}`).join('; ');
  return (
    <section>
      <h3>{say('hazards.ui.by.year')}</h3>
      <svg className="hazards-chart" viewBox={`0 0 ${width} ${height + foot}`} role="img" aria-label={words}>
        <MarkPatterns of={id} />
        <path d={`M0 ${height + 0.5}H${width}`} />
        {dated.map(({ year, byStatus }) => {
          let y = height;
          return statuses.map((status) => {
            const tall = ((byStatus[status]?.records ?? 0) / most) * (height - 16);
            if (tall === 0) return null;
            y -= tall;
            const x = (year - first) * step + Math.min(2, step / 8);
            return (
              <MarkFill
                key={`${year} ${status}`}
                of={id}
                status={status}
                x={x}
                y={y}
                width={Math.min(48, step - Math.min(4, step / 4))}
                height={tall}
              />
            );
          });
        })}
        {labelled(first, last).map((year) => (
          <text key={year} x={(year - first) * step + 2} y={height + 14}>
            {year}
          </text>
        ))}
        <text x="0" y="10">
          {number(say.t, most)}
        </text>
      </svg>
      {undated > 0 && <p className="quiet">{say('hazards.ui.by.year.none', { n: undated })}</p>}
    </section>
  );
}

/** The years that are named under the bars: few enough to stand side by side. */
function labelled(first: number, last: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((step) => (last - first) / step <= 6) ?? 100;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.filter((year) => (year - first) % step === 0);
}
