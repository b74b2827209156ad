import { type ReactNode, useId, useState } from 'react';

interface Props {
  /** What the button is called by those who do not see it; the box bears the same name. */
  readonly label: string;
  /** What the button shows. */
  readonly face: ReactNode;
  readonly className?: string;
  /** Given how to close it; drawn only while it is open. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A button that opens a small box under the header: the platform's own popover, which closes by Escape, by a press beside it, and gives the focus back.
 */
export function Popover({ label, face, className = '', children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <div className={`menu ${className}`}>
      <button type="button" className="button" popoverTarget={id} aria-label={label} aria-expanded={open}>
        {face}
      </button>
      <section
        id={id}
        popover="auto"
        className="menu-box"
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children(close)}
      </section>
    </div>
  );
}
