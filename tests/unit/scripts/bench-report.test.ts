import { expect, test } from 'vitest';
import { sectionsOf, withSection } from '../../../scripts/bench/report.ts';

const results = '# What the page takes\n\n| a |\n\n## Scale\n\nold\n\n## Another\n\nkept\n';

test('a section is put in the place of the one of its title, and all else that was measured stays', () => {
  const written = withSection(results, '## Scale\n\nnew\n');
  expect(written).toBe('# What the page takes\n\n| a |\n\n## Another\n\nkept\n\n## Scale\n\nnew\n');
  expect(withSection(written, '## Scale\n\nnew\n')).toBe(written);
});

test('a whole run keeps the sections of other commands', () => {
  const whole = sectionsOf(results).reduce(withSection, '# What the page takes\n\n| b |\n');
  expect(whole).toBe('# What the page takes\n\n| b |\n\n## Scale\n\nold\n\n## Another\n\nkept\n');
});
