import type { DistrictId } from '../domain/district.ts';
import { type EvidenceBase, speakingOf } from '../domain/evidence.ts';
import type { Figure } from '../domain/figure.ts';
import type { Translate } from '../locales/translate.ts';
import { countsLevelsAlone } from './country.ts';

/** Whether any publisher states the level of a district: `none` does; some do; or they `only` count. Messages choose their words by it. */
export type Official = 'none' | 'some' | 'only';

/** @param figures all that the atlas knows: what is published stays published where the reader lets it not count. */
export function officialLevels(figures: readonly Figure[], base?: EvidenceBase): Official {
  if (!figures.some(isLevel)) return 'none';
  return base !== undefined && countsLevelsAlone(base) ? 'only' : 'some';
}

/** That no publisher states the level of a district; null where one does. */
export function unofficial(t: Translate, figures: readonly Figure[], district: DistrictId): string | null {
  if (speakingOf(district, figures).some(isLevel)) return null;
  return t('district.unofficial', { official: officialLevels(figures) });
}

function isLevel({ metric }: Figure): boolean {
  return metric === 'threat_level';
}
