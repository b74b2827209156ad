import type { Figure } from '../domain/figure.ts';
import { metrics } from '../domain/metric.ts';
import type { Translate } from '../locales/translate.ts';
import type { SceneDistrict } from '../scene/district.ts';
import type { Scene } from '../scene/scene.ts';
import type { Row } from '../scene/table.ts';
import { amount, measured } from './phrases.ts';

/** How many of the districts are on the map, as it and its legend count them; one without a boundary is told apart. */
export function drawnOf(items: readonly SceneDistrict[]): number {
  return items.filter((item) => item.drawn).length;
}

/** ", and 1 without a boundary" */
export function undrawnToo(t: Translate, items: readonly SceneDistrict[]): string {
  const n = items.length - drawnOf(items);
  return n === 0 ? '' : t('list.undrawnToo', { n });
}

/** In few words: what the map's theme says of the district, or what decided its level. */
export function reason(
  t: Translate,
  scene: Pick<Scene, 'theme' | 'figures'>,
  { assessment, themed }: SceneDistrict,
): string {
  if (scene.theme !== null) return themedInFew(t, themed);
  if (assessment.reason === 'casualties') return t('list.people', { n: assessment.people });
  if (assessment.reason === 'named') return t('list.named');
  if (assessment.reason === 'stated') return t('table.basis.reported');
  const first = assessment.decidedBy.map((id) => scene.figures.get(id)).find((figure) => figure?.quantity);
  if (first === undefined) return '';
  const what = inFew(t, first);
  return first.scope.kind === 'joint' ? t('list.joint', { what }) : what;
}

function themedInFew(t: Translate, themed: SceneDistrict['themed']): string {
  if (themed === null) return t('figure.notReported');
  return themed.figure === null ? t('list.people', { n: themed.value }) : inFew(t, themed.figure);
}

function inFew(t: Translate, figure: Figure): string {
  const n = figure.quantity?.value ?? 0;
  const values = { number: amount(t, figure), n, kind: figure.of.item?.endsWith('mine') ? 'mine' : 'item' };
  const { unit, evidence } = metrics[figure.metric];
  if (unit === 'percent' || (unit === 'ha' && evidence !== 'clearance')) return measured(t, figure);
  switch (evidence) {
    case 'casualties':
      return t('list.people', values);
    case 'clearance':
      return t('list.clearance', values);
    case 'finds':
      return t('list.finds', values);
    default:
      return t('list.incidents', values);
  }
}

/** The row of the table as a sentence. */
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
