import { describe, expect, test } from 'vitest';
import { evidenceBases } from '../../src/domain/evidence.ts';
import { languages } from '../../src/domain/language.ts';
import { levels } from '../../src/domain/level.ts';
import { translator } from '../../src/locales/translate.ts';
import { scene as sceneOf } from '../../src/scene/scene.ts';
import { Panel } from '../../src/ui/panel/Panel.tsx';
import { themes } from '../../src/view/theme.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { atlas, markup } from './fixtures/markup.tsx';
import { only, readNumbers, slips, text, texts } from './fixtures/text.ts';

const panel = (view: Partial<View>) => markup(view, <Panel download={null} />);
const sceneIn = (view: Partial<View>) => sceneOf(atlas, { ...defaultView, ...view });

/** The article's figures for the country, and those worked out from them. */
const ofTheArticle = {
  A05: /^147,988 ha/,
  A06: /^675,570 ha.*medium and low levels together/,
  A07: /^823,558 ha.*calculated/,
  A18: /^74,644\.8 ha/,
  'share-cleared': /^9\.1 ?%.*calculated/,
  A08: /^168/,
  A09: /^288/,
  A10: /^9\D*child/,
  A11: /^2\D*wom/,
  A12: /^3,367/,
  A19: /^5 ?%/,
  A20: /^(over|at least) 11,000,000 EUR/,
};

test('the country has each number of the article, the computed ones marked', () => {
  const page = panel({ evidence: 'article' });
  for (const [id, number] of Object.entries(ofTheArticle))
    expect(text(only(page, `[data-figure="${id}"]`))).toMatch(number);
});

