import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import words from '../../../../src/hazards/words/en/read.ts';

const folder = 'src/hazards/read';
const sources = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n');

test('each reason that a reader gives has its sentence, and each sentence its reason', () => {
  const codes = [...sources.matchAll(/'(read\.[a-z.-]+)'/g)].map(([, code]) => `hazards.${code}`);
  expect([...new Set(codes)].sort()).toEqual(Object.keys(words).sort());
});
