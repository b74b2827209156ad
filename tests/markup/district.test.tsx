import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/locales/translate.ts';
import { Panel } from '../../src/ui/panel/Panel.tsx';
import type { View } from '../../src/view/view.ts';
import { markup } from './fixtures/markup.tsx';
import { only, slips, text, texts } from './fixtures/text.ts';

const panel = (view: Partial<View>) => markup(view, <Panel download={null} />);

test('a district shows its level with what decided it, its own figures, the joint ones, then the country’s', () => {
  const tartar = panel({ district: 'tartar', evidence: 'article' });
  expect(text(only(tartar, '.level'))).toMatch(
    /High.*assessed by rule.*3 people reported killed or injured since 10 Nov 2020/,
  );
  expect(text(only(tartar, '[data-figure="A01"]'))).toMatch(/^3.*killed/);
  expect(tartar.querySelector('[data-figure="A13"]')).toBeNull();

  const kalbajar = panel({ district: 'kalbajar', evidence: 'article' });
  expect(text(only(kalbajar, '.level'))).toMatch(/Medium.*assessed by rule/);
  expect(text(only(kalbajar, '.panel-body'))).toMatch(
    /own figures.*With other districts.*3,166.*The country as a whole.*147,988/,
  );
  expect(kalbajar.querySelectorAll('[data-figure="A13"]').length).toBe(1);
});

test('a figure that others contradict shows them side by side, with the difference where they can be compared', () => {
  const receipt = only(panel({ district: 'kalbajar', figure: 'D23-Kalbajar' }), '.receipt');
  expect(text(receipt)).toContain('4,719 ha');
  expect(text(receipt)).toContain('difference 1,681.2');
  expect(text(receipt)).toContain('is contradicted by');
});

describe.each(languages)('in %s', (language) => {
  const t = translator(language);
  const names = { kalbajar: 'Kəlbəcər', lachin: 'Laçın', dashkasan: 'Daşkəsən' };

  test('a joint figure stands once, under the names of all its districts, each a way to it', () => {
    const page = panel({ language, district: 'kalbajar', evidence: 'article' });
    const strips = [...page.querySelectorAll('ul, ol')].filter((list) =>
      Object.values(names).every((name) => texts(list.querySelectorAll('a')).some((link) => link.includes(name))),
    );
    expect(strips.length).toBeGreaterThan(0);
    expect(page.querySelectorAll('[data-figure="A13"]').length).toBe(1);
    const [opened] = [panel({ language, district: 'kalbajar', evidence: 'article', figure: 'A13' })];
    expect(only(opened, '[data-figure="A13"] > button').getAttribute('aria-expanded')).toBe('true');
    expect(page.querySelector('.receipt')).toBeNull();
    expect(slips(opened)).toEqual([]);
  });

  test('a district without a boundary is explained, and what was reported under another stands apart', () => {
    const page = panel({ language, district: 'aghdara' });
    expect(text(only(page, 'h1'))).toContain('Ağdərə');
    expect(text(only(page, 'dl.place'))).toContain(t('district.boundary.none'));
    expect(texts(page.querySelectorAll('h2'))).toContain(t('district.moved'));
  });

  test('every area that a source prints is told with its year, boundaries and source, and who disagrees', () => {
    const areas = (district: string) =>
      texts(only(panel({ language, district }), '.place').querySelectorAll('.areas li'));
    expect(areas('aghdam').map((each) => /1.?\d{3}/.exec(each)?.[0].replace(/\D/g, ''))).toEqual([
      '1076',
      '1150',
      '1150',
      '1094',
    ]);
    expect(areas('aghdam').join()).toContain('Trend, 23 July 2016');
    expect(areas('khojaly').filter((each) => each.includes(t('figure.disagree', { n: 2 })))).toHaveLength(3);
    expect(areas('gazakh').join()).toContain(t('district.area.unsourced'));
    expect(areas('yevlakh-city')).toEqual([]);
  });

  test('the receipt of a share of the area has the areas that it was worked out of', () => {
    const share = {
      language,
      district: 'khojaly',
      theme: 'cleared-share',
      year: '2023',
      figure: 'cleared-share-khojaly',
    } as const;
    const receipt = only(panel(share), '.receipt');
    expect(texts(receipt.querySelectorAll('.areas li'))).toHaveLength(3);
    expect(text(receipt)).toContain('homdom.az');
  });

  test('a level that is switched off is told on the district’s own page, with the way to show it', () => {
    const page = panel({ language, district: 'kalbajar', evidence: 'article', hidden: ['medium'] });
    const level = t('level.medium');
    expect(text(only(page, '.level'))).toContain(t('district.hidden', { level }));
    expect(texts(page.querySelectorAll('.level button'))).toContain(t('district.show', { level }));
  });

  test('a figure of another place that the link asks for stands first, with its receipt', () => {
    const page = panel({ language, district: 'kalbajar', figure: 'D25-Tartar' });
    const requested = only(page, '.requested');
    expect(requested.querySelector('[data-figure="D25-Tartar"] .receipt')).not.toBeNull();
    expect(text(only(requested, 'h2'))).toBe(t('panel.asked'));
  });

  test('each name says which language it is of', () => {
    const [own, ...others] = [...only(panel({ language, district: 'kalbajar' }), 'h1').querySelectorAll('[lang]')];
    expect([text(own), own?.getAttribute('lang')]).toEqual(['Kəlbəcər', 'az']);
    expect(others.map((name) => [text(name), name.getAttribute('lang')])).toEqual([
      ['Kalbajar', 'en'],
      ['Кельбаджар', 'ru'],
    ]);
  });

  test('the warning has who to obey and the number to call', () => {
    const warning = only(panel({ language }), '.warning');
    expect(text(warning)).toContain('102');
    expect(text(warning)).toContain('ANAMA');
  });
});
