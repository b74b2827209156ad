import { useActions } from '../../../store/context.ts';
import type { PublishedLayers } from '../../published/published.ts';
import type { Chosen } from '../../published/state.ts';
import { useSay } from '../context.ts';
import { RecordArticle } from '../record/RecordArticle.tsx';
import { area } from '../say-area.ts';
import { close } from './follow/use-show-linked.ts';
import { byLine } from './said/by-line.ts';
import { progressOf } from './said/progress-of.ts';

interface Props {
  readonly published: PublishedLayers;
  readonly chosen: Chosen;
}

/** One published record: what its tile says of it, and who says so. */
export function PublishedRecord({ published, chosen: { layer, tags, at } }: Props) {
  const say = useSay();
  const { moveCamera } = useActions();
  const entry = published.store.getState().layers.find((each) => each.entry.id === layer)?.entry;
  if (entry === undefined) return null;
  const [lon, lat] = at;
  return (
    <RecordArticle
      level={2}
      status={tags.status}
      name={tags.id ?? say('hazards.published.record', { n: tags.n + 1 })}
      back={null}
      whose={
        <>
          <strong>{entry.labels[say.t.language]}</strong> {byLine(say, entry)}.{' '}
          {say('hazards.published.version', { version: entry.version, licence: entry.licence })}
        </>
      }
      buttons={
        <>
          <button type="button" className="button" onClick={() => moveCamera({ lon, lat, zoom: close })}>
            {say('hazards.ui.zoom')}
          </button>
          <button type="button" className="button" onClick={published.leave}>
            {say('hazards.published.record.close')}
          </button>
        </>
      }
      facts={{
        status: say(`hazards.ui.status.${tags.status}`),
        progress: progressOf(say, tags.progress),
        type: tags.type ?? null,
        date: tags.year === undefined ? null : String(tags.year),
        measured: tags.m2 === undefined ? null : area(say, tags.m2),
      }}
    />
  );
}
