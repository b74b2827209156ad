import { useState } from 'react';
import { useAtlasStore, useScene } from '../../state/context.ts';
import { linkToSend } from '../../state/href.ts';
import { ShareIcon } from '../icons.tsx';
import { Popover } from '../Popover.tsx';
import { useSaid } from '../use-said.ts';
import { useTranslate } from '../use-translate.ts';
import { EmbedDialog } from './EmbedDialog.tsx';
import { send } from './send.ts';

/** The ways in which a view leaves the page. */
export function ShareMenu() {
  const t = useTranslate();
  const scene = useScene();
  const store = useAtlasStore();
  const [said, say] = useSaid();
  const [embedding, setEmbedding] = useState(false);
  const sendLink = async () => {
    const { view, atlas } = store.getState();
    const url = new URL(linkToSend(view, atlas.version.id), location.href).href;
    const words = await send(t, scene, url);
    if (words !== null) say(words);
  };
  const face = (
    <>
      <ShareIcon />
      <span className="share-word">{t('share.button')}</span>
    </>
  );
  return (
    <div className="share">
      <Popover label={t('share.label')} face={face}>
        {(close) => (
          <ul className="menu-list">
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  sendLink();
                }}
              >
                {t('share.link')}
                <span className="quiet">{t('share.link.note')}</span>
              </button>
            </li>
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  setEmbedding(true);
                }}
              >
                {t('share.embed')}
                <span className="quiet">{t('share.embed.note')}</span>
              </button>
            </li>
          </ul>
        )}
      </Popover>
      {embedding && <EmbedDialog onClose={() => setEmbedding(false)} />}
      <p role="status" className={said === '' ? 'visually-hidden' : 'said'}>
        {said}
      </p>
    </div>
  );
}
