import { facts } from '../../../domain/facts.ts';
import { useActions } from '../../../store/context.ts';
import type { PublishedLayers } from '../../published/published.ts';
import { useSay } from '../context.ts';
import { useCloseUp } from '../map/use-close-up.ts';
import { PublishedSaid } from './said/PublishedSaid.tsx';

const { accuracyKm } = facts.boundaries;

/** Over the map: who published what lies on it, and what of it is missing. */
export function PublishedBadge({ published }: { readonly published: PublishedLayers }) {
  const say = useSay();
  const close = useCloseUp();
  const { resizePanel } = useActions();
  return (
    <>
      <div className="hazards-badge published">
        <PublishedSaid published={published} />
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
      {close && accuracyKm !== null && (
        <p className="hazards-close published">{say('hazards.draw.close', { km: accuracyKm })}</p>
      )}
    </>
  );
}
