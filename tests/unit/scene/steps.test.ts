import { describe, expect, test } from 'vitest';
import { country } from '../../../src/domain/country.ts';
import { evidenceBases, inEvidence, speakingOf } from '../../../src/domain/evidence.ts';
import { judge } from '../../../src/scene/judge.ts';
import { levelSteps, stepAt, stepNearest, stepsOf } from '../../../src/scene/steps.ts';
import { atlasWith, committedAtlas, figure, report } from '../fixtures/atlas.ts';

const atlas = await committedAtlas();
const idsOf = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id).toSorted();

describe.each(evidenceBases)('of the evidence “%s”', (base) => {
  /* Asked for by each test, so that what is changed in it is known to be each test's (Stryker). */
  const stepsNow = () => stepsOf(atlas, base, null);

  test('steps are days in order, from the day of the rule to all that is known', () => {
    const steps = stepsNow();
    const days = steps.map(({ day }) => day);
    expect(days[0]).toBe(country.rule.since);
    expect(days.at(-1)).toBeNull();
    expect(days.slice(0, -1)).toEqual([...new Set(days.slice(0, -1))].toSorted());
    for (const { figures } of steps.slice(1, -1)) expect(figures.length).toBeGreaterThan(0);
  });

  test('after each step exactly that is known which counts by its day', () => {
    const steps = stepsNow();
    for (const index of [0, 1, Math.floor(steps.length / 2), steps.length - 2, steps.length - 1]) {
      const counting = inEvidence(atlas.figures, atlas.documents, base, steps[index]?.day ?? null);
      const reported = counting.filter(({ computed }) => computed === undefined);
      expect(idsOf(steps.slice(0, index + 1).flatMap(({ figures }) => figures))).toEqual(idsOf(reported));
    }
  });

  test('the levels that the steps make, one upon another, are those of the evidence', () => {
    const steps = stepsNow();
    const levels = new Map(atlas.districts.map(({ id }) => [id, 'not_reported']));
    for (const index of steps.keys())
      for (const { district, before, after } of levelSteps(atlas.districts, steps, index, null)) {
        expect(levels.get(district.id)).toBe(before);
        levels.set(district.id, after);
      }
    for (const [id, { level }] of judge(atlas, base, null).assessments) expect(levels.get(id), id).toBe(level);
  });
});

test('a district has the steps that speak of it, alone or with others, and no level but its own', () => {
  const steps = stepsOf(atlas, 'all', 'tartar');
  const spoken = speakingOf('tartar', atlas.figures).filter(({ computed }) => computed === undefined);
  expect(idsOf(steps.flatMap(({ figures }) => figures))).toEqual(idsOf(spoken));
  const changed = [...steps.keys()].flatMap((index) => levelSteps(atlas.districts, steps, index, 'tartar'));
  expect(new Set(changed.map(({ district }) => district.id))).toEqual(new Set(['tartar']));
});

test('what was public before the rule begins is known on its first day, and what was worked out here becomes known on none', () => {
  const dated = (id: string, published: string) => ({ ...report, id, published });
  const documents = [dated('old', '2019-05-01'), dated('first', country.rule.since), dated('late', '2022-01-05')];
  const steps = stepsOf(
    {
      figures: [
        figure({ id: 'L', document: 'late' }),
        figure({ id: 'O', document: 'old' }),
        figure({ id: 'F', document: 'first' }),
        figure({ id: 'S', document: 'late', computed: { operation: 'sum', from: ['L', 'O'] } }),
        figure({ id: 'N', document: 'nowhere', period: { from: '2021-01-01', to: null } }),
        figure({ id: 'E', document: 'nowhere', period: { from: '2021-01-01', to: '2021-02-28' } }),
      ],
      documents,
      documentsById: new Map(documents.map((document) => [document.id, document])),
    },
    'all',
    null,
  );
  expect(steps.map(({ day, figures }) => [day, figures.map(({ id }) => id)])).toEqual([
    [country.rule.since, ['O', 'F']],
    ['2021-02-28', ['E']],
    ['2022-01-05', ['L']],
    [null, ['N']],
  ]);
});

test('a day between two steps stands at the earlier, one before all at the first; the nearest is whichever lies nearer', () => {
  const steps = stepsOf(atlasWith(figure({ id: 'A' }), figure({ id: 'B', document: 'the-j-2023' })), 'all', null);
  expect(steps.map(({ day }) => day)).toEqual(['2020-11-10', '2022-04-01', '2023-05-21', null]);
  expect(
    ['1999-01-01', '2022-03-31', '2022-04-01', '2023-01-01', '2026-01-01'].map((day) => stepAt(steps, day)),
  ).toEqual([0, 0, 1, 1, 2]);
  expect(stepAt(steps, null)).toBe(3);
  const nearest = ['2020-11-11', '2022-01-01', '2023-04-01', '2024-01-01', '2026-06-01'];
  expect(nearest.map((day) => stepNearest(steps, day, '2026-11-26'))).toEqual([0, 1, 2, 2, 3]);
});
