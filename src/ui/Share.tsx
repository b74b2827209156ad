import { useAtlas, useAtlasStore, useScene } from '../state/context.ts';
import { linkToSend } from '../state/href.ts';
import { copy } from './clipboard.ts';
import { ShareIcon } from './icons.tsx';
import { useSaid } from './use-said.ts';
import { useTranslate } from './use-translate.ts';

/** Sends the view on: by the platform's own sheet where there is one, else by a link on the clipboard; and says which. */
export function Share() {
  const t = useTranslate();
  const scene = useScene();
  const store = useAtlasStore();
  const language = useAtlas((state) => state.view.language);
  const [said, say] = useSaid();
  const share = async () => {
    const { view, atlas } = store.getState();
    const url = new URL(linkToSend(view, atlas.version.id), location.href).href;
    const text = scene.selected
      ? t('share.text', {
          place: scene.selected.district.name[language],
          level: t(`level.${scene.selected.assessment.level}`),
        })
      : t('share.text.country');
    if (navigator.share && matchMedia('(pointer: coarse)').matches) {
      try {
        await navigator.share({ title: t('atlas.title'), text, url });
        return;
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    say(t((await copy(url)) ? 'share.copied' : 'share.failed'));
  };
  return (
    <div className="share">
      <button type="button" className="button" onClick={share} aria-label={t('share.label')}>
        <ShareIcon />
        <span className="share-word">{t('share.button')}</span>
      </button>
      <p role="status" className={said === '' ? 'visually-hidden' : 'said'}>
        {said}
      </p>
    </div>
  );
}
