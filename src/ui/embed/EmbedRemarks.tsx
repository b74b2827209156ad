import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { versionName } from '../../text/phrases.ts';
import { hiddenSentence } from '../../text/sentences.ts';

/** What a reader must know before believing the picture: levels left out, a place not drawn, evidence that has changed since or is not the present one. */
export function EmbedRemarks() {
  const t = useTranslate();
  const scene = useScene();
  const changes = useAtlas((state) => state.changes);
  const earlier = useAtlas((state) => state.atlas.earlier);
  const { selected, view } = scene;
  const level = selected && t(`level.${selected.assessment.level}`);
  const said = earlier ? 'version.then' : 'version.changed';
  const remarks = [
    changes && (earlier || !changes.none) && t(said, { when: versionName(t, changes.before) }),
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
