import type { Status } from '../../record/hazard.ts';

interface Props {
  readonly status: Status;
  readonly x: string | number;
  readonly y: string | number;
  readonly width: string | number;
  readonly height: string | number;
}

/** A part of a chart in the colour of a status. */
export function MarkFill({ status, ...place }: Props) {
  return <rect className="hazards-fill" data-status={status} {...place} />;
}
