import { expect, test } from 'vitest';
import { AsOf } from '../../src/ui/legend/AsOf.tsx';
import { markup } from './fixtures/markup.tsx';
import { only, text } from './fixtures/text.ts';

test.each([
  ['en', '7 Mar 2024'],
  ['az', '7 mart 2024'],
  ['ru', '7 марта 2024'],
] as const)('in %s the day is written in words, which no order of numbers can turn round', (language, day) => {
  const field = markup({ language, asOf: '2024-03-07' }, <AsOf />);
  expect(text(only(field, '.as-of-words'))).toBe(day);
  expect(only(field, 'input[type="date"]').getAttribute('value')).toBe('2024-03-07');
});
