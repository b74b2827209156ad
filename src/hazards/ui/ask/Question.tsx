import type { ReactNode } from 'react';
import type { Look } from '../../record/look.ts';
import type { Draft, Question as Of } from '../../shelf/draft.ts';
import { useSay } from '../context.ts';

/** What each part of the form is about. */
export interface Asked {
  readonly look: Look;
  readonly draft: Draft;
  /** What must still be answered. */
  readonly open: readonly Of[];
}

interface Props {
  readonly title: string;
  /** Whether an answer is still missing. */
  readonly missing: boolean;
  readonly children: ReactNode;
}

/** One part of the form; one that must be answered says so. */
export function Question({ title, missing, children }: Props) {
  const say = useSay();
  return (
    <fieldset className="hazards-question" data-missing={missing || undefined}>
      <legend>
        {title} {missing && <strong className="tag against">{say('hazards.ui.must')}</strong>}
      </legend>
      {children}
    </fieldset>
  );
}