describe.each(languages)('in %s', (language) => {
  const t = translator(language);

  test.each(evidenceBases)('by %s, the legend counts what list and map hold', (evidence) => {
    const page = panel({ language, evidence });
    const { districts } = sceneIn({ language, evidence });
    const drawn = districts.filter((item) => item.drawn);
    for (const level of levels) {
      const line = only(page, `.legend-level:has(input[value="${level}"])`);
      const of = (items: typeof districts) => items.filter(({ assessment }) => assessment.level === level).length;
      expect(text(line)).toBe(`${t(`level.${level}`)}${of(drawn)}`);
      const listed = texts(page.querySelectorAll('.district-row')).filter((row) => row.includes(t(`level.${level}`)));
      expect(listed.length).toBe(level === 'not_reported' ? 0 : of(districts));
    }
    expect(page.querySelectorAll('.rest-list > li').length).toBe(
      districts.filter(({ assessment }) => assessment.level === 'not_reported').length,
    );
    expect(text(only(page, 'fieldset.levels > legend'))).toContain(String(drawn.length));
  });

  test('every district is in the list once, by its own name and the reader’s, with what decided its level', () => {
    const page = panel({ language });
    const names = texts(page.querySelectorAll('.district-name'));
    expect(names.length).toBe(atlas.districts.length);
    for (const { name } of atlas.districts)
      expect(names).toContain(name[language] === name.az ? name.az : `${name.az} ${name[language]}`);
    for (const row of page.querySelectorAll('.district-row'))
      for (const part of row.querySelectorAll(':scope > span')) expect(text(part), text(row)).not.toBe('');
    expect(slips(page)).toEqual([]);
  });

  test('a level that is switched off leaves list and sums, and the legend says so', () => {
    const page = panel({ language, evidence: 'article', hidden: ['high', 'medium'] });
    expect(page.querySelectorAll('.district-row').length).toBe(0);
    expect(text(only(page, '.districts'))).toContain(t('list.empty'));
    for (const id of ['A05', 'A07', 'share-cleared']) expect(page.querySelector(`[data-figure="${id}"]`)).toBeNull();
    for (const level of ['high', 'medium'] as const) {
      const line = only(page, `.legend-level:has(input[value="${level}"])`);
      expect(line.classList.contains('off')).toBe(true);
      expect(only(line, 'input').hasAttribute('checked')).toBe(false);
      const { count } = sceneIn({ evidence: 'article' }).legend.find((each) => each.level === level) ?? {};
      expect(text(only(line, '.legend-count'))).toBe(t('legend.off', { n: count ?? -1 }));
    }
    expect(text(only(page, '.legend-hidden'))).toContain(t('level.medium'));
    expect(slips(page)).toEqual([]);
  });

  test('where no class is official, the list says so and offers all evidence', () => {
    const page = panel({ language, evidence: 'official' });
    const spoken = sceneIn({ evidence: 'official' }).districts.filter(
      ({ assessment }) => assessment.level !== 'not_reported',
    );
    expect(page.querySelectorAll('.district-row').length).toBe(spoken.length);
    expect(text(only(page, '.districts')).includes(t('list.official'))).toBe(spoken.length === 0);
    if (spoken.length === 0)
      expect(texts(page.querySelectorAll('.districts button'))).toContain(t('list.official.action'));
  });

  test('a day leaves out what came later, and says so', () => {
    const page = panel({ language, asOf: '2020-12-31' });
    expect(page.querySelector('[data-figure="A05"]')).toBeNull();
    expect(text(only(page, '.panel-body > .remark'))).toContain('2020');
    expect(page.querySelectorAll('.district-row').length).toBeLessThan(
      panel({ language }).querySelectorAll('.district-row').length,
    );
    expect(only(page, 'input[type="date"]').getAttribute('value')).toBe('2020-12-31');
  });

  test.each(themes.filter((theme) => theme !== 'level'))(
    'coloured by %s, the classes of the legend count every district once',
    (theme) => {
      const page = panel({ language, theme });
      const { districts, theme: shown } = sceneIn({ theme });
      const lines = [...page.querySelectorAll('.number-legend li')];
      expect(lines.length).toBe((shown?.classes.length ?? 0) + 1);
      const counted = lines.map((line) => Number(text(only(line, '.legend-count'))));
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(districts.filter(({ drawn }) => drawn).length);
      expect(text(lines.at(-1))).toContain(t('theme.notReported'));
      expect(slips(page)).toEqual([]);
    },
  );

  test('in km² every area of the land says what the record has', () => {
    const page = panel({ language, units: 'km2' });
    const rows = [...page.querySelectorAll('[data-figure="A05"] .figure-number')];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(readNumbers(language, text(row))).toEqual([1479.88, 147_988]);
    for (const row of page.querySelectorAll('.figure-number:has(.recorded)')) {
      const [shown = Number.NaN, recorded = Number.NaN] = readNumbers(language, text(row));
      expect(shown * 100, text(row)).toBeCloseTo(recorded, 1);
    }
  });

  test('the timeline is written with the page: a mark for each point, which says its day and number, and the same points as a table', () => {
    const { cleared } = sceneIn({ language }).judgement.timeline;
    const timeline = only(panel({ language }), '.timeline');
    const picture = only(timeline, 'svg[role="img"]');
    expect(picture.getAttribute('aria-label')).toContain(String(cleared.length));
    const said = texts(picture.querySelectorAll('.point > title'));
    const rows = [...timeline.querySelectorAll('tbody > tr')].map((row) =>
      texts(row.querySelectorAll('td')).slice(0, 2),
    );
    expect(said).toEqual(rows.map(([day, value]) => `${day}: ${value}`));
    expect(said.length).toBe(cleared.length);
    const marks = [...picture.querySelectorAll('.point')].map((mark) =>
      Number.parseFloat(mark.getAttribute('x') ?? ''),
    );
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    expect(marks.at(0)).toBe(0);
    expect(marks.at(-1)).toBe(100);
  });
});

test('a day up to which evidence counts is marked in the timeline', () => {
  const marked = texts(panel({ asOf: '2024-06-01' }).querySelectorAll('.plot-mark'));
  expect(marked.some((words) => words.includes('2024'))).toBe(true);
});

test('the bars of the land have one scale, and what is switched off is left as a frame', () => {
  const bars = (view: Partial<View>) =>
    [...only(panel({ evidence: 'article', ...view }), '.bars').querySelectorAll('svg')].map((bar) => ({
      kind: only(bar, 'rect').getAttribute('class'),
      left: Number.parseFloat(bar.getAttribute('x') ?? ''),
      wide: Number.parseFloat(bar.getAttribute('width') ?? ''),
      fill: only(bar, 'rect').getAttribute('fill'),
    }));
  const [high, both, cleared] = bars({});
  expect([high?.kind, both?.kind, cleared?.kind]).toEqual(['bar high', 'bar medium_and_low', 'bar cleared']);
  expect(high?.wide).toBeCloseTo((100 * 147_988) / 823_558, 2);
  expect(both?.left).toBeCloseTo(high?.wide ?? 0, 2);
  expect(both?.wide).toBeCloseTo((100 * 675_570) / 823_558, 2);
  expect(cleared).toMatchObject({ left: 0 });
  expect(cleared?.wide).toBeCloseTo((100 * 74_644.8) / 823_558, 2);
  expect(bars({ hidden: ['high'] })[0]).toMatchObject({ kind: 'bar off', fill: 'none', wide: high?.wide });
});
