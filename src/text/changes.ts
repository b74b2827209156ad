import type { District, DistrictId } from '../domain/district.ts';
import type { Translate } from '../locales/translate.ts';
import type { ViewChanges } from '../scene/changes.ts';
import type { Theme } from '../view/theme.ts';
import { counted, measured, sequence } from './phrases.ts';
import { themeValue } from './sentences.ts';

/** So many changes are named one by one; the rest is counted. */
const named = 4;

/** What has changed in a view, the old beside the new: few things by name, the rest counted. */
export function changeSentences(
  t: Translate,
  districts: ReadonlyMap<DistrictId, District>,
  changes: ViewChanges,
  theme: Theme,
): readonly string[] {
  const place = (id: DistrictId) => districts.get(id)?.name[t.language] ?? id;
  const level = changes.level && [
    t('version.change.level', {
      place: place(changes.level.district),
      before: t(`level.${changes.level.before}`),
      after: t(`level.${changes.level.after}`),
    }),
  ];
  const numbers = changes.figures.flatMap((change) =>
    change.kind === 'changed' && change.value
      ? [
          t('version.change.value', {
            what: counted(t, change.after),
            before: measured(t, change.before),
            after: measured(t, change.after),
          }),
        ]
      : [],
  );
  const themed = changes.themed.map((change) =>
    t('version.change.themed', {
      place: place(change.district),
      before: themeValue(t, theme, change.before),
      after: themeValue(t, theme, change.after),
    }),
  );
  const count = (kind: 'added' | 'removed') => changes.figures.filter((change) => change.kind === kind).length;
  const words = changes.figures.filter((change) => change.kind === 'changed' && !change.value).length;
  const counts = changes.counts.map((change) =>
    t('version.change.count', { level: t(`level.${change.level}`), before: change.before, after: change.after }),
  );
  const each = [...(level ?? []), ...numbers, ...themed];
  return [
    ...each.slice(0, named),
    ...(each.length > named ? [t('version.change.more', { n: each.length - named })] : []),
    ...(counts.length > 0 ? [sequence(t, counts)] : []),
    ...(count('added') > 0 ? [t('version.change.added', { n: count('added') })] : []),
    ...(count('removed') > 0 ? [t('version.change.removed', { n: count('removed') })] : []),
    ...(words > 0 ? [t('version.change.words', { n: words })] : []),
    ...(changes.records > 0 ? [t('version.change.records', { n: changes.records })] : []),
  ];
}
