import { useMemo } from 'react';
import type { Atlas } from '../../atlas/atlas.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import type { Translate } from '../../locales/translate.ts';
import { type ViewChanges, viewChanges } from '../../scene/changes.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { areaNumber, counted, date, measured, number, sequence } from '../../text/phrases.ts';
import type { Theme } from '../../view/theme.ts';

/** So many changes are named one by one; the rest is counted. */
const named = 4;

/** What has changed in this view since its link was made, with the old and the new values; and the way to see it as it was. */
export function VersionNotice() {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const present = useAtlas((state) => state.present);
  const pinned = useAtlas((state) => state.pinned);
  const view = useAtlas((state) => state.view);
  const { showThen, showNow } = useActions();
  const now = present ?? atlas;
  const { district, evidence, asOf, hidden, figure, theme, year } = view;
  const changes = useMemo(
    () => pinned && viewChanges(now, pinned, { district, evidence, asOf, hidden, figure, theme, year }),
    [now, pinned, district, evidence, asOf, hidden, figure, theme, year],
  );
  if (pinned === null || changes === null || view.version !== pinned.version.id) return null;
  const when = t('version.name', { date: date(t, pinned.version.date), version: pinned.version.id });
  const old = present !== null;
  return (
    <section className="notice version" aria-live="polite" aria-label={t('version.label')}>
      <p className="notice-title">
        {old ? t('version.then', { when }) : t(changes.none ? 'version.same' : 'version.changed', { when })}
      </p>
      {!old && !changes.none && (
        <ul>
          {sentences(t, now, changes, theme).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>
        {old ? (
          <button type="button" className="text-button" onClick={showNow}>
            {t('version.showNow')}
          </button>
        ) : (
          !changes.none && (
            <button type="button" className="text-button" onClick={showThen}>
              {t('version.showThen')}
            </button>
          )
        )}
      </p>
    </section>
  );
}

function sentences(t: Translate, { districtsById }: Atlas, changes: ViewChanges, theme: Theme): readonly string[] {
  const place = (id: string) => districtsById.get(id)?.name[t.language] ?? id;
  const value = (n: number | null) => {
    if (n === null) return t('figure.notReported');
    return theme === 'cleared' ? areaNumber(t, n, 'ha') : number(t, n);
  };
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
      before: value(change.before),
      after: value(change.after),
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
  ];
}
