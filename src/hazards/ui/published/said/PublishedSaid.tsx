import { useStore } from 'zustand';
import type { PublishedLayers } from '../../../published/published.ts';
import { useSay } from '../../context.ts';
import { byLine } from './by-line.ts';
import { faultLine, keptLine, lostLine, renewedLine, strangeLine, unansweredLine } from './fault-line.ts';

/** Who published what lies on the map, and what of it is missing, or is not what the link asks for. */
export function PublishedSaid({ published }: { readonly published: PublishedLayers }) {
  const say = useSay();
  const state = useStore(published.store);
  const { layers, failed, strange } = state;
  const faults = layers.flatMap((layer) => (layer.on ? (faultLine(say, layer) ?? []) : []));
  if (failed) faults.push(say('hazards.published.fault.list'));
  const told = [
    ...strange.map((asked) => strangeLine(say, asked, layers)),
    ...layers.flatMap((layer) => (layer.on ? (keptLine(say, layer) ?? renewedLine(say, layer) ?? []) : [])),
    lostLine(say, state),
    ...layers.map((layer) => unansweredLine(say, layer)),
  ];
  return (
    <>
      {layers
        .filter(({ on, state }) => on && state === 'shown')
        .map(({ entry }) => (
          <span key={entry.id}>
            <strong>{entry.labels[say.t.language]}</strong> {byLine(say, entry)}
          </span>
        ))}
      {[...new Set(told)].map(
        (line) =>
          line && (
            <span key={line} role="status">
              {line}
            </span>
          ),
      )}
      {faults.map((line) => (
        <span key={line} role="alert">
          {line}
        </span>
      ))}
    </>
  );
}
