import { number } from '../../../text/phrases.ts';
import type { Totals } from '../../record/filter.ts';
import { useSay } from '../context.ts';
import { area } from '../say-area.ts';

/** So many types are listed; the rest is counted. */
const most = 8;

/** Records by the file's own types, the most frequent first. */
export function TypeTotals({ totals: { byType } }: { readonly totals: Pick<Totals, 'byType'> }) {
  const say = useSay();
  const typed = byType.filter(({ type }) => type !== null);
  if (typed.length === 0) return null;
  const rows = [...byType].sort((a, b) => b.records - a.records);
  const rest = rows.slice(most);
  return (
    <section>
      <h3>{say('hazards.ui.by.type')}</h3>
      <table className="hazards-totals">
        <thead>
          <tr>
            <th scope="col">{say('hazards.ui.type')}</th>
            <th scope="col" className="number">
              {say('hazards.ui.records')}
            </th>
            <th scope="col" className="number">
              {say('hazards.ui.area')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ type, records, m2 }) => (
            <tr key={type ?? ''}>
              <th scope="row">{type ?? <span className="quiet">{say('hazards.ui.type.none')}</span>}</th>
              <td className="number">{number(say.t, records)}</td>
              <td className="number">{m2 > 0 ? area(say, m2) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest.length > 0 && (
        <p className="quiet">
          {say('hazards.ui.by.type.rest', {
            n: rest.length,
            records: rest.reduce((all, { records }) => all + records, 0),
          })}
        </p>
      )}
    </section>
  );
}
