import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { type Step, stepAt, stepNearest } from '../../scene/steps.ts';
import { useAtlas } from '../../store/context.ts';
import { standsAt } from '../../text/step.ts';
import { shareOf } from './lanes.ts';

const dayLong = 86_400_000;

interface Props {
  readonly steps: readonly Step[];
  /** The places of the step that is shown, and of those to either side. */
  readonly index: number;
  readonly previous: number;
  readonly next: number;
  readonly between: readonly [first: string, last: string];
  readonly move: (to: number) => void;
}

/** The hand on the strip of time: the platform's own slider, unseen, under a line that follows it. It knows no day but those of the steps. */
export function Hand({ steps, index, previous, next, between: [first, last], move }: Props) {
  const t = useTranslate();
  const asOf = useAtlas((state) => state.view.asOf);
  const held = useRef(false);
  const stands = asOf ?? last;
  const slide = (days: number) => {
    const asked = new Date(Date.parse(first) + days * dayLong).toISOString().slice(0, 10);
    const to = stepNearest(steps, asked, last);
    /* Not by a hand but by a program that reads the screen, in strides that may be less than a step. */
    if (!held.current && to === index) return move(asked > stands ? next : previous);
    if (to !== index || steps[to]?.day !== asOf) move(to);
  };
  const keys = (event: KeyboardEvent) => {
    const to = stepFor(event.key);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(to);
  };
  const stepFor = (key: string): number | null => {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return next;
      case 'ArrowLeft':
      case 'ArrowDown':
        return previous;
      case 'PageUp':
        return Math.max(next, stepAt(steps, yearsFrom(stands, 1)));
      case 'PageDown':
        return Math.min(previous, stepAt(steps, yearsFrom(stands, -1)));
      case 'Home':
        return 0;
      case 'End':
        return steps.length - 1;
      default:
        return null;
    }
  };
  /* Wherever it is let go. */
  const hold = () => {
    const ends = ['pointerup', 'pointercancel'] as const;
    const release = () => {
      held.current = false;
      for (const end of ends) removeEventListener(end, release);
    };
    held.current = true;
    for (const end of ends) addEventListener(end, release);
  };
  return (
    <>
      <input
        type="range"
        aria-label={t('asOf.label')}
        aria-valuetext={standsAt(t, asOf)}
        min={0}
        max={daysFrom(first, last)}
        value={daysFrom(first, stands)}
        onChange={(event) => slide(Number(event.target.value))}
        onPointerDown={hold}
        onKeyDown={keys}
      />
      <div className="strip-hand" style={{ '--at': shareOf(stands, first, last) } as CSSProperties} />
    </>
  );
}

function daysFrom(first: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / dayLong);
}

function yearsFrom(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
