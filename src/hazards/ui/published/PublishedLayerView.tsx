import { memo } from 'react';
import { useStore } from 'zustand';
import type { Keeper } from '../../published/kept/keeper.ts';
import type { PublishedLayers } from '../../published/published.ts';
import type { Entry } from '../../published/schema.ts';
import type { PublishedLayer } from '../../published/state.ts';
import type { Totals } from '../../record/filter.ts';
import { useSay } from '../context.ts';
import { DistrictTotals } from '../numbers/DistrictTotals.tsx';
import { StatusTotals } from '../numbers/StatusTotals.tsx';
import { YearChart } from '../numbers/YearChart.tsx';
import { KeptRegions } from './KeptRegions.tsx';
import { PublishedFilter } from './PublishedFilter.tsx';
import { byLine } from './said/by-line.ts';
import { faultLine, keptLine } from './said/fault-line.ts';

interface Props {
  readonly published: PublishedLayers;
  readonly keeper: Keeper;
  /** The archive whose records are shown in rows. */
  readonly table: string | null;
  readonly showTable: (id: string | null) => void;
}

/** Each archive with what can be switched, and its figures, which its publisher's statistics say. */
export function PublishedLayerView(props: Props) {
  const say = useSay();
  const { published } = props;
  const { layers, failed } = useStore(published.store);
  return (
    <>
      <h2>{say('hazards.published.title')}</h2>
      {failed && (
        <>
          <p>{say('hazards.published.fault.list')}</p>
          <button type="button" className="button" onClick={published.start}>
            {say('hazards.published.again')}
          </button>
        </>
      )}
      {layers.map((layer) => (
        <One key={layer.entry.id} layer={layer} {...props} />
      ))}
    </>
  );
}

function One({ layer, published, keeper, table, showTable }: Props & { readonly layer: PublishedLayer }) {
  const say = useSay();
  const { entry, on, state } = layer;
  const wrong = faultLine(say, layer) ?? keptLine(say, layer);
  const name = entry.labels[say.t.language] ?? entry.id;
  const isOpen = table === entry.id;
  return (
    <section className="hazards-numbers" aria-label={name}>
      <h3>{name}</h3>
      <p>
        {byLine(say, entry)}. {say('hazards.published.version', { version: entry.version, licence: entry.licence })}
      </p>
      {state === 'loading' && <p role="status">{say('hazards.published.loading')}</p>}
      {wrong && (
        <>
          <p className="hazards-mark">{wrong}</p>
          <p>
            <button type="button" className="button" onClick={() => published.again(entry.id)}>
              {say('hazards.published.again')}
            </button>
          </p>
        </>
      )}
      <label className="hazards-choice">
        <input type="checkbox" checked={on} onChange={(event) => published.show(entry.id, event.target.checked)} />{' '}
        {say('hazards.published.show')}
      </label>
      {state === 'shown' && (
        <p className="hazards-buttons">
          <button
            type="button"
            className="button"
            aria-pressed={isOpen}
            onClick={() => showTable(isOpen ? null : entry.id)}
          >
            {say(isOpen ? 'hazards.ui.table.close' : 'hazards.published.table')}
          </button>
        </p>
      )}
      <PublishedFilter layer={layer} published={published} />
      <KeptRegions layer={layer} keeper={keeper} />
      <Figures statistics={entry.statistics} />
    </section>
  );
}

/** No filter changes them, so that none waits for their rows. */
const Figures = memo(function Figures({ statistics }: Pick<Entry, 'statistics'>) {
  const say = useSay();
  return (
    <>
      <p className="quiet">{say('hazards.published.figures')}</p>
      <StatusTotals totals={statistics as Pick<Totals, 'byStatus'>} />
      <DistrictTotals totals={{ byDistrict: byDistrict(statistics) }} />
      <YearChart totals={{ byYear: byYear(statistics) }} />
    </>
  );
});

function byDistrict({ byDistrict }: Entry['statistics']): Totals['byDistrict'] {
  return Object.entries(byDistrict).map(([district, byStatus]) => ({
    district: district === '' ? null : district,
    byStatus: byStatus as Totals['byStatus'],
  }));
}

function byYear({ byYear }: Entry['statistics']): Totals['byYear'] {
  return Object.entries(byYear).map(([year, byStatus]) => ({
    year: year === '' ? null : Number(year),
    byStatus: byStatus as Totals['byStatus'],
  }));
}
