import { useStore } from 'zustand';
import { facts } from '../../../domain/facts.ts';
import { useActions } from '../../../store/context.ts';
import type { PublishedLayers } from '../../published/layers.ts';
import { useSay } from '../context.ts';
import { useCloseUp } from '../map/use-close-up.ts';
import { byLine } from './by-line.ts';
import { faultLine, strangeLine } from './fault-line.ts';

const { accuracyKm } = facts.boundaries;

/** Over the map: who published what lies on it, and what of it is missing. */
export function PublishedBadge({ published }: { readonly published: PublishedLayers }) {
  const say = useSay();
  const { layers, failed, strange } = useStore(published.store);
  const close = useCloseUp();
  const { resizePanel } = useActions();
  const faults = layers.flatMap((layer) => (layer.on ? (faultLine(say, layer) ?? []) : []));
  if (failed) faults.push(say('hazards.published.fault.list'));
  const shown = layers.filter(({ on, state }) => on && state === 'shown');
  return (
    <div className="hazards-on-map published">
      <div className="hazards-badge">
        {shown.map(({ entry }) => (
          <span key={entry.id}>
            <strong>{entry.labels[say.t.language]}</strong> {byLine(say, entry)}
          </span>
        ))}
        {strange.map((asked) => (
          <span key={asked.id} role="status">
            {strangeLine(say, asked, layers)}
          </span>
        ))}
        {faults.map((line) => (
          <span key={line} role="alert">
            {line}
          </span>
        ))}
        <button
          type="button"
          className="text-button"
          onClick={() => {
            resizePanel('full');
            document.getElementById('published-areas')?.scrollIntoView({ block: 'start' });
          }}
        >
          {say('hazards.published.title')}
        </button>
      </div>
      {close && accuracyKm !== null && <p className="hazards-close">{say('hazards.draw.close', { km: accuracyKm })}</p>}
    </div>
  );
}
