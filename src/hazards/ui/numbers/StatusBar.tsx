import { useId } from 'react';
import type { Sum } from '../../record/filter.ts';
import { type Status, statuses } from '../../record/hazard.ts';
import { MarkFill, MarkPatterns } from '../marks/MarkFill.tsx';

/** The share of each status, as a bar; `whole` fills its width. */
export function StatusBar({
  byStatus,
  whole,
}: {
  readonly byStatus: Readonly<Partial<Record<Status, Sum>>>;
  readonly whole: number;
}) {
  const id = useId();
  let at = 0;
  const parts = statuses.flatMap((status) => {
    const m2 = byStatus[status]?.m2 ?? 0;
    if (m2 === 0) return [];
    const from = at;
    at += (100 * m2) / whole;
    return [{ status, from, width: at - from }];
  });
  return (
    <svg className="hazards-bar" width="100%" height="10" aria-hidden="true">
      <MarkPatterns of={id} />
      {parts.map(({ status, from, width }) => (
        <MarkFill key={status} of={id} status={status} x={`${from}%`} width={`${width}%`} y={0} height={10} />
      ))}
    </svg>
  );
}
