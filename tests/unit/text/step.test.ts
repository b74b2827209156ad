import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { translator } from '../../../src/locales/translate.ts';
import { levelSteps, stepsOf } from '../../../src/scene/steps.ts';
import { measured } from '../../../src/text/phrases.ts';
import { stepWords } from '../../../src/text/step.ts';
import { atlasWith, committedAtlas, exactly, figure, inWords } from '../fixtures/atlas.ts';

await loadLanguages();
const atlas = await committedAtlas();
const t = translator('en');

function told(of: ReturnType<typeof atlasWith>, index: number, district: string | null = null): string {
  const steps = stepsOf(of, 'all', district);
  const step = steps.at(index);
  if (step === undefined) throw new Error(`told: expected a step ${index}, found ${steps.length} steps`);
  return stepWords(t, of, step, levelSteps(of.districts, steps, steps.indexOf(step), district), district);
}

test('a step says what became known, of which ground, by whom, how much beside it, and what it made of the level', () => {
  const few = atlasWith(figure({ id: 'A' }), figure({ id: 'B', quantity: exactly(1) }));
  expect(told(few, 1)).toMatch(
    /^Tartar: 3 people reported killed by explosive ordnance on 28 Apr 2023 \(Report, ¶\s4\), and 1 more figure\. Level: Tartar \(Not reported, now High\)\.$/,
  );
  expect(told(few, 1, 'tartar')).toMatch(/^3 people reported killed/);
});

test('a number speaks before words, one that is sure before a doubtful one, the country before its parts', () => {
  const words = figure({ id: 'A', ...inWords });
  const doubtful = figure({ id: 'B', quantity: exactly(5), check: 'doubtful' });
  const sure = figure({ id: 'C', quantity: exactly(4) });
  const whole = figure({ id: 'D', quantity: exactly(9), scope: { kind: 'country' } });
  expect(told(atlasWith(words, doubtful, sure), 1)).toContain('4 people');
  expect(told(atlasWith(words, doubtful), 1)).toContain('5 people');
  expect(told(atlasWith(words), 1)).toContain('It is said.');
  expect(told(atlasWith(sure, whole), 1)).toMatch(/^9 people/);
});

test('ground that is neither a district nor the country is named, or said to be unknown', () => {
  const region = { kind: 'region', name: { en: 'Karabakh' } } as const;
  expect(told(atlasWith(figure({ id: 'A', scope: region })), 1)).toMatch(/^Karabakh: 3 people/);
  expect(told(atlasWith(figure({ id: 'A', scope: { kind: 'unknown' } })), 1)).toMatch(/^Not reported: 3 people/);
  const moved = figure({ id: 'A', ground: { vintage: 'before-2023-12', now: ['lachin'] } });
  expect(told(atlasWith(moved), 1, 'lachin')).toMatch(/^Tartar: 3 people/);
});

test('what nobody dated comes last, and is said to be without a date; where there is none, nothing is left out', () => {
  const undated = { ...atlasWith(figure({ id: 'A', period: { from: null, to: null } })) };
  const documents = undated.documents.map((each) => ({ ...each, published: null }));
  const documentsById = new Map(documents.map((each) => [each.id, each]));
  expect(told({ ...undated, documents, documentsById }, -1)).toMatch(/^Without a date: Tartar: 3 people/);
  expect(told(atlasWith(), -1)).toBe('Nothing is left out.');
  expect(told(atlasWith(), 0)).toBe('Nothing was reported by this day.');
});

describe.each(languages)('in %s', (language) => {
  const say = translator(language);

  test('every step of the country is one line with the number of its weightiest figure and nothing left unfilled', () => {
    const steps = stepsOf(atlas, 'all', null);
    for (const [index, step] of steps.entries()) {
      const line = stepWords(say, atlas, step, levelSteps(atlas.districts, steps, index, null), null);
      expect(line).not.toMatch(/undefined|null|NaN|[{}]|\(\)/);
      const numbers = step.figures.filter(({ quantity }) => quantity !== null);
      if (numbers.length > 0)
        expect(
          numbers.some((each) => line.includes(measured(say, each))),
          line,
        ).toBe(true);
    }
  });
});
