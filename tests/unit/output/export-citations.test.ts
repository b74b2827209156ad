import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { bibtex } from '../../../src/output/export/bibtex.ts';
import { type CslItem, csl, references } from '../../../src/output/export/csl.ts';
import { ris } from '../../../src/output/export/ris.ts';
import { takeEverything } from '../../../src/output/export/take.ts';
import { article, atlasWith, committedAtlas, figure } from '../fixtures/atlas.ts';
import { context } from '../fixtures/taking.ts';

const formats = { bibtex, ris, csl };
const names = Object.keys(formats) as (keyof typeof formats)[];

/** Letters of three scripts, and every sign that means something to TeX. */
const hard = 'Mina ə, Кельбаджар: 50% of {it} & $5 #1 a_b ~x ^y \\z “quoted”';

const read = (name: keyof typeof formats, items: readonly CslItem[]) => new Cite(formats[name](items)).data;

const item: CslItem = {
  id: 'hard-2023',
  type: 'article-newspaper',
  title: hard,
  'container-title': 'A & B',
  issued: { 'date-parts': [[2023, 4, 28]] },
  URL: 'https://example.org/a_b?c=%20d&e=1#f~g',
  language: 'en',
  note: 'two\nlines',
};

test.each(names)('citation-js reads all references of the atlas from %s', async (name) => {
  const items = references(takeEverything(await committedAtlas()), context);
  const { data } = new Cite(formats[name](items));
  expect(data.map(({ id, title }) => [id, title])).toEqual(items.map(({ id, title }) => [id, title]));
  expect(data.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL));
});

test.each(names)('%s keeps letters and signs', (name) => {
  expect(read(name, [item])[0]).toMatchObject({
    id: item.id,
    title: hard,
    'container-title': 'A & B',
    URL: item.URL,
  });
});

/** A report: of a newspaper's article in RIS, citation-js reads the year alone. */
const { 'container-title': _, ...rest } = item;
const report: CslItem = { ...rest, type: 'report', publisher: 'A' };

test.each(names)('%s keeps a date as precise as it is', (name) => {
  const [day] = read(name, [report]);
  const [month] = read(name, [{ ...report, issued: { 'date-parts': [[2023, 4]] } }]);
  const [year] = read(name, [{ ...report, issued: { 'date-parts': [[2023]] } }]);
  expect(day?.issued).toEqual({ 'date-parts': [[2023, 4, 28]] });
  expect(month?.issued).toEqual({ 'date-parts': [[2023, 4]] });
  expect(year?.issued).toEqual({ 'date-parts': [[2023]] });
});

test.each(names)('%s cites the atlas with version, licence and warning', (name) => {
  const items = references(takeEverything(atlasWith(figure({ id: 'A' }))), context);
  const [atlas] = new Cite(formats[name](items)).data;
  expect(atlas).toMatchObject({ id: 'mine-action-atlas', version: '00000001', URL: context.link });
  expect(String(atlas?.note)).toContain('must not be used');
  expect(String(atlas?.note)).toContain('MIT');
});

test('a citation processor writes a bibliography of the first of them', async () => {
  const items = references(takeEverything(await committedAtlas()), context).slice(0, 10);
  const text = new Cite(csl(items)).format('bibliography');
  for (const { title } of items) expect(text).toContain(title.replace(/[[\]]/g, ''));
}, 30_000);

test('an undated document has no date, and says by when it was known', () => {
  const [, item] = references(takeEverything(atlasWith(figure({ id: 'A', document: article.id }))), context);
  expect(item?.issued).toBeUndefined();
  expect(item?.note).toContain('21 May 2023');
});

test('RIS gives the year apart, for those who read no more', () => {
  expect(ris([item])).toContain('PY  - 2023\r\nDA  - 2023/04/28\r\n');
});
