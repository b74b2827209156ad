import type { Totals } from '../../record/filter.ts';
import { useSay } from '../context.ts';
import { TotalsTable } from './TotalsTable.tsx';

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
      <TotalsTable
        head={say('hazards.ui.type')}
        lines={rows.slice(0, most).map(({ type, records, m2 }) => ({
          key: type ?? '',
          name: type ?? <span className="quiet">{say('hazards.ui.type.none')}</span>,
          records,
          m2,
        }))}
      />
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
