import type { District, DistrictId } from '../../domain/district.ts';
import type { Document, Figure } from '../../domain/figure.ts';
import type { Translate } from '../../locales/translate.ts';

/** A figure with all that its row is read from. */
export interface FigureRow {
  readonly figure: Figure;
  readonly document: Document | undefined;
  readonly district: (id: DistrictId) => District | undefined;
  readonly t: Translate;
}
