import { copy } from '../../kit/clipboard.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Scene } from '../../scene/scene.ts';
import { frameTitle } from '../../text/frame.ts';

/**
 * Sends a link on: by the platform's own sheet where there is one, else by the clipboard.
 * @returns what is to be said of it; null where the platform's sheet says it itself.
 */
export async function send(t: Translate, scene: Scene, url: string): Promise<string | null> {
  if (navigator.share && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title: t('atlas.title'), text: frameTitle(t, scene), url });
      return null;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
    }
  }
  return t((await copy(url)) ? 'share.copied' : 'share.failed');
}
