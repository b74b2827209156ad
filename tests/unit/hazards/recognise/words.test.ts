import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemOf } from '../../../../src/hazards/place/systems.ts';
import azPlace from '../../../../src/hazards/words/az/place.ts';
import azRecognise from '../../../../src/hazards/words/az/recognise.ts';
import enPlace from '../../../../src/hazards/words/en/place.ts';
import enRecognise from '../../../../src/hazards/words/en/recognise.ts';
import ruPlace from '../../../../src/hazards/words/ru/place.ts';
import ruRecognise from '../../../../src/hazards/words/ru/recognise.ts';

const said = (room: string) =>
  readdirSync(`src/hazards/${room}`, { recursive: true })
    .map((file) => join(`src/hazards/${room}`, String(file)))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const codes = [...text.matchAll(new RegExp(`'(${room}\\.[a-z.-]+[a-z])'`, 'g'))].map(([, code]) => code ?? '');
      const notes = [...text.matchAll(/\bnote\('([a-z.]+)'/g)].map(([, code]) => `${room}.${code}`);
      return [...codes, ...notes];
    });

test.each([
  ['place', [enPlace, azPlace, ruPlace]],
  ['recognise', [enRecognise, azRecognise, ruRecognise]],
])('all that %s says has its words in every language, and no word is idle', (room, languages) => {
  const codes = [...new Set(said(room))].map((code) => `hazards.${code}`).sort();
  for (const words of languages) expect(Object.keys(words).sort()).toEqual(codes);
});

test('the name of a system has all that its sentence names', () => {
  for (const key of ['EPSG:4326', 'EPSG:3857', 'EPSG:32638', 'EPSG:32738', 'EPSG:28408', 'EPSG:2590', 'EPSG:20009']) {
    const { code, values } = systemOf(key)?.name ?? { code: '', values: {} };
    for (const words of [enPlace, azPlace, ruPlace] as readonly Readonly<Record<string, string>>[]) {
      const named = [...(words[`hazards.${code}`] ?? '{missing}').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      expect(named.filter((name) => !(name in values))).toEqual([]);
    }
  }
});
