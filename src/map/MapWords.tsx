import { type MouseEvent, memo } from 'react';
import { date } from '../locales/dates.ts';
import { translator } from '../locales/translate.ts';
import { useActions, useAtlas } from '../store/context.ts';
import { hrefTo, viewOf } from '../view/href.ts';
import { dayOf } from '../view/theme.ts';

/** What the picture shows, in a sentence, and the way to the same in rows: for those who do not see it. */
export const MapWords = memo(function MapWords({ id }: { readonly id: string }) {
  const language = useAtlas((state) => state.view.language);
  const year = useAtlas((state) => state.view.year);
  const day = useAtlas((state) => dayOf(state.view));
  const href = useAtlas(({ root, view }) => hrefTo(root, { ...viewOf(view, null), table: true }));
  const t = translator(language);
  const legend = useAtlas((state) => state.scene.legend);
  const theme = useAtlas((state) => state.scene.theme);
  const chosen = useAtlas(({ scene: { selected } }) => (selected?.drawn ? selected.district : null));
  const level = useAtlas(({ scene: { selected } }) => selected?.assessment.level ?? 'not_reported');
  const { showTable } = useActions();
  const count = (level: (typeof legend)[number]['level']) =>
    legend.find((entry) => entry.level === level && entry.on)?.count ?? 0;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    showTable(true);
  };
  return (
    <>
      <p id={id} className="visually-hidden">
        {theme === null
          ? t('map.says.level', {
              high: count('high'),
              medium: count('medium'),
              low: count('low'),
              unknown: count('not_reported'),
            })
          : t('map.says.theme', {
              theme: t(`theme.${theme.theme}`, { year, date: day === null ? '' : date(t, day) }),
              n: theme.values.size,
            })}
        {chosen && ` ${t('map.says.chosen', { place: chosen.name[language], level: t(`level.${level}`) })}`}
      </p>
      <a className="map-twin" href={href} onClick={open}>
        {t('map.twin')}
      </a>
    </>
  );
});
