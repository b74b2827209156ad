import { useState } from 'react';
import type { MessageKey } from '../../locales/messages.ts';
import { useActions, useAtlasStore, useScene } from '../../state/context.ts';
import { linkToSend } from '../../state/href.ts';
import type { Actions } from '../../state/store.ts';
import { ShareIcon } from '../icons.tsx';
import { Later, type Load } from '../Later.tsx';
import { Popover } from '../Popover.tsx';
import { useSaid } from '../use-said.ts';
import { useTranslate } from '../use-translate.ts';
import { send } from './send.ts';

/** A way in which a view leaves the page, beside its link: what the menu calls it, and the box that it opens or what else it does. */
export type Way = { readonly name: MessageKey; readonly note: MessageKey } & (
  | { readonly load: Load }
  | { readonly act: (actions: Actions) => void }
);

/** The ways in which a view leaves the page; its link before all. */
export function ShareMenu({ ways }: { readonly ways: readonly Way[] }) {
  const t = useTranslate();
  const scene = useScene();
  const store = useAtlasStore();
  const does = useActions();
  const [said, say] = useSaid();
  const [open, setOpen] = useState<{ readonly name: MessageKey; readonly load: Load } | null>(null);
  const sendLink = async () => {
    const { view, atlas } = store.getState();
    const url = new URL(linkToSend(view, atlas.version.id), location.href).href;
    const words = await send(t, scene, url);
    if (words !== null) say(words);
  };
  const entries = [
    { name: 'share.link', note: 'share.link.note', act: sendLink } as const,
    ...ways.map((way) => ({ ...way, act: () => ('load' in way ? setOpen(way) : way.act(does)) })),
  ];
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
            {entries.map(({ name, note, act }) => (
              <li key={name}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    act();
                  }}
                >
                  {t(name)}
                  <span className="quiet">{t(note)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
      <p role="status" className={said === '' ? 'visually-hidden' : 'said'}>
        {said}
      </p>
      {open && <Later title={open.name} load={open.load} onClose={() => setOpen(null)} />}
    </div>
  );
}
