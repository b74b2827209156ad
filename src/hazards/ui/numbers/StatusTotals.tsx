import { number } from '../../../text/phrases.ts';
import type { Totals } from '../../record/filter.ts';
import { statuses } from '../../record/hazard.ts';
import { useSay } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { area, share } from '../say-area.ts';

/** Records and area by status, with their shares: the legend of the layer too. */
export function StatusTotals({ totals: { byStatus } }: { readonly totals: Pick<Totals, 'byStatus'> }) {
  const say = useSay();
  const rows = statuses.flatMap((status) => {
    const sum = byStatus[status];
    return sum === undefined || sum.records === 0 ? [] : [{ status, ...sum }];
  });
  const whole = rows.reduce((all, { m2 }) => all + m2, 0);
  return (
    <table className="hazards-totals">
      <caption className="visually-hidden">{say('hazards.ui.by.status')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('hazards.ui.status')}</th>
          <th scope="col" className="number">
            {say('hazards.ui.records')}
          </th>
          <th scope="col" className="number">
            {say('hazards.ui.area')}
          </th>
          <th scope="col" className="number">
            {say('hazards.ui.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ status, records, m2 }) => (
          <tr key={status}>
            <th scope="row">
              <Mark status={status} /> {say(`hazards.ui.status.${status}`)}
            </th>
            <td className="number">{number(say.t, records)}</td>
            <td className="number">{m2 > 0 ? area(say, m2) : '–'}</td>
            <td className="number">{m2 > 0 ? share(say, m2, whole) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
