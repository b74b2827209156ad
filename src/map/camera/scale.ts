import type { Camera } from '../../domain/camera.ts';
import { facts } from '../../domain/facts.ts';
import type { Translate } from '../../locales/translate.ts';
import { metresPerPixel } from './mercator.ts';

export interface Scale {
  /** A round number of kilometres, or of metres as a part of one. */
  readonly km: number;
  /** Its length on the screen, in CSS px. */
  readonly px: number;
  /** How wide the strip is within which an edge may lie, off by its accuracy either way; null where no accuracy is known. */
  readonly edgePx: number | null;
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/** The longest round scale bar that fits into `most` px, and the bar of the edges' accuracy beside it. */
export function scaleOf(camera: Camera, most: number): Scale {
  const { accuracyKm } = facts.boundaries;
  const kmPerPixel = metresPerPixel(camera) / 1000;
  const km = steps.filter((step) => step / kmPerPixel <= most).at(-1) ?? 0.01;
  return { km, px: km / kmPerPixel, edgePx: accuracyKm === null ? null : (2 * accuracyKm) / kmPerPixel };
}

/** The length of a scale in words: metres where it is less than a kilometre. */
export function lengthOf({ km }: Scale, t: Translate): string {
  return km < 1 ? t('map.m', { m: Math.round(1000 * km) }) : t('map.km', { km });
}
