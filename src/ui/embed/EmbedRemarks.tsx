import { date } from '../../locales/phrases.ts';
import { viewChanges } from '../../state/changes.ts';
import { useAtlas, useScene } from '../../state/context.ts';
import { hiddenSentence } from '../sentences.ts';
import { useTranslate } from '../use-translate.ts';

/** What a reader must know before believing the picture: levels left out, a place not drawn, evidence that has changed since. */
export function EmbedRemarks() {
  const t = useTranslate();
  const scene = useScene();
  const changed = useChanged();
  const { selected, looking } = scene;
  const level = selected && t(`level.${selected.assessment.level}`);
  const remarks = [
    changed && t('version.changed', { when: changed }),
    looking.hidden.length > 0 && hiddenSentence(t, scene),
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
  const { looking } = useScene();
  const version = useAtlas((state) => state.view.version);
  if (pinned === null || version !== pinned.version.id || viewChanges(atlas, pinned, looking).none) return null;
  return t('version.name', { date: date(t, pinned.version.date), version: pinned.version.id });
}
