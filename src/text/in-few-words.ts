import type { Figure } from '../domain/figure.ts';
import { metrics } from '../domain/metric.ts';
import type { Translate } from '../locales/translate.ts';
import type { SceneDistrict } from '../scene/district.ts';
import type { Scene } from '../scene/scene.ts';
import { amount } from './phrases.ts';

/** What the map's theme says of a district, or what decided its level, as it stands in the list of districts. */
export function inFewWords(
  t: Translate,
  { theme, figures }: Pick<Scene, 'theme' | 'figures'>,
  { assessment, themed }: SceneDistrict,
): string {
  if (theme !== null) return themedInFew(t, themed);
  if (assessment.reason === 'casualties') return t('list.people', { n: assessment.people });
  if (assessment.reason === 'named') return t('list.named');
  const first = assessment.decidedBy.map((id) => figures.get(id)).find((figure) => figure?.quantity);
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
  if (metrics[figure.metric].unit === 'percent') return `${values.number} %`;
  switch (metrics[figure.metric].evidence) {
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
