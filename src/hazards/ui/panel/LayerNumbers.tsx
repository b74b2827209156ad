import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Layer } from '../../shelf/layer.ts';
import { useOwn, useSay, useShelf } from '../context.ts';
import { FilterForm } from '../filter/FilterForm.tsx';
import { DistrictTotals } from '../numbers/DistrictTotals.tsx';
import { StatusTotals } from '../numbers/StatusTotals.tsx';
import { TypeTotals } from '../numbers/TypeTotals.tsx';
import { YearChart } from '../numbers/YearChart.tsx';
import { GiveOut } from '../report/GiveOut.tsx';
import { ReportDialog } from '../report/ReportDialog.tsx';
import { focusIsLost } from './focus-is-lost.ts';

/** The numbers of the layer that is open, every one of them calculated from its file. */
export function LayerNumbers({ layer }: { readonly layer: Layer }) {
  const say = useSay();
  const { shelf } = useOwn();
  const table = useShelf((state) => state.table);
  const [reporting, setReporting] = useState(false);
  const toTable = useRef<HTMLButtonElement>(null);
  const hadTable = useRef(table);
  useLayoutEffect(() => {
    if (hadTable.current && !table && focusIsLost()) toTable.current?.focus();
    hadTable.current = table;
  }, [table]);
  const { totals, report } = layer;
  const must = report.findings.filter(({ grade }) => grade === 'must').length;
  return (
    <section className="hazards-numbers" aria-label={layer.name}>
      <h2>
        {layer.name} <span className="tag computed">{say('hazards.ui.computed')}</span>
      </h2>
      <p className="hazards-buttons">
        <button
          ref={toTable}
          type="button"
          className="button"
          aria-pressed={table}
          onClick={() => shelf.actions.showTable(!table)}
        >
          {say(table ? 'hazards.ui.table.close' : 'hazards.ui.table')}
        </button>
        <button type="button" className="button" onClick={() => setReporting(true)}>
          {say('hazards.ui.report')}
          {must + report.leftOut > 0 && <span className="tag against">{must + report.leftOut}</span>}
        </button>
      </p>
      <FilterForm layer={layer} />
      {totals.shown === 0 ? (
        <p className="empty">{say('hazards.ui.shown.none')}</p>
      ) : (
        <>
          <StatusTotals totals={totals} />
          <DistrictTotals totals={totals} />
          <YearChart totals={totals} />
          <TypeTotals totals={totals} />
        </>
      )}
      <GiveOut layer={layer} />
      {reporting && createPortal(<ReportDialog layer={layer} onClose={() => setReporting(false)} />, document.body)}
    </section>
  );
}
