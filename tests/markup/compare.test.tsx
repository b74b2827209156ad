import { describe, expect, test, vi } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/locales/translate.ts';
import { takeView } from '../../src/output/export/take.ts';
import { pictureWords } from '../../src/output/picture/words.ts';
import { Sheet } from '../../src/output/sheet/Sheet.tsx';
import { comparison } from '../../src/scene/compare.ts';
import { scene as sceneOf } from '../../src/scene/scene.ts';
import { CompareView } from '../../src/ui/compare/CompareView.tsx';
import { Panel } from '../../src/ui/panel/Panel.tsx';
import { TableView } from '../../src/ui/table/TableView.tsx';
import { defaultView, type View } from '../../src/view/view.ts';
import { atlas, markup } from './fixtures/markup.tsx';
import { only, slips, text, texts } from './fixtures/text.ts';

const four = ['tartar', 'lachin', 'kalbajar', 'dashkasan'];
const side = (part: Partial<View> = {}) =>
  markup({ compare: four, ...part }, <CompareView onClose={() => undefined} />);
const cells = (page: Document, question: string) => [...page.querySelectorAll(`tr[data-question="${question}"] > td`)];

test('each question is put to each district, in the order asked for', () => {
  const page = side();
  const names = texts(page.querySelectorAll('thead th a'));
  expect(names).toEqual(['Tartar', 'Lachin', 'Kalbajar', 'Dashkasan']);
  for (const row of page.querySelectorAll('tbody tr')) expect(row.querySelectorAll('td').length).toBe(4);
  const ground = texts(cells(page, 'ground'));
  expect(ground[0]).toMatch(/about 18,020 ha.*between 17,970 and 18,080.*about 15,010 ha/);
  for (const unknown of ground.slice(1)) expect(unknown).toMatch(/Not reported/);
  expect(texts(cells(page, 'cleared'))[3]).toBe('Not reported');
  expect(texts(cells(page, 'against'))[2]).toContain('3,008.2 ha against 6,400.2 ha');
});

test('hectares of several districts are never added, and joint figures only counted', () => {
  const compared = comparison(sceneOf(atlas, defaultView), four);
  for (const { own, cleared } of compared)
    for (const figure of [...own, ...cleared]) expect(figure.scope.kind).toBe('district');
  for (const cell of cells(side(), 'joint')) expect(text(cell)).toMatch(/never divided|Not reported/);
});

test('a district that there is not is left out', () => {
  expect(comparison(sceneOf(atlas, defaultView), ['tartar', 'nowhere']).map(({ item }) => item.district.id)).toEqual([
    'tartar',
  ]);
});

test('downloads hold the districts side by side and what speaks of them', () => {
  const taken = takeView(atlas, sceneOf(atlas, defaultView), ['tartar', 'lachin']);
  expect(taken.districts.map(({ district }) => district.id)).toEqual(['lachin', 'tartar']);
  const ids = taken.figures.map(({ id }) => id);
  expect(ids).toContain('ground-tartar-2023-04-17');
  expect(ids).toContain('D25-Lachin');
  expect(ids).not.toContain('D23-Fuzuli');
});

describe.each(languages)('in %s', (language) => {
  const t = translator(language);

  test('the comparison is in the words of the language, with a bar for each district to one scale', () => {
    const page = side({ language });
    expect(slips(page)).toEqual([]);
    expect(page.querySelectorAll('.ground-bar').length).toBe(4);
    expect(new Set([...page.querySelectorAll('.ground-bar pattern')].map(({ id }) => id)).size).toBe(8);
    for (const cell of page.querySelectorAll('td')) expect(text(cell)).not.toBe('');
  });

  test('panel and table begin it; one alone waits for another, and is said to', () => {
    const panel = (compare: readonly string[], district = 'tartar') =>
      text(only(markup({ language, district, compare }, <Panel download={null} />), '.compare-choice'));
    expect(panel([])).toBe(t('compare.begin'));
    expect(panel(['tartar'])).toContain(t('compare.choose'));
    expect(panel(['lachin'])).toContain(atlas.districtsById.get('lachin')?.name[language]);
    const table = markup({ language, table: true, compare: ['tartar'] }, <TableView />);
    const boxes = [...table.querySelectorAll('tbody .table-compare')];
    expect(boxes.length).toBe(atlas.districts.length);
    expect(boxes.filter((box) => box.hasAttribute('checked')).length).toBe(1);
  });

  test('sheet and picture show the districts side by side', () => {
    vi.stubGlobal('location', { href: 'https://atlas.example.org/' });
    const view = { ...defaultView, language, compare: four };
    const sheet = markup(view, <Sheet colours="grey" />);
    expect(sheet.querySelectorAll('.sheet-comparison .ground-bar').length).toBe(4);
    const rows = (of: ParentNode) =>
      [...of.querySelectorAll('tr[data-question]')].map((row) => row.getAttribute('data-question'));
    expect(rows(sheet)).toEqual(rows(side({ language })));
    const { title, lead } = pictureWords(t, atlas, sceneOf(atlas, view), view);
    for (const id of four) expect(title).toContain(atlas.districtsById.get(id)?.name[language]);
    expect(lead).toMatch(/18.020/);
  });
});
