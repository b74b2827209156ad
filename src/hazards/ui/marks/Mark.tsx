import type { Status } from '../../record/hazard.ts';

/** How a status is drawn on the map, as a small swatch. */
export function Mark({ status }: { readonly status: Status }) {
  return <span className="hazards-swatch" data-status={status} aria-hidden="true" />;
}
