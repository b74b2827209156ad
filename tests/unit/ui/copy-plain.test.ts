import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { plainTable } from '../../../src/ui/table/copy-plain.ts';

const { document } = new JSDOM().window;

/** A part of a page as a selection hands it on. */
function part(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const rows = part(
  '<table><tr><th>Tərtər</th><td><button><data value="3166">3.166</data></button></td><td><data value="11.6">11,6</data></td><td>bildirilməyib</td></tr><tr><th>A &amp; B</th><td><data value="7">7</data></td><td></td><td></td></tr></table>',
);

test('as text, numbers have no thousands separators and the reader’s own decimal sign', () => {
  expect(plainTable(rows, ',')?.text).toBe('Tərtər\t3166\t11,6\tbildirilməyib\nA & B\t7\t\t');
  expect(plainTable(rows, '.')?.text).toContain('\t11.6\t');
});

test('as HTML, each number stands in words and as its plain value, for every spreadsheet', () => {
  const page = new JSDOM(plainTable(rows, ',')?.html).window.document;
  const cells = [...page.querySelectorAll('td')].map((cell) => [cell.textContent, cell.getAttribute('x:num')]);
  expect(cells).toEqual([
    ['Tərtər', null],
    ['3.166', '3166'],
    ['11,6', '11.6'],
    ['bildirilməyib', null],
    ['A & B', null],
    ['7', '7'],
    ['', null],
    ['', null],
  ]);
  expect([...page.querySelectorAll('[sdval] data')].map((data) => data.getAttribute('value'))).toEqual([
    '3166',
    '11.6',
    '7',
  ]);
});

test('a few cells of one row, or one number alone, are copied so too', () => {
  expect(plainTable(part('<data value="3166">3.166</data>'), ',')?.text).toBe('3166');
});

test('what holds no number is left to the browser', () => {
  expect(plainTable(part('<p>3.166</p>'), ',')).toBeNull();
});
