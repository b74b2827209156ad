import { useStore } from 'zustand';
import { live } from '../../../map/gl/live.ts';
import { number } from '../../../text/phrases.ts';
import type { PublishedLayer, PublishedLayers } from '../../published/layers.ts';
import type { Entry } from '../../published/schema.ts';
import type { Totals } from '../../record/filter.ts';
import { statuses } from '../../record/hazard.ts';
import { useSay } from '../context.ts';
import { DistrictTotals } from '../numbers/DistrictTotals.tsx';
import { StatusTotals } from '../numbers/StatusTotals.tsx';
import { byLine } from './by-line.ts';
import { faultLine } from './fault-line.ts';

/** Each archive with what can be switched, and its figures, which its publisher's statistics say. */
export function PublishedLayerView({ published }: { readonly published: PublishedLayers }) {
  const say = useSay();
  const { layers, failed } = useStore(published.store);
  const moves = useStore(live, ({ camera }) => camera !== null);
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
      {!moves && <p>{say('hazards.published.still')}</p>}
      {layers.map((layer) => (
        <One key={layer.entry.id} layer={layer} published={published} />
      ))}
    </>
  );
}

function One({ layer, published }: { readonly layer: PublishedLayer; readonly published: PublishedLayers }) {
  const say = useSay();
  const { entry, on, without, state } = layer;
  const { statistics } = entry;
  const fault = faultLine(say, layer);
  const name = entry.labels[say.t.language];
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <p>
        {byLine(say, entry)}. {say('hazards.published.version', { version: entry.version, licence: entry.licence })}
      </p>
      {state === 'loading' && <p role="status">{say('hazards.published.loading')}</p>}
      {fault && (
        <>
          <p>{fault}</p>
          <button type="button" className="button" onClick={() => published.again(entry.id)}>
            {say('hazards.published.again')}
          </button>
        </>
      )}
      <label>
        <input type="checkbox" checked={on} onChange={(event) => published.show(entry.id, event.target.checked)} />{' '}
        {say('hazards.published.show')}
      </label>
      <fieldset>
        <legend>{say('hazards.published.statuses')}</legend>
        {statuses
          .filter((status) => statistics.byStatus[status] !== undefined)
          .map((status) => (
            <label key={status}>
              <input
                type="checkbox"
                checked={!without.includes(status)}
                onChange={(event) => published.showStatus(entry.id, status, event.target.checked)}
              />{' '}
              {say(`hazards.ui.status.${status}`)} ({number(say.t, statistics.byStatus[status]?.records ?? 0)})
            </label>
          ))}
      </fieldset>
      <p className="quiet">{say('hazards.published.filters')}</p>
      <StatusTotals totals={statistics as Pick<Totals, 'byStatus'>} />
      <DistrictTotals totals={{ byDistrict: byDistrict(statistics) }} />
    </section>
  );
}

function byDistrict({ byDistrict }: Entry['statistics']): Totals['byDistrict'] {
  return Object.entries(byDistrict).map(([district, byStatus]) => ({
    district: district === '' ? null : district,
    byStatus: byStatus as Totals['byStatus'],
  }));
}
