import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/locales/translate.ts';
import { Sheet } from '../../src/output/sheet/Sheet.tsx';
import { scene as sceneOf } from '../../src/scene/scene.ts';
import { baseName, countryName } from '../../src/text/country.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { atlas, markup } from './fixtures/markup.tsx';
import { only, slips, text, texts } from './fixtures/text.ts';

/* The code on the sheet is the view's address, which a browser knows. */
beforeAll(() => vi.stubGlobal('location', { href: 'https://atlas.example.org/map/' }));
afterAll(() => vi.unstubAllGlobals());

const views: readonly Partial<View>[] = [
  {},
  { district: 'kalbajar', evidence: 'article' },
  { district: 'tartar' },
  { district: 'baku' },
  { district: 'aghdara' },
  { district: 'fuzuli', theme: 'cleared' },
  { evidence: 'official', asOf: '2024-06-01' },
];

describe.each(languages)('in %s', (language) => {
  const t = translator(language);
  let sheets: readonly { readonly view: Partial<View>; readonly name: string; readonly sheet: Element }[] = [];
  beforeAll(() => {
    sheets = views.map((view) => ({
      view,
      name: JSON.stringify(view),
      sheet: only(markup({ ...view, language }, <Sheet colours="grey" />), '.sheet'),
    }));
  });

  test('a sheet says that local layers are drawn on it; one that is printed at once, that they are not', () => {
    const of = (atOnce: boolean) =>
      text(only(markup({ local: true, language }, <Sheet colours="grey" atOnce={atOnce} />), '.sheet-earlier'));
    expect(of(false)).toBe(t('own.local'));
    expect(of(true)).toBe(t('own.unprinted'));
  });

  test('a sheet says place, level with its basis, day, evidence, version and warning', () => {
    for (const { view, name, sheet } of sheets) {
      const { selected } = sceneOf(atlas, { ...defaultView, ...view });
      expect(sheet.getAttribute('lang')).toBe(language);
      expect(text(only(sheet, 'h1')), name).toContain(selected?.district.name.az ?? countryName(t));
      const level = selected && t(`level.${selected.assessment.level}`);
      expect(text(only(sheet, '.sheet-first')), name).toContain(level ?? t('warning.lead').slice(0, 10));
      if (selected?.assessment.basis === 'assessed')
        expect(text(only(sheet, '.sheet-level-name')), name).toBe(`${level}, ${t('district.assessed')}`);
      const when = text(only(sheet, '.sheet-when'));
      expect(when, name).toContain((view.asOf ?? atlas.version.date).slice(0, 4));
      expect(when, name).toContain(baseName(t, view.evidence ?? 'all'));
      expect(when, name).toContain(atlas.version.id);
      expect(text(only(sheet, '.sheet-warning')), name).toContain('102');
      expect(slips(sheet), name).toEqual([]);
    }
  });

  test('each figure has a number, what it counts, and the number of a source that stands below', () => {
    for (const { name, sheet } of sheets) {
      const rows = [...sheet.querySelectorAll('tbody tr')];
      const foot = text(only(sheet, '.sheet-foot'));
      const sources = [...foot.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
      expect(sources, name).toEqual(sources.map((_, index) => index + 1));
      const used = new Set(
        rows.flatMap((row) => [...text(row.lastElementChild).matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n))),
      );
      expect(
        [...used].sort((a, b) => a - b),
        name,
      ).toEqual(sources);
      for (const row of rows) for (const cell of row.children) expect(text(cell), `${name} ${text(row)}`).not.toBe('');
    }
  });

  test('what does not fit is counted, and nothing is told twice', () => {
    for (const { view, name, sheet } of sheets) {
      const ids = [...sheet.querySelectorAll('tr[data-row]')].map((row) => row.getAttribute('data-row'));
      expect(new Set(ids).size, name).toBe(ids.length);
      const { report } = sceneOf(atlas, { ...defaultView, ...view });
      if (report === null) continue;
      const all = [...report.ground, ...report.own, ...report.moved, ...report.joint, ...report.changes];
      const more = /\d+/.exec(texts(sheet.querySelectorAll('.sheet-more'))[0] ?? '')?.[0] ?? '0';
      expect(ids.length + Number(more), name).toBe(all.length);
    }
  });

  test('the link in words and the code lead to the view at its version', () => {
    for (const { name, sheet } of sheets) {
      const link = text(only(sheet, '.sheet-link'));
      expect(link, name).toMatch(/^https:\/\/atlas\.example\.org\//);
      expect(link, name).toContain(`data=${atlas.version.id}`);
      expect(only(sheet, '.sheet-code').getAttribute('aria-label')).toBe(t('sheet.code'));
    }
  });
});
