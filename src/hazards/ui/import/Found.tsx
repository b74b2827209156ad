import { number } from '../../../text/phrases.ts';
import type { Offered } from '../../record/offer.ts';
import { useImport, useOwn, useSay } from '../context.ts';

/** First: the layers that were found, and what was passed over with its reason. */
export function Found() {
  const say = useSay();
  const { importer } = useOwn();
  const { at, offer, waiting, layer, done } = useImport((state) => state);
  const choosing = at === 'choosing-layers';
  if (at === 'opening' || offer === null)
    return (
      <p role="status" className="hazards-wait">
        {say('hazards.ui.opening')}
      </p>
    );
  const shown = choosing ? offer.layers : offer.layers.filter(({ key }) => key === layer?.key);
  return (
    <section className="hazards-step">
      <h3 tabIndex={-1} data-begins="choosing-layers">
        {say('hazards.ui.found')}{' '}
        {!choosing && offer.layers.length > 1 && (
          <span className="quiet">{say('hazards.ui.found.turn', { turn: done + 1, left: waiting.length })}</span>
        )}
      </h3>
      <ul className="hazards-found">
        {shown.map((each) => (
          <li key={each.key}>
            {choosing ? (
              <label>
                <input
                  type="checkbox"
                  checked={waiting.some(({ key }) => key === each.key)}
                  onChange={({ target }) => importer.actions.want(each, target.checked)}
                />
                <Layer layer={each} />
              </label>
            ) : (
              <p>
                <Layer layer={each} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {offer.refused.length > 0 && (
        <details open={choosing}>
          <summary>{say('hazards.ui.refused', { n: offer.refused.length })}</summary>
          <ul className="hazards-refusals">
            {offer.refused.map((refused) => (
              <li key={refused.name + refused.code}>
                <strong>{refused.name}</strong>: {say.code(refused)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {choosing && (
        <p className="hazards-buttons">
          {waiting.length === 0 && <span role="status">{say('hazards.ui.found.none')}</span>}
          <button
            type="button"
            className="button primary"
            disabled={waiting.length === 0}
            onClick={() => importer.actions.next()}
          >
            {say('hazards.ui.found.go', { n: waiting.length })}
          </button>
        </p>
      )}
    </section>
  );
}

function Layer({ layer: { name, format, count, bytes } }: { readonly layer: Offered }) {
  const say = useSay();
  const facts = [
    say(`hazards.ui.format.${format}`),
    ...(count === null ? [] : [say('hazards.ui.features', { n: count })]),
    size(say, bytes),
  ];
  return (
    <>
      <strong>{name}</strong> <span className="quiet">{facts.join(' · ')}</span>
    </>
  );
}

function size(say: ReturnType<typeof useSay>, bytes: number): string {
  const mega = bytes / 1e6;
  return mega < 0.1
    ? say('hazards.ui.kilobytes', { n: number(say.t, Math.max(1, bytes / 1000), 0) })
    : say('hazards.ui.megabytes', { n: number(say.t, mega, mega < 10 ? 1 : 0) });
}
