import type { MouseEvent } from 'react';
import { useTranslate } from '../kit/use-translate.ts';
import { useActions, useAtlas, useScene } from '../store/context.ts';
import { hrefTo, viewOf } from '../view/href.ts';

/** What the picture shows, in a sentence, and the way to the same in rows: for those who do not see it. */
export function MapWords({ id }: { readonly id: string }) {
  const view = useAtlas((state) => state.view);
  const t = useTranslate();
  const { legend, theme, selected } = useScene();
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
          : t('map.says.theme', { theme: t(`theme.${theme.theme}`, { year: view.year }), n: theme.values.size })}
        {selected?.drawn &&
          ` ${t('map.says.chosen', { place: selected.district.name[view.language], level: t(`level.${selected.assessment.level}`) })}`}
      </p>
      <a className="map-twin" href={hrefTo(view, { ...viewOf(view, null), table: true })} onClick={open}>
        {t('map.twin')}
      </a>
    </>
  );
}
