import { useEffect, useRef, useState } from 'react';

/** ms without a letter typed before the records are asked for: a long text is looked for once. */
const pause = 200;

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly type: 'search' | 'date' | 'number';
  readonly longest?: number;
  readonly change: (text: string) => void;
}

/** A field that is told of after a pause; it takes over what else changes its value, such as that the filter is cleared. */
export function Typed({ label, value, type, longest, change }: TypedProps) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value);
  }, [value]);
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    if (text === told.current) return;
    const timer = setTimeout(() => {
      told.current = text;
      latest.current(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label className="hazards-pair">
      {label}
      <input
        type={type}
        value={text}
        maxLength={longest}
        {...(type === 'number' && { min: 0, step: 'any' })}
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  );
}
