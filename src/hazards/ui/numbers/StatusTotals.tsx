import type { Totals } from '../../record/filter.ts';
import { statuses } from '../../record/hazard.ts';
import { useSay } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { TotalsTable } from './TotalsTable.tsx';

/** Records and area by status, with their shares: the legend of the layer too. */
export function StatusTotals({ totals: { byStatus } }: { readonly totals: Pick<Totals, 'byStatus'> }) {
  const say = useSay();
  const rows = statuses.flatMap((status) => {
    const sum = byStatus[status];
    return sum === undefined || sum.records === 0 ? [] : [{ status, ...sum }];
  });
  return (
    <>
      <TotalsTable
        head={say('hazards.ui.status')}
        caption={say('hazards.ui.by.status')}
        shared
        lines={rows.map(({ status, records, m2 }) => ({
          key: status,
          name: (
            <span className="hazards-named">
              <Mark status={status} />
              <span>{say(`hazards.ui.status.${status}`)}</span>
            </span>
          ),
          records,
          m2,
        }))}
      />
      <p className="quiet">{say('hazards.check.sums')}</p>
    </>
  );
}
