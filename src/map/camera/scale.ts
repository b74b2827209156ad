import type { Camera } from '../../domain/camera.ts';
import { facts } from '../../domain/facts.ts';
import { metresPerPixel } from './mercator.ts';

export interface Scale {
  /** A round number of kilometres. */
  readonly km: number;
  /** Its length on the screen, in CSS px. */
  readonly px: number;
  /** How wide the strip is within which an edge may lie, off by its accuracy either way; null where no accuracy is known. */
  readonly edgePx: number | null;
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/** The longest round scale bar that fits into `most` px, and the bar of the edges' accuracy beside it. */
export function scaleOf(camera: Camera, most: number): Scale {
  const { accuracyKm } = facts.boundaries;
  const kmPerPixel = metresPerPixel(camera) / 1000;
  const km = steps.filter((step) => step / kmPerPixel <= most).at(-1) ?? 1;
  return { km, px: km / kmPerPixel, edgePx: accuracyKm === null ? null : (2 * accuracyKm) / kmPerPixel };
}
