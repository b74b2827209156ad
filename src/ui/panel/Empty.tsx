interface Props {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly act: () => void;
}

/** Nothing to show: the reason, and one way out. */
export function Empty({ title, body, action, act }: Props) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p>{body}</p>
      <button type="button" className="text-button" onClick={act}>
        {action}
      </button>
    </div>
  );
}
