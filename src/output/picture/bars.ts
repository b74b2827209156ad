import { widthOf } from '../../design/type.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Compared } from '../../scene/compare.ts';
import type { GroundPart } from '../../scene/ground.ts';
import { betweenOf, date, measured } from '../../text/phrases.ts';
import type { Block } from './blocks.ts';
import { plain, setLines } from './type.ts';

/** The ground of districts side by side, each as a bar to one scale under its words. */
export interface PictureBars {
  readonly title: string;
  /** Hectares to which all are drawn. */
  readonly scale: number;
  readonly bars: readonly { readonly words: string; readonly parts: readonly GroundPart[] }[];
  /** What the stretches of the bars are: of each kind that there is, one. */
  readonly key: readonly { readonly kind: GroundPart['kind']; readonly name: string }[];
}

/** How much of each district's ground had to be cleared and how much is reported cleared, or that nobody says. */
export function comparedBars(t: Translate, compared: readonly Compared[], scale: number): PictureBars {
  const kinds = new Set(compared.flatMap(({ item }) => item.ground.parts.map(({ kind }) => kind)));
  return {
    title: t('compare.ground'),
    scale,
    bars: compared.map(({ item: { district, assessment, ground } }) => {
      const { whole, cleared } = ground;
      const between = whole && betweenOf(t, whole);
      const said = [
        t(`level.${assessment.level}`),
        ...(whole === null
          ? [t('figure.notReported')]
          : [measured(t, whole), ...(between ? [t('ground.between', between)] : []), date(t, whole.period.to ?? '')]),
        ...(cleared === null ? [] : [`${t('ground.part.cleared')} ${measured(t, cleared)}`]),
      ];
      return { words: `${district.name[t.language]}: ${said.join('; ')}`, parts: ground.parts };
    }),
    key: (['cleared', 'left', 'unknown'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ kind, name: t(`ground.part.${kind}`) })),
  };
}

/** The same in two columns: the key under the last of the bars. */
export function halved(bars: PictureBars): readonly [PictureBars, PictureBars] {
  const half = Math.ceil(bars.bars.length / 2);
  return [
    { ...bars, bars: bars.bars.slice(0, half), key: [] },
    { ...bars, bars: bars.bars.slice(half), title: '' },
  ];
}

/** The bars as blocks from `top` down, in a column of a width. */
export function barBlocks(
  { title, scale, bars, key }: PictureBars,
  x: number,
  top: number,
  width: number,
  size: number,
): readonly Block[] {
  const leading = size * 1.22;
  const tall = size * 0.8;
  let y = top;
  const blocks: Block[] = [];
  const write = (words: string, weight: 400 | 700 = 400) => {
    const lines = setLines(plain(words), size, width, weight);
    blocks.push({ kind: 'text', lines, x, y: y + size, size, leading, colour: 'text' });
    y += leading * lines.length;
  };
  if (title !== '') write(title, 700);
  for (const [index, { words, parts }] of bars.entries()) {
    y += size * 0.3;
    write(words);
    blocks.push({ kind: 'bar', id: `bar-${index}`, parts, scale, x, y: y + size * 0.3, width, height: tall });
    y += size * 0.3 + tall + 2;
  }
  y += size * 0.4;
  let at = x;
  for (const { kind, name } of key) {
    const wide = size * 2.5 + widthOf(name, size);
    if (at > x && at + wide > x + width) {
      at = x;
      y += leading;
    }
    const swatch: GroundPart = { kind, from: 0, to: 1 };
    blocks.push(
      {
        kind: 'bar',
        id: `key-${kind}`,
        parts: [swatch],
        scale: 1,
        x: at,
        y: y + size * 0.25,
        width: size * 1.9,
        height: tall,
      },
      {
        kind: 'text',
        lines: setLines(plain(name), size, width),
        x: at + size * 2.5,
        y: y + size,
        size,
        leading,
        colour: 'text',
      },
    );
    at += wide + size;
  }
  return blocks;
}
