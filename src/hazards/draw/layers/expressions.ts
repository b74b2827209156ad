import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { facts } from '../../../domain/facts.ts';
import { type Status, statuses } from '../../record/hazard.ts';
import { byDanger } from '../../tiles/schema.ts';
import { outlines } from '../symbols.ts';

type Out = string | number | ExpressionSpecification;

export function byStatus(of: (status: Status) => Out): ExpressionSpecification {
  const pairs = statuses.filter((status) => status !== 'unknown').flatMap((status) => [status, of(status)]);
  return ['match', ['get', 'status'], ...pairs, of('unknown')] as unknown as ExpressionSpecification;
}

export function byProgress(of: (progress: keyof typeof outlines) => Out, other: Out): ExpressionSpecification {
  const pairs = (Object.keys(outlines) as (keyof typeof outlines)[]).flatMap((each) => [each, of(each)]);
  return ['match', ['get', 'progress'], ...pairs, other] as unknown as ExpressionSpecification;
}

/** An opacity, or none where a status is switched off: `hideOnMap` sets that. */
export function unlessOff(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'off'], false], 0, opacity];
}

/** What may be dangerous is drawn over what is said to be released. */
export const foremostLast = byStatus((status) => byDanger.length - byDanger.indexOf(status));

/** Metres that a px covers at zoom 0, in the middle of the country. */
const metres = (40_075_016.686 * Math.cos((((facts.extent[1] + facts.extent[3]) / 2) * Math.PI) / 180)) / 512;

/** Whether a mark of 12 px is more to see than the area itself; always, of what has none. */
export const isSmall: FilterSpecification = [
  'any',
  ['!', ['has', 'm2']],
  ['<', ['get', 'm2'], ['^', ['/', 12 * metres, ['^', 2, ['zoom']]], 2]],
];
