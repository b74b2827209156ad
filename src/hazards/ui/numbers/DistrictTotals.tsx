import { byAlphabet } from '../../../locales/order.ts';
import { useAtlas } from '../../../store/context.ts';
import type { Totals } from '../../record/filter.ts';
import { useSay } from '../context.ts';
import { StatusBar } from './StatusBar.tsx';
import { TotalsTable } from './TotalsTable.tsx';

/** Where the records lie: by district, an area counted in each that it lies in, with the part that lies there. */
export function DistrictTotals({ totals: { byDistrict } }: { readonly totals: Pick<Totals, 'byDistrict'> }) {
  const say = useSay();
  const districts = useAtlas((state) => state.atlas.districtsById);
  const inOrder = byAlphabet(say.t);
  const rows = byDistrict
    .map(({ district, unsure = 0, byStatus }) => {
      const sums = Object.values(byStatus);
      return {
        id: district ?? '',
        name:
          district === null ? say('hazards.ui.outside') : (districts.get(district)?.name[say.t.language] ?? district),
        records: sums.reduce((all, { records }) => all + records, 0),
        m2: sums.reduce((all, { m2 }) => all + m2, 0),
        unsure,
        byStatus,
      };
    })
    .sort((a, b) => b.m2 - a.m2 || b.records - a.records || inOrder(a.name, b.name));
  const most = Math.max(...rows.map(({ m2 }) => m2));
  const unsure = rows.reduce((all, row) => all + row.unsure, 0);
  return (
    <section>
      <h3>{say('hazards.ui.by.district')}</h3>
      <TotalsTable
        head={say('hazards.ui.district')}
        lines={rows.map(({ id, name, records, m2, byStatus }) => ({
          key: id,
          name: (
            <>
              {name}
              {most > 0 && <StatusBar byStatus={byStatus} whole={most} />}
            </>
          ),
          records,
          m2,
        }))}
      />
      <p className="quiet">
        {say('hazards.ui.by.district.note')}
        {unsure > 0 && ` ${say('hazards.ui.by.district.unsure', { n: unsure })}`}
      </p>
    </section>
  );
}
