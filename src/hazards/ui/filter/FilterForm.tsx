import { byAlphabet } from '../../../locales/order.ts';
import { useAtlas } from '../../../store/context.ts';
import type { Filter } from '../../record/filter.ts';
import { progresses, type Status, statuses } from '../../record/hazard.ts';
import type { Layer } from '../../shelf/layer.ts';
import { isEmpty } from '../../shelf/shelf.ts';
import { useOwn, useSay } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { Choice } from './Choice.tsx';
import { Sizes } from './Sizes.tsx';
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
      <Choice
        label={say('hazards.ui.district')}
        value={filter.district ?? ''}
        options={places.map(({ id, name }) => [id, name])}
        change={(district) => change({ district })}
      />
      <Choice
        label={say('hazards.ui.progress')}
        value={filter.progresses?.[0] ?? ''}
        options={progresses.map((each) => [each, say(`hazards.ui.progress.${each}`)])}
        change={(progress) => change({ progresses: progress && [progress] })}
      />
      {types.length > 1 && (
        <Choice
          label={say('hazards.ui.type')}
          value={filter.types?.[0] ?? ''}
          options={types.map((type) => [type, type])}
          change={(type) => change({ types: type === undefined ? undefined : [type] })}
        />
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
      <Sizes of={filter} change={(end, m2) => change({ [end]: m2 })} />
      <p className="hazards-buttons">
        <span role="status">{say('hazards.ui.filter.shown', { n: layer.totals.shown, of: layer.totals.of })}</span>
        <button
          type="button"
          className="text-button"
          aria-disabled={isEmpty(filter)}
          onClick={() => !isEmpty(filter) && shelf.actions.filter(layer.id, {})}
        >
          {say('hazards.ui.filter.clear')}
        </button>
      </p>
    </details>
  );
}
