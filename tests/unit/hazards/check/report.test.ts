import { expect, test } from 'vitest';
import { ledger, listed } from '../../../../src/hazards/check/report.ts';
import { shapeOf } from '../../../../src/hazards/check/shape/shape.ts';
import type { Problem } from '../../../../src/hazards/record/row.ts';
import { fc } from '../../../property.ts';
import { polygon, square } from './hazard.ts';

const problem = (grade: Problem['grade'], code = 'check.closed'): Problem => ({ code, grade });

test('read is drawn and left out, whatever comes', () => {
  const row = fc.record({
    drawn: fc.boolean(),
    repaired: fc.boolean(),
    noted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const book = ledger('survey.kml');
      for (const [at, { drawn, repaired, noted }] of rows.entries()) {
        const problems = [
          ...(drawn ? [] : [problem('left-out', 'check.null')]),
          ...(repaired ? [problem('repaired')] : []),
          ...(noted ? [problem('noted')] : []),
        ];
        book.enter({ row: at + 1, id: null, drawn, problems, findings: [] });
      }
      const report = book.report(true);
      expect(report.read).toBe(rows.length);
      expect(report.read).toBe(report.drawn + report.leftOut);
      expect(report.nulls).toBe(report.leftOut);
      expect(report.repaired).toBe(rows.filter(({ drawn, repaired }) => drawn && repaired).length);
      expect(report.rows).toHaveLength(rows.filter(({ drawn, repaired, noted }) => !drawn || repaired || noted).length);
    }),
    { numRuns: 50 },
  );
});

test('a row that is drawn and said to be left out, or the other way, stops the import', () => {
  const enter = (drawn: boolean, problems: readonly Problem[]) =>
    ledger('x').enter({ row: 4, id: null, drawn, problems, findings: [] });
  expect(() => enter(true, [problem('left-out', 'check.null')])).toThrow(
    'Row 4 is drawn, and its report says: check.null (left-out).',
  );
  expect(() => enter(false, [problem('noted')])).toThrow('Row 4 is not drawn');
  expect(() => enter(false, [])).toThrow('no problem');
});

test('what was found in a shape names its row and id', () => {
  const { geometry, problems, findings } = shapeOf(polygon(square.flatMap((corner) => [corner, corner])));
  const book = ledger('survey.kml');
  book.enter({ row: 12, id: 'AZ-7', drawn: geometry !== null, problems, findings });
  expect(book.report(false)).toMatchObject({
    name: 'survey.kml',
    complete: false,
    findings: [{ rule: 'duplicate-points', rows: [12], ids: ['AZ-7'] }],
  });
});

test('of a rule a stated number is listed, and all are counted', () => {
  const book = ledger('x');
  const one = { rule: 'overlap', authority: 'atlas', grade: 'advisory', rows: [1, 2], ids: ['a', 'b'] } as const;
  book.find(Array.from({ length: listed + 5 }, () => one));
  book.find([{ ...one, rule: 'undated' }]);
  const report = book.report(true);
  expect(report.findings).toHaveLength(listed + 1);
  expect(report.unlisted).toEqual({ overlap: 5 });
  expect(ledger('x').report(true)).not.toHaveProperty('unlisted');
});
