import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/locales/translate.ts';
import { speaker } from '../../src/text/country.ts';
import { Panel } from '../../src/ui/panel/Panel.tsx';
import { TableView } from '../../src/ui/table/TableView.tsx';
import type { View } from '../../src/view/view.ts';
import { atlas, markup } from './fixtures/markup.tsx';
import { only, slips, text, texts } from './fixtures/text.ts';

const panel = (view: Partial<View>) => markup(view, <Panel download={null} />);

/** The stretches of a bar: what each is, where it begins and how wide it is, in percent. */
function stretches(page: Document) {
  return [...page.querySelectorAll('.ground-bar > svg')].map((part) => ({
    kind: part.querySelector('rect')?.getAttribute('class')?.replace('ground-part ', ''),
    x: Number.parseFloat(part.getAttribute('x') ?? ''),
    width: Number.parseFloat(part.getAttribute('width') ?? ''),
  }));
}

test('the receipt of a quotient shows its two figures, the division and the ends that the published digits leave it', () => {
  const page = panel({ district: 'tartar', figure: 'ground-tartar-2023-04-17' });
  const receipt = text(only(page, '.receipt'));
  expect(receipt).toContain('3,010 ha ÷ 16.7% = about 18,020 ha');
  expect(receipt).toContain(
    'between 17,970 and 18,080, by the digits published: 16.7% may stand for anything from 16.65% to 16.75%, 3,010 ha for anything from 3,009.5 ha to 3,010.5 ha',
  );
  expect(receipt).toMatch(
    /area held then, within the boundaries of that time; what has been cleared of it since is included/,
  );
  expect(receipt).toContain('Calculated here from the figures below');
  expect(texts(page.querySelectorAll('.receipt .related li'))).toEqual([
    expect.stringMatching(/^3,010 ha.*Special representative/),
    expect.stringMatching(/^16\.7%.*Special representative/),
  ]);
});

describe.each(languages)('in %s', (language) => {
  const t = translator(language);

  test('the ground stands first after the level, as a bar with its day, its width and its boundaries in words', () => {
    const page = panel({ language, district: 'tartar' });
    const level = only(page, '.panel-body .level');
    expect(level.nextElementSibling?.className).toBe('ground');
    const section = only(page, '.ground');
    expect(text(section)).toContain(t('figure.computed'));
    expect(text(section)).toContain(t('ground.held'));
    const voice = atlas.figuresById.get('X-D-2023-04-tartar')?.claimant ?? '';
    expect(text(section)).toContain(t('ground.account.by', { by: speaker(t, voice).text }));
    expect(stretches(page)).toEqual([
      { kind: 'cleared', x: 0, width: 3.01 },
      { kind: 'left', x: 3.01, width: 14.96 },
      { kind: 'unknown', x: 17.97, width: 0.6 },
    ]);
    expect(texts(page.querySelectorAll('.ground-key li'))).toHaveLength(3);
    expect(slips(page)).toEqual([]);
  });

  test('where only cleared hectares are reported the rest is hatched to the end, and said to be not reported', () => {
    const page = panel({ language, district: 'lachin' });
    const parts = stretches(page);
    expect(parts.map(({ kind }) => kind)).toEqual(['cleared', 'unknown']);
    const last = parts.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 1);
    expect(text(only(page, '.ground-key'))).toContain(t('ground.part.unknown'));
    expect(only(page, '.ground-bar .ground-part.unknown').getAttribute('fill')).toMatch(/^url\(#/);
  });

  test('where nothing is reported the bar is hatched all over, and no number stands there', () => {
    for (const district of ['dashkasan', 'baku']) {
      const page = panel({ language, district });
      expect(stretches(page)).toEqual([{ kind: 'unknown', x: 0, width: 100 }]);
      expect(text(only(page, '.ground-key'))).not.toMatch(/\d/);
      expect(text(only(page, '.ground'))).toContain(t('ground.none'));
    }
  });

  test('the country’s own bar stands before its districts', () => {
    for (const evidence of ['all', 'article']) {
      const page = panel({ language, evidence });
      const [first, second] = [...page.querySelectorAll('.panel-body section')].filter(
        ({ className }) => className === 'ground' || className === 'districts',
      );
      expect([first?.className, second?.className]).toEqual(['ground', 'districts']);
      expect(stretches(page).map(({ kind }) => kind)).toEqual(['cleared', 'left']);
    }
  });

  test('the table has what is calculated with the day that it holds for, and the same in a sentence', () => {
    const table = markup({ language, table: true }, <TableView />);
    const name = atlas.districtsById.get('tartar')?.name[language] ?? '';
    const row = [...table.querySelectorAll('tbody tr')].find((each) => text(each).startsWith(name));
    expect(row && text(row)).toMatch(/18.020.*16.7.*15.010/);
    const sentence = texts(table.querySelectorAll('.sentences li')).find((each) => each.startsWith(name));
    expect(sentence).toMatch(/18.020.*17.970.*18.080.*15.010.*14.960.*15.070/);
    for (const column of ['ground', 'share', 'left'] as const)
      expect(text(only(table, 'thead'))).toContain(t(`table.${column}`));
  });
});

test('where no ground has a number, its bar is hatched and no scale is spoken of', () => {
  const section = only(panel({ district: 'tartar', evidence: 'article' }), '.ground');
  expect(text(section)).toContain('Not reported');
  expect(text(section)).not.toContain('scale');
  expect(text(only(panel({ district: 'tartar' }), '.ground'))).toContain('same scale, up to 100,000 ha');
});
