import { byAlphabet } from '../../../locales/order.ts';
import { useAtlas } from '../../../store/context.ts';
import type { Filter } from '../../record/filter.ts';
import { type Progress, progresses, type Status, statuses } from '../../record/hazard.ts';
import type { Layer } from '../../shelf/layer.ts';
import { isEmpty } from '../../shelf/shelf.ts';
import { useOwn, useSay } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { Typed } from './Typed.tsx';

/** Which records of a layer are shown: on the map, in the numbers and in the table alike. */
export function FilterForm({ layer }: { readonly layer: Layer }) {
  const say = useSay();
  const { shelf } = useOwn();
  const { filter, whole } = layer;
  const districts = useAtlas((state) => state.atlas.districtsById);
  const inOrder = byAlphabet(say.t);
  const change = (part: { [Key in keyof Filter]?: Filter[Key] | undefined }) => {
    const next = Object.entries({ ...filter, ...part }).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    );
    shelf.actions.filter(layer.id, Object.fromEntries(next));
  };
  const present = statuses.filter((status) => (whole.byStatus[status]?.records ?? 0) > 0);
  const on = (status: Status) => filter.statuses === undefined || filter.statuses.includes(status);
  const toggle = (status: Status) => {
    const shown = present.filter((each) => (each === status ? !on(each) : on(each)));
    change({ statuses: shown.length === present.length ? undefined : shown });
  };
  const types = whole.byType.flatMap(({ type }) => type ?? []);
  const places = whole.byDistrict
    .flatMap(({ district }) => district ?? [])
    .map((id) => ({ id, name: districts.get(id)?.name[say.t.language] ?? id }))
    .sort((a, b) => inOrder(a.name, b.name));
  return (
    <details className="hazards-filter" open={!isEmpty(filter) || undefined}>
      <summary>
        {say('hazards.ui.filter')}
        {!isEmpty(filter) && <span className="tag">{say('hazards.ui.filter.on', { n: layer.totals.shown })}</span>}
      </summary>
      <fieldset>
        <legend>{say('hazards.ui.status')}</legend>
        {present.map((status) => (
          <label key={status} className="hazards-choice">
            <input type="checkbox" checked={on(status)} onChange={() => toggle(status)} />
            <Mark status={status} /> {say(`hazards.ui.status.${status}`)}
          </label>
        ))}
      </fieldset>
      <Typed
        label={say('hazards.ui.filter.text')}
        value={filter.text ?? ''}
        type="search"
        change={(text) => change({ text })}
      />
      <label className="hazards-pair">
        {say('hazards.ui.district')}
        <select value={filter.district ?? ''} onChange={({ target }) => change({ district: target.value })}>
          <option value="">{say('hazards.ui.filter.any')}</option>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="hazards-pair">
        {say('hazards.ui.progress')}
        <select
          value={filter.progresses?.[0] ?? ''}
          onChange={({ target }) =>
            change({ progresses: target.value === '' ? undefined : [target.value as NonNullable<Progress>] })
          }
        >
          <option value="">{say('hazards.ui.filter.any')}</option>
          {progresses.map((progress) => (
            <option key={progress} value={progress}>
              {say(`hazards.ui.progress.${progress}`)}
            </option>
          ))}
        </select>
      </label>
      {types.length > 1 && (
        <label className="hazards-pair">
          {say('hazards.ui.type')}
          <select
            value={filter.types?.[0] ?? ''}
            onChange={({ target }) => change({ types: target.value === '' ? undefined : [target.value] })}
          >
            <option value="">{say('hazards.ui.filter.any')}</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {type}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="hazards-range">
        <Typed
          label={say('hazards.ui.filter.from')}
          value={filter.from ?? ''}
          type="date"
          change={(from) => change({ from })}
        />
        <Typed
          label={say('hazards.ui.filter.to')}
          value={filter.to ?? ''}
          type="date"
          change={(to) => change({ to })}
        />
      </div>
      <div className="hazards-range">
        {(['smallest', 'largest'] as const).map((end) => (
          <Typed
            key={end}
            label={say(`hazards.ui.filter.${end}`)}
            value={filter[end] === undefined ? '' : String(filter[end] / 10_000)}
            type="number"
            change={(text) => change({ [end]: text === '' ? undefined : Number(text) * 10_000 })}
          />
        ))}
      </div>
      <p className="hazards-buttons">
        <span role="status">{say('hazards.ui.filter.shown', { n: layer.totals.shown, of: layer.totals.of })}</span>
        <button
          type="button"
          className="text-button"
          disabled={isEmpty(filter)}
          onClick={() => shelf.actions.filter(layer.id, {})}
        >
          {say('hazards.ui.filter.clear')}
        </button>
      </p>
    </details>
  );
}
