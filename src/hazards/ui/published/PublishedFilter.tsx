import { useState } from 'react';
import { number } from '../../../text/phrases.ts';
import { showsAll, type TagFilter } from '../../published/filter.ts';
import type { PublishedLayers } from '../../published/published.ts';
import type { PublishedLayer } from '../../published/state.ts';
import { statuses } from '../../record/hazard.ts';
import { useSay } from '../context.ts';
import { Choice } from '../filter/Choice.tsx';
import { Sizes } from '../filter/Sizes.tsx';
import { Typed } from '../filter/Typed.tsx';
import { Mark } from '../marks/Mark.tsx';
import { useInView } from './follow/use-in-view.ts';
import { unansweredLine } from './said/fault-line.ts';

interface Props {
  readonly layer: PublishedLayer;
  readonly published: PublishedLayers;
}

/** Longer texts would not go into a link. */
const longest = 40;

/** Which records of an archive are shown, on the map and in the table alike. */
export function PublishedFilter({ layer, published }: Props) {
  const say = useSay();
  const { entry, without, filter } = layer;
  const { byStatus } = entry.statistics;
  const isOn = !showsAll(filter) || without.length > 0;
  const [open, setOpen] = useState(isOn);
  return (
    <details className="hazards-filter" open={open || isOn} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('hazards.ui.filter')}
        {isOn && <span className="tag">{say('hazards.published.filter.on')}</span>}
      </summary>
      <fieldset>
        <legend>{say('hazards.published.statuses')}</legend>
        {statuses
          .filter((status) => byStatus[status] !== undefined)
          .map((status) => (
            <label key={status} className="hazards-choice">
              <input
                type="checkbox"
                checked={!without.includes(status)}
                onChange={(event) => published.showStatus(entry.id, status, event.target.checked)}
              />
              <Mark status={status} /> {say(`hazards.ui.status.${status}`)} (
              {number(say.t, byStatus[status]?.records ?? 0)})
            </label>
          ))}
      </fieldset>
      {(open || isOn) && <ByTags layer={layer} published={published} />}
    </details>
  );
}

/** The filters that records answer one by one, and counts do not. */
function ByTags({ layer, published }: Props) {
  const say = useSay();
  const { entry, filter } = layer;
  const { records, of, counted, types } = useInView(published, layer);
  const change = (key: keyof TagFilter, value: string | number | undefined) => {
    const { [key]: _, ...others } = filter;
    published.filter(entry.id, value === undefined || value === '' ? others : { ...others, [key]: value });
  };
  const chosen = types.find((type) => type.toLowerCase() === filter.type?.toLowerCase()) ?? filter.type;
  const all = [...new Set([...types, ...(chosen === undefined ? [] : [chosen])])];
  return (
    <>
      <Typed
        label={say('hazards.published.filter.text')}
        value={filter.text ?? ''}
        type="search"
        longest={longest}
        change={(text) => change('text', text)}
      />
      {all.length > 0 && (
        <Choice
          label={say('hazards.ui.type')}
          value={chosen ?? ''}
          options={all.map((type) => [type, type])}
          change={(type) => change('type', type)}
        />
      )}
      <div className="hazards-range">
        {(['from', 'to'] as const).map((end) => (
          <Typed
            key={end}
            label={say(`hazards.published.filter.${end}`)}
            value={filter[end] === undefined ? '' : String(filter[end])}
            type="number"
            change={(text) => change(end, text === '' ? undefined : Number(text))}
          />
        ))}
      </div>
      <Sizes of={filter} change={change} />
      <p className="hazards-buttons">
        <span role="status">
          {say('hazards.published.here', { n: records.length, of })}
          {counted > 0 && ` ${say('hazards.published.here.counted', { n: counted })}`}
          {counted > 0 && ` ${unansweredLine(say, layer) ?? ''}`}
        </span>
        <button
          type="button"
          className="text-button"
          disabled={showsAll(filter)}
          onClick={() => published.filter(entry.id, {})}
        >
          {say('hazards.ui.filter.clear')}
        </button>
      </p>
    </>
  );
}
