import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/locales/translate.ts';
import { stepsOf } from '../../src/scene/steps.ts';
import { AsOfNote } from '../../src/ui/legend/AsOf.tsx';
import { Strip } from '../../src/ui/timeline/Strip.tsx';
import type { View } from '../../src/view/view.ts';
import { atlas, markup } from './fixtures/markup.tsx';
import { only, slips, text, texts } from './fixtures/text.ts';

const strip = (view: Partial<View>) => markup(view, <Strip />);

const buttons = (page: Document) => [...page.querySelectorAll('.strip-buttons button')];

test('the page keeps the room of the strip under the map and in the panel, as it was sent; a frame and a sheet have none', () => {
  for (const district of [null, 'tartar']) {
    const page = markup({ district });
    expect(page.querySelectorAll('.stage > .strip-map')).toHaveLength(1);
    expect(page.querySelectorAll('.panel-body > .strip-panel')).toHaveLength(1);
    expect(page.querySelector('.strip > *')).toBeNull();
  }
  for (const view of [{ embed: true }, { sheet: true }]) expect(markup(view).querySelector('.strip')).toBeNull();
});

describe.each(languages)('in %s', (language) => {
  const t = translator(language);

  test('the hand says its day in words, and the strip what is known of the country by then', () => {
    const page = strip({ language, asOf: '2023-04-17' });
    const hand = only(page, 'input[type="range"]');
    expect(hand.getAttribute('aria-valuetext')).toBe(text(only(page, '.strip-day')));
    expect(text(only(page, '.strip-day'))).toMatch(/17 .* 2023/);
    expect(Number(hand.getAttribute('value'))).toBe((Date.parse('2023-04-17') - Date.parse('2020-11-10')) / 86_400_000);
    expect(text(only(page, '.strip-words'))).toMatch(/^.+: 38.726 .*Trend/);
    expect(texts(page.querySelectorAll('.strip-name'))).toEqual([
      expect.stringContaining(t('strip.cleared')),
      expect.stringContaining(t('strip.victims')),
    ]);
    expect(only(page, '.strip-break').textContent).not.toBe('');
    expect(slips(page)).toEqual([]);
  });
});

test('it stops at both ends', () => {
  expect(buttons(strip({})).map((each) => each.hasAttribute('disabled'))).toEqual([false, false, true]);
  expect(buttons(strip({ asOf: '2020-11-10' })).map((each) => each.hasAttribute('disabled'))).toEqual([
    true,
    false,
    false,
  ]);
});

test('a day between two steps is told as what it is, with the day of what became known last', () => {
  const [, , step] = stepsOf(atlas, 'all', null);
  const page = strip({ asOf: '2020-12-31' });
  expect(text(only(page, '.strip-day'))).toBe('31 Dec 2020');
  expect(text(only(page, '.strip-words'))).toMatch(/^10 Dec 2020\. /);
  expect(step?.day).toBe('2020-11-30');
});

test('it says nothing aloud unless it is asked, nor does the note that evidence is left out', () => {
  const page = strip({ asOf: '2023-04-17' });
  expect(page.querySelector('[role="status"], [aria-live="polite"], [role="alert"]')).toBeNull();
  expect(only(page, '.strip-words').getAttribute('aria-live')).toBe('off');
  expect(only(page, '.strip-hear').getAttribute('aria-pressed')).toBe('false');
  const note = markup({ asOf: '2023-04-17' }, <AsOfNote />);
  expect(text(note.body)).toContain('17 Apr 2023');
  expect(note.querySelector('[role="status"]')).toBeNull();
});

test('where nothing of a series is reported, that is said', () => {
  const page = strip({ evidence: 'official' });
  expect(texts(page.querySelectorAll('.strip-name'))).toEqual([
    'Reported cleared, country not reported',
    'Killed or injured, country not reported',
  ]);
});
