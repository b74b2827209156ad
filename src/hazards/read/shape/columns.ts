import type { Shape } from '../../record/decisions.ts';

/** The columns whose text holds whole shapes, and is not cut however long it is. */
export const shapeColumns = (shape: Shape): ReadonlySet<string> =>
  new Set(shape.kind === 'wkt' || shape.kind === 'cell' ? [shape.column] : []);
