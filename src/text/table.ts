import type { Translate } from '../locales/translate.ts';
import type { Row } from '../scene/table.ts';

/** The row as a sentence. */
export function sentenceOf(t: Translate, { item, people, own, joint }: Row): string {
  return t('table.sentence', {
    place: item.district.name[t.language],
    level: item.assessment.level,
    basis: item.assessment.basis,
    people: people ?? 0,
    own,
    joint,
  });
}
