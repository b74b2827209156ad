import { type ReactNode, useEffect, useRef } from 'react';
import type { Status } from '../../record/hazard.ts';
import { useSay } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { toTop } from './to-top.ts';

/** What is said of any record, of an imported layer and of a published archive alike, in the order in which it is read. */
const told = ['status', 'progress', 'type', 'date', 'declared', 'measured', 'source', 'row', 'geometry'] as const;

interface Props {
  readonly className?: string;
  /** One of the page's own headings where the record stands alone. */
  readonly level: 1 | 2;
  readonly status: Status;
  readonly name: string;
  /** The way back. */
  readonly back: ReactNode;
  /** Whose it is. */
  readonly whose: ReactNode;
  readonly buttons: ReactNode;
  /** In words; what is not known is not said. */
  readonly facts: Readonly<Partial<Record<(typeof told)[number], string | null>>>;
  readonly children?: ReactNode;
}

/** One record: how it is called, whose it is, and what is known of it. It takes the keyboard when it opens. */
export function RecordArticle({ className = '', level, status, name, back, whose, buttons, facts, children }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    /* One that stands alone is at the top already. */
    if (level > 1 && heading.current) return toTop(heading.current);
  }, [level]);
  const Heading = `h${level}` as const;
  return (
    <article className={`hazards-record ${className}`}>
      {back}
      <Heading ref={heading} tabIndex={-1}>
        <Mark status={status} /> {name}
      </Heading>
      <p className="hazards-mark">{whose}</p>
      <p className="hazards-buttons">{buttons}</p>
      <dl className="place">
        {told.map((key) => {
          const value = facts[key] ?? null;
          return (
            value !== null && (
              <div key={key}>
                <dt>{say(`hazards.ui.fact.${key}`)}</dt>
                <dd>{value}</dd>
              </div>
            )
          );
        })}
      </dl>
      {children}
    </article>
  );
}
