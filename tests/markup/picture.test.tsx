import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { closeUp, zooms } from '../../src/domain/camera.ts';
import { evidenceBases } from '../../src/domain/evidence.ts';
import { languages } from '../../src/domain/language.ts';
import { loadLanguages } from '../../src/locales/load.ts';
import { translator } from '../../src/locales/translate.ts';
import { bottomOf, rightOf, topOf } from '../../src/output/picture/blocks.ts';
import { formats } from '../../src/output/picture/formats.ts';
import { layOut } from '../../src/output/picture/layout.ts';
import { Picture } from '../../src/output/picture/Picture.tsx';
import { type PictureWords, pictureWords } from '../../src/output/picture/words.ts';
import { scene } from '../../src/scene/scene.ts';
import { closeness } from '../../src/store/closeness.ts';
import { themes } from '../../src/view/theme.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { committedAtlas } from '../unit/fixtures/atlas.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await committedAtlas();
  await loadLanguages();
});

const link = `atlas.example.org/a-path/of-a-host/kalbajar/#${'evidence=article&'.repeat(5)}data=aa563bcd`;
const wordsOf = (view: View, of = atlas) => pictureWords(translator(view.language), of, scene(of, view), view);

/** What pictures say of every place in every language, and of the country in every way to look at it. */
function everything(): ReadonlyMap<string, PictureWords> {
  const places = [null, ...atlas.districts.map(({ id }) => id)];
  const views: View[] = languages.flatMap((language) => [
    ...places.map((district) => ({ ...defaultView, language, district })),
    ...evidenceBases.map((evidence) => ({ ...defaultView, language, evidence })),
    ...themes.map((theme) => ({ ...defaultView, language, theme })),
    { ...defaultView, language, hidden: ['high', 'medium'], asOf: '2022-01-01' },
    { ...defaultView, language, compare: ['tartar', 'fuzuli', 'aghdam', 'khojavand'] },
    { ...defaultView, language, compare: ['tartar', 'lachin', 'kalbajar', 'dashkasan'] },
  ]);
  const earlier = { ...atlas, earlier: true };
  return new Map([
    ...views.map((view) => [JSON.stringify(view), wordsOf(view)] as const),
    ...languages.flatMap((language) =>
      atlas.districts.map(
        ({ id }) =>
          [`${language} ${id} earlier`, wordsOf({ ...defaultView, language, district: id }, earlier)] as const,
      ),
    ),
  ]);
}

test('holds all its words in every language: none cut, none over another, none over the map', () => {
  const all = everything();
  for (const format of Object.values(formats)) {
    const { words: room, map } = format;
    for (const [where, words] of all) {
      const blocks = layOut(words, link, format);
      for (const [index, block] of blocks.entries()) {
        expect(rightOf(block), where).toBeLessThanOrEqual(room.x + room.width + 1);
        expect(bottomOf(block), where).toBeLessThanOrEqual(room.y + room.height + 1);
        const across = block.x < map.x + map.width && rightOf(block) > map.x;
        if (across) expect(bottomOf(block) <= map.y || topOf(block) >= map.y + map.height, where).toBe(true);
        for (const other of blocks.slice(index + 1)) {
          const beside = rightOf(block) < other.x || rightOf(other) < block.x;
          const apart = beside || bottomOf(block) <= topOf(other) + 3 || bottomOf(other) <= topOf(block) + 3;
          expect(apart ? [] : [format.width, where, block, other]).toEqual([]);
        }
      }
    }
  }
}, 60_000);

test('says whose claim it is, the warning with the number to call, the day, the version, the credits and the link', () => {
  const view: View = { ...defaultView, district: 'kalbajar', evidence: 'article' };
  const svg = renderToStaticMarkup(
    <Picture atlas={atlas} scene={scene(atlas, view)} view={view} format="wide" link={link} />,
  );
  const text = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const said of [
    'Kalbajar: threat level Medium',
    'Assessed by rule.',
    '“Not reported” does not mean safe.',
    '805 (ANAMA)',
    '102',
    `version ${atlas.version.id}`,
    'One article',
    'Natural Earth',
    'edges ±5 km',
  ])
    expect(text).toContain(said);
  expect(text.replaceAll(' ', '')).toContain(link.slice(0, 40));
});

test('close up, where no edge is drawn, its scale says nothing of edges', () => {
  closeness.setState({ zoom: closeUp });
  onTestFinished(() => closeness.setState({ zoom: zooms.max }));
  const view: View = { ...defaultView, camera: { lon: 46, lat: 40.1, zoom: 15 } };
  const { width, height } = formats.wide.map;
  const svg = renderToStaticMarkup(
    <Picture atlas={atlas} scene={scene(atlas, view)} view={view} format="wide" link={null} seen={{ width, height }} />,
  );
  expect(svg).toContain('200 m');
  expect(svg).not.toContain('edges ±5 km');
});

test('stands alone: no class, no variable of a style sheet, nothing from elsewhere', () => {
  const svg = renderToStaticMarkup(
    <Picture atlas={atlas} scene={scene(atlas, defaultView)} view={defaultView} format="print" link={null} />,
  );
  expect(svg).not.toMatch(/class=|var\(--|href="(?!#)/);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  for (const [, id] of svg.matchAll(/(?:url\(#|href="#)([^")]+)/g)) expect(ids).toContain(id);
});

test('has the legend of its map: a level that is switched off is said to be, and a number theme has its classes', () => {
  const off = wordsOf({ ...defaultView, hidden: ['medium'] }).legend.find(({ classId }) => classId === 'medium');
  expect(off).toMatchObject({ off: true, detail: 'hidden' });
  const view: View = { ...defaultView, theme: 'cleared', year: '2025' };
  const { theme, counts } = scene(atlas, view);
  const { legend } = wordsOf(view);
  expect(legend).toHaveLength((theme?.classes.length ?? 0) + 1);
  expect(legend.reduce((sum, { detail }) => sum + Number(detail), 0)).toBe(counts.all);
});

test('districts side by side have their bars, to one scale, with their numbers and the key', () => {
  const view: View = { ...defaultView, compare: ['tartar', 'lachin', 'dashkasan'] };
  const blocks = layOut(wordsOf(view), link, formats.wide);
  const bars = blocks.flatMap((block) => (block.kind === 'bar' && block.id.startsWith('bar') ? [block] : []));
  expect(bars.map(({ parts }) => parts.map(({ kind }) => kind))).toEqual([
    ['cleared', 'left', 'unknown'],
    ['cleared', 'unknown'],
    ['unknown'],
  ]);
  expect(new Set(bars.map(({ scale }) => scale)).size).toBe(1);
  const svg = renderToStaticMarkup(
    <Picture atlas={atlas} scene={scene(atlas, view)} view={view} format="print" link={link} />,
  );
  const said = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const words of [
    'about 18,020 ha',
    'between 17,970 and 18,080',
    'Reported cleared 3,010 ha',
    'Left',
    'Not reported',
  ])
    expect(said).toContain(words);
  expect(svg).not.toMatch(/var\(|class=/);
});

test('a district of which nobody says how much has to be cleared says so, with what is reported cleared', () => {
  expect(wordsOf({ ...defaultView, district: 'lachin' }).lead).toMatch(
    /Reported cleared: 8,718.6 ha, in 2025\. Land to be cleared: not reported\.$/,
  );
});
