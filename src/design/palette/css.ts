import type { Palette, Recoloured, Scheme } from './colours.ts';
import { forcedByName, forcedPage } from './forced.ts';

type Sets = Readonly<Record<string, (name: Scheme) => Palette>>;

/**
 * The colours as CSS custom properties. The page's follow the system unless `<html data-theme>` says `light` or `dark`; on paper they are light.
 * Those of classes and map follow the nearest `data-colours`. Colours that the reader forces upon all pages come before either.
 * Each scheme is the only one (`only light`): a browser that darkens light pages by force would turn the most dangerous class the palest.
 * @param sets each choice of colours by its name; the first is the one where nothing is chosen.
 */
export function css(sets: Sets): string {
  const [first = ''] = Object.keys(sets);
  const page = (name: Scheme) => declare(parts.page(sets[first]?.(name).page));
  const each = (name: Scheme, root: string) =>
    Object.entries(sets).map(([set, of]) => {
      const where = `${root} [data-colours=${set}]`;
      return `${set === first ? `${root},` : ''}${where}{${declare(coloured(of(name)))}}`;
    });
  const dark = (root: string) => [`${root}{${page('dark')}}`, ...each('dark', root)].join('');
  const forced = (name: Scheme) => `:root,[data-colours]{${declare(coloured(forcedByName[name]))}}`;
  return [
    '@layer light,dark,forced;',
    `@layer light{:root{color-scheme:only light;${page('light')}}${each('light', ':root').join('')}}`,
    `@media screen and (prefers-color-scheme:dark){@layer dark{:root:not([data-theme=light]){color-scheme:dark}${dark(':root:not([data-theme=light])')}}}`,
    `@media screen{@layer dark{:root[data-theme=dark]{color-scheme:dark}${dark(':root[data-theme=dark]')}}}`,
    '@layer dark{:root[data-theme=light]{color-scheme:only light}}',
    `@media (forced-colors:active){@layer forced{:root{color-scheme:light dark;${declare(parts.page(forcedPage))}}${forced('light')}}}`,
    `@media (forced-colors:active) and (prefers-color-scheme:dark){@layer forced{${forced('dark')}}}`,
  ].join('\n');
}

/** Every colour of a theme by its name in the style sheet and in pictures: `high`, `high-ink`, `cleared-3`, `map-water`. */
export function tokens(theme: Palette): Readonly<Record<string, string>> {
  return Object.fromEntries([...parts.page(theme.page), ...coloured(theme)]);
}

type Named = readonly (readonly [name: string, colour: string])[];

const parts = {
  page: (page: Palette['page'] | undefined): Named => Object.entries(page ?? {}),
  map: (map: Palette['map'] | undefined): Named => Object.entries(map ?? {}).map(([part, of]) => [`map-${part}`, of]),
  classes: (classes: Palette['classes'] | undefined): Named =>
    Object.entries(classes ?? {}).flatMap(([level, { fill, ink }]) => [[level, fill] as const, [`${level}-ink`, ink]]),
  ramps: (ramps: Palette['ramps'] | undefined): Named =>
    Object.entries(ramps ?? {}).flatMap(([ramp, steps]) =>
      steps.map((colour, step) => [`${ramp}-${step}`, colour] as const),
    ),
  series: (series: Palette['series'] | undefined): Named =>
    Object.entries(series ?? {}).map(([id, of]) => [`series-${id}`, of]),
};

function coloured({ map, classes, ramps, series }: Recoloured): Named {
  return [...parts.map(map), ...parts.classes(classes), ...parts.ramps(ramps), ...parts.series(series)];
}

function declare(named: Named): string {
  return named.map(([name, colour]) => `--${name}:${colour}`).join(';');
}
