import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { type Theme, themes, type Year, years } from '../../view/theme.ts';

/** A theme and, where it has one, its year, as one choice. */
const choices = themes.flatMap((theme): readonly (readonly [Theme, Year | null])[] =>
  theme === 'cleared' || theme === 'cleared-share' ? years.map((year) => [theme, year] as const) : [[theme, null]],
);

/** What the map is coloured by. */
export function ThemeSelect() {
  const t = useTranslate();
  const theme = useAtlas((state) => state.view.theme);
  const year = useAtlas((state) => state.view.year);
  const { chooseTheme } = useActions();
  const chosen = choices.findIndex(([each, of]) => each === theme && (of === null || of === year));
  return (
    <label className="theme-select">
      <span className="visually-hidden">{t('theme.label')}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const choice = choices[Number(event.target.value)];
          if (choice) chooseTheme(choice[0], choice[1] ?? undefined);
        }}
      >
        {choices.map(([each, of], index) => (
          <option key={`${each}-${of}`} value={index}>
            {t(`theme.${each}`, { year: of ?? '' })}
          </option>
        ))}
      </select>
    </label>
  );
}
