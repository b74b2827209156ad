import { useState } from 'react';
import { ShareIcon } from '../../kit/icons.tsx';
import { Lazy, type Load } from '../../kit/Lazy.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { useSaid } from '../../kit/use-said.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import type { MessageKey } from '../../locales/messages.ts';
import { useActions, useAtlasStore } from '../../store/context.ts';
import type { Actions } from '../../store/store.ts';
import { linkToSend } from '../../view/href.ts';
import { send } from './send.ts';

/** A target in which a view leaves the page, beside its link: what the menu calls it, and the box that it opens or what else it actions. */
export type ShareTarget = { readonly name: MessageKey; readonly note: MessageKey } & (
  | { readonly load: Load }
  | { readonly act: (actions: Actions) => void }
);

/** The targets in which a view leaves the page; its link before all. */
export function ShareMenu({ targets }: { readonly targets: readonly ShareTarget[] }) {
  const t = useTranslate();
  const store = useAtlasStore();
  const actions = useActions();
  const [said, say] = useSaid();
  const [open, setOpen] = useState<{ readonly name: MessageKey; readonly load: Load } | null>(null);
  const sendLink = async () => {
    const { root, view, atlas, scene } = store.getState();
    const url = new URL(linkToSend(root, view, atlas), location.href).href;
    const words = await send(t, scene, url);
    if (words !== null) say(words);
  };
  const entries = [
    { name: 'share.link', note: 'share.link.note', act: sendLink } as const,
    ...targets.map((target) => ({ ...target, act: () => ('load' in target ? setOpen(target) : target.act(actions)) })),
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
      {open && <Lazy title={open.name} load={open.load} onClose={() => setOpen(null)} />}
    </div>
  );
}
