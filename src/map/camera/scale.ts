import type { Camera } from '../../domain/camera.ts';
import { metresPerPixel } from './mercator.ts';

export interface Scale {
  /** A round number of kilometres. */
  readonly km: number;
  /** Its length on the screen, in CSS px. */
  readonly px: number;
  /** The length of 10 km: an edge that is off by 5 km either way may lie anywhere within it. */
  readonly edgePx: number;
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/** The longest round scale bar that fits into `most` px, and the bar of the edges' accuracy beside it. */
export function scaleOf(camera: Camera, most: number): Scale {
  const kmPerPixel = metresPerPixel(camera) / 1000;
  const km = steps.filter((step) => step / kmPerPixel <= most).at(-1) ?? 1;
  return { km, px: km / kmPerPixel, edgePx: 10 / kmPerPixel };
}
