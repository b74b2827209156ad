import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/locales/translate.ts';
import { scene as sceneOf } from '../../src/scene/scene.ts';
import { baseName, countryName } from '../../src/text/country.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { atlas, markup } from './fixtures/markup.tsx';
import { only, slips, text, texts } from './fixtures/text.ts';

const views: readonly Partial<View>[] = [
  {},
  { district: 'kalbajar', evidence: 'article' },
  { district: 'lachin', hidden: ['high'] },
  { theme: 'cleared' },
  { district: 'aghdara' },
  { district: 'baku', asOf: '2022-01-01' },
];

describe.each(languages)('in %s', (language) => {
  const t = translator(language);
  const frames = views.map((view) => ({ view, page: markup({ ...view, language, embed: true }) }));

  test('a frame says place, evidence, level with its basis, warning, version, and nothing of the page around it', () => {
    for (const { view, page } of frames) {
      const name = JSON.stringify(view);
      const { selected } = sceneOf(atlas, { ...defaultView, ...view });
      const head = text(only(page, '.embed-head'));
      expect(head, name).toContain(baseName(t, view.evidence ?? 'all'));
      if (view.asOf) expect(head, name).toContain(view.asOf.slice(0, 4));
      expect(text(only(page, 'h1')), name).toContain(selected?.district.name.az ?? countryName(t));
      if (selected) {
        expect(text(only(page, '.embed-level strong')), name).toBe(t(`level.${selected.assessment.level}`));
        const assessed = selected.assessment.basis === 'assessed';
        expect(text(only(page, '.embed-level')).includes(t('district.assessed')), name).toBe(assessed);
      }
      expect(text(only(page, '.warning')), name).toContain('102');
      expect(text(only(page, 'footer')), name).toContain(atlas.version.id);
      expect(page.querySelectorAll('.header, .panel, .legend').length, name).toBe(0);
      expect(slips(page), name).toEqual([]);
    }
  });

  test('its legend counts every district once, and says what is switched off', () => {
    for (const { view, page } of frames) {
      const scene = sceneOf(atlas, { ...defaultView, ...view });
      const counts = texts(page.querySelectorAll('.embed-count')).map((count) =>
        Number(/\d+(?=\D*$)/.exec(count)?.[0]),
      );
      expect(
        counts.reduce((sum, n) => sum + n, 0),
        JSON.stringify(view),
      ).toBe(scene.counts.all);
      const off = [...page.querySelectorAll('.embed-legend li.off')].length;
      expect(off, JSON.stringify(view)).toBe(view.hidden?.length ?? 0);
      const remarks = texts(page.querySelectorAll('.remark')).join(' ');
      if (view.hidden) expect(remarks).toContain(t('level.high'));
      if (view.district === 'aghdara') expect(remarks).toContain(t('frame.undrawn'));
    }
  });

  test('its figures name who says them and those that share them, and every way out opens the whole view beside it', () => {
    const page = frames[1]?.page as Document;
    const figures = texts(page.querySelectorAll('.embed-figures li'));
    const joint = figures.find((words) => /^3.166/.test(words)) ?? '';
    for (const id of ['dashkasan', 'kalbajar', 'lachin'])
      expect(joint).toContain(atlas.districts.find((district) => district.id === id)?.name[language]);
    const article = atlas.documents.find(({ id }) => id === 'the-j-2023');
    expect(joint).toContain(article?.short[language] ?? article?.short.en);
    for (const { page: each } of frames) {
      const out = [...each.querySelectorAll('a[target="_blank"]')];
      expect(out.length).toBeGreaterThan(0);
      for (const link of out) {
        expect(link.getAttribute('rel')).toMatch(/\bnoopener\b/);
        expect(link.getAttribute('href')).not.toContain('embed');
      }
    }
  });
});
