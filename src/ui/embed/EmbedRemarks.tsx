import { useTranslate } from '../../kit/use-translate.ts';
import { viewChanges } from '../../scene/changes.ts';
import { scene } from '../../scene/scene.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { date } from '../../text/phrases.ts';
import { hiddenSentence } from '../../text/sentences.ts';

/** What a reader must know before believing the picture: levels left out, a place not drawn, evidence that has changed since. */
export function EmbedRemarks() {
  const t = useTranslate();
  const scene = useScene();
  const changed = useChanged();
  const { selected, view } = scene;
  const level = selected && t(`level.${selected.assessment.level}`);
  const remarks = [
    changed && t('version.changed', { when: changed }),
    view.hidden.length > 0 && hiddenSentence(t, scene),
    level !== null && !selected?.shown && t('district.hidden', { level }),
    selected && !selected.drawn && t('frame.undrawn'),
  ].filter((remark) => typeof remark === 'string' && remark !== '');
  return remarks.map((remark) => (
    <p key={String(remark)} className="remark">
      {remark}
    </p>
  ));
}

/** The version that the frame's link was made with, in words, where it showed anything else; null where nothing has changed. */
function useChanged(): string | null {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const pinned = useAtlas((state) => state.pinned);
  const view = useAtlas((state) => state.view);
  if (pinned === null || view.version !== pinned.version.id) return null;
  if (viewChanges(scene(pinned, view), scene(atlas, view)).none) return null;
  return t('version.name', { date: date(t, pinned.version.date), version: pinned.version.id });
}
