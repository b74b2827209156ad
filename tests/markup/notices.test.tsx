import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/locales/translate.ts';
import type { Notice } from '../../src/store/store.ts';
import { Notices } from '../../src/ui/notices/Notices.tsx';
import type { LinkProblem } from '../../src/view/permalink.ts';
import { markup } from './fixtures/markup.tsx';
import { only, slips, text, texts } from './fixtures/text.ts';

/** One of each thing that can be wrong with a link, with what the telling must hold. */
const problems = {
  district: [{ kind: 'district', key: '', given: 'kelbajarr' }, 'kelbajarr'],
  figure: [{ kind: 'figure', key: 'figure', given: 'A1' }, 'A1'],
  value: [{ kind: 'value', key: 'hide', given: 'nonsense' }, 'hide=nonsense'],
  parameter: [{ kind: 'parameter', key: '__proto__', given: '1' }, '__proto__'],
  version: [{ kind: 'version', key: 'data', given: '00000000' }, '00000000'],
} as const satisfies Readonly<Record<LinkProblem['kind'], readonly [LinkProblem, string]>>;

/** Every other thing that a reader is told, with a word that the telling must hold. */
const told: readonly (readonly [Notice, string])[] = [
  ...(['unreachable', 'malformed'] as const).map((reason): readonly [Notice, string] => [
    { kind: 'layer', layer: { file: 'layers/tartar.geojson', reason, detail: 'expected a polygon' } },
    'layers/tartar.geojson',
  ]),
  [{ kind: 'language', language: 'ru' }, 'Русский'],
  [{ kind: 'version-trouble', detail: 'geodata/versions: not found' }, 'geodata/versions: not found'],
  [{ kind: 'still-picture' }, ''],
  [{ kind: 'map-trouble', detail: 'out of memory' }, 'out of memory'],
];

describe.each(languages)('in %s', (language) => {
  const t = translator(language);
  const notices = (all: readonly Notice[]) => markup({ language }, <Notices />, all);

  test.each(Object.values(problems))('a link’s $0.kind is told with the word that it said', (problem, word) => {
    const page = notices([{ kind: 'link', problem }]);
    const notice = only(page, '.notice');
    expect(text(only(notice, '.notice-title'))).toContain(word);
    expect(text(notice)).toContain(t('notice.link.body'));
    expect(texts(notice.querySelectorAll('button'))).toContain(t('notice.dismiss'));
    expect(slips(page)).toEqual([]);
  });

  test.each(told)('$0.kind is told, with what there is to know, and can be put away', (notice, word) => {
    const page = notices([notice]);
    const said = only(page, '.notice');
    expect(text(said)).toContain(word);
    for (const part of said.querySelectorAll('p')) expect(text(part)).not.toBe('');
    expect(texts(said.querySelectorAll('button'))).toContain(t('notice.dismiss'));
    const again = notice.kind === 'layer' || notice.kind === 'language';
    expect(texts(said.querySelectorAll('button')).includes(t('atlas.retry'))).toBe(again);
    expect(slips(page)).toEqual([]);
  });

  test('of a link with many faults four are told and the rest is counted', () => {
    const many = Array.from(
      { length: 7 },
      (_, index): Notice => ({
        kind: 'link',
        problem: { kind: 'parameter', key: `key${index}`, given: '1' },
      }),
    );
    const page = notices(many);
    const titles = texts(page.querySelectorAll('.notice-title'));
    expect(titles.length).toBe(5);
    expect(titles.at(-1)).toBe(t('notice.link.more', { n: 3 }));
    expect(only(page, '.notices').getAttribute('aria-live')).toBe('polite');
  });

  test('where there is nothing to tell, nothing stands', () => {
    expect(notices([]).querySelectorAll('.notice').length).toBe(0);
  });
});
