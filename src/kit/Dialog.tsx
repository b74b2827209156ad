import { type ReactNode, useEffect, useRef } from 'react';
import { CloseIcon } from './icons.tsx';
import { useTranslate } from './use-translate.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A box over the page that the reader asked for: the platform's own dialog, which holds the focus and gives it back. Drawn only while it is open. */
export function Dialog({ title, onClose, className = '', children }: Props) {
  const t = useTranslate();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  return (
    <dialog ref={box} className={`dialog ${className}`} aria-label={title} onClose={onClose}>
      <div className="dialog-head">
        <h2>{title}</h2>
        <button
          type="button"
          className="dialog-close"
          aria-label={t('dialog.close')}
          onClick={() => box.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
