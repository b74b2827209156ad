import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { themeName } from '../../text/theme.ts';
import { type Day, dayOf, daysOf, type Theme, themes, type Year, years } from '../../view/theme.ts';

interface Choice {
  readonly theme: Theme;
  readonly year?: Year;
  readonly day?: Day;
}

/** A theme and, where it has one, its year or day, as one choice. One of a day that nothing is known for cannot be chosen. */
const choices = themes.flatMap((theme): readonly Choice[] => {
  if (theme === 'cleared' || theme === 'cleared-share') return years.map((year) => ({ theme, year }));
  if (theme.startsWith('ground')) return daysOf(theme).map((day) => ({ theme, day }));
  return [{ theme }];
});

/** What the map is coloured by. */
export function ThemeSelect() {
  const t = useTranslate();
  const theme = useAtlas((state) => state.view.theme);
  const year = useAtlas((state) => state.view.year);
  const day = useAtlas((state) => dayOf(state.view));
  const { chooseTheme } = useActions();
  const chosen = choices.findIndex(
    (each) =>
      each.theme === theme &&
      (each.year === undefined || each.year === year) &&
      (each.day === undefined || each.day === day),
  );
  return (
    <label className="theme-select">
      <span className="visually-hidden">{t('theme.label')}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const choice = choices[Number(event.target.value)];
          if (choice === undefined) return;
          const { theme: of, ...when } = choice;
          chooseTheme(of, when);
        }}
      >
        {choices.map((each, index) => (
          <option key={Object.values(each).join(' ')} value={index}>
            {themeName(t, each)}
          </option>
        ))}
      </select>
    </label>
  );
}
