import { IntlMessageFormat } from 'intl-messageformat';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { reportCsv, reportJson, type SayKey } from '../../../../src/hazards/give/report.ts';
import type { Report } from '../../../../src/hazards/record/report.ts';
import azCheck from '../../../../src/hazards/words/az/check.ts';
import azGive from '../../../../src/hazards/words/az/give.ts';
import enCheck from '../../../../src/hazards/words/en/check.ts';
import enGive from '../../../../src/hazards/words/en/give.ts';
import ruCheck from '../../../../src/hazards/words/ru/check.ts';
import ruGive from '../../../../src/hazards/words/ru/give.ts';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { ...enCheck, ...enGive },
  az: { ...azCheck, ...azGive },
  ru: { ...ruCheck, ...ruGive },
};

const sayIn =
  (language: string): SayKey =>
  (key, values) =>
    String(
      new IntlMessageFormat(words[language]?.[key] ?? expect.fail(`${language} has no ${key}`), language).format(
        values,
      ),
    );

const report: Report = {
  name: 'survey, "final".kml',
  read: 3,
  drawn: 2,
  leftOut: 1,
  repaired: 1,
  nulls: 1,
  rows: [
    { row: 2, id: null, problems: [{ code: 'check.null', grade: 'left-out' }] },
    { row: 3, id: 'AZ-3', problems: [{ code: 'check.closed', grade: 'repaired', values: { count: 1 } }] },
  ],
  findings: [
    {
      rule: 'overlap',
      authority: 'atlas',
      grade: 'advisory',
      rows: [1, 3],
      ids: ['AZ-1', 'AZ-3'],
      values: { m2: 1234, percent: 5 },
    },
    {
      rule: 'duplicate-id',
      authority: 'geocheck',
      grade: 'must',
      rows: [1, 3],
      ids: ['AZ-1', 'AZ-1 '],
      values: { id: 'AZ-1 ' },
    },
  ],
  unlisted: { overlap: 7 },
  uncomputed: [{ rows: [1, 2], rule: 'overlap', reason: 'check.uncomputed.corners' }],
  complete: false,
};

test('a saved report has its sums, and a line for each thing, with whose rule it is and what to do', async () => {
  const text = await reportCsv(report, 'Local, not published', sayIn('en')).text();
  const { data, errors } = Papa.parse<string[]>(text);
  expect(errors).toEqual([]);
  expect(data.slice(0, 8)).toEqual([
    ['survey, "final".kml', 'Local, not published'],
    ['Read', '3'],
    ['Drawn', '2'],
    ['Left out', '1'],
    ['Of those drawn, repaired', '1'],
    ['Of those left out, without geometry', '1'],
    ['The checks had not finished when this was saved.'],
    ['Areas overlap: 7 more, not listed'],
  ]);
  const lines = data.slice(10).filter((line) => line.length > 1);
  expect(lines.map((line) => line.slice(0, 5))).toEqual([
    ['2', '', 'left out', 'check.null', 'import'],
    ['3', 'AZ-3', 'repaired', 'check.closed', 'import'],
    ['1 3', 'AZ-1 | AZ-3', 'to be looked at', 'overlap', 'this atlas'],
    ['1 3', 'AZ-1 | AZ-1 ', 'must be corrected', 'duplicate-id', 'GICHD geocheck'],
    ['1 2', '', 'could not be calculated', 'overlap', 'this atlas'],
  ]);
  expect(lines[2]?.[5]).toContain('1,234 m² in common');
});

test.each(['en', 'az', 'ru'])('a report for other programs has the same in %s', async (language) => {
  const file = JSON.parse(await reportJson(report, 'mark', sayIn(language)).text());
  expect(file).toMatchObject({
    mark: 'mark',
    read: 3,
    drawn: 2,
    leftOut: 1,
    complete: false,
    unlisted: { overlap: 7 },
  });
  expect(file.lines).toHaveLength(5);
  expect(file.lines[2]).toMatchObject({ rows: [1, 3], rule: 'overlap', by: 'atlas', what: 'advisory' });
  expect(file.lines[2].sentence).toMatch(/1.?234/);
  const head = Papa.parse<string[]>(await reportCsv(report, 'mark', sayIn(language)).text()).data[9];
  expect(head).toHaveLength(6);
});
