import { expect, test } from 'vitest';
import { colourSets } from '../../../src/design/palette.ts';
import { areaUnits } from '../../../src/domain/area.ts';
import { closeUp, extent, roundCamera, zooms } from '../../../src/domain/camera.ts';
import { evidenceBases } from '../../../src/domain/evidence.ts';
import { languages } from '../../../src/domain/language.ts';
import { levels } from '../../../src/domain/level.ts';
import { knownBy } from '../../../src/store/follow/address.ts';
import { framed } from '../../../src/view/frame.ts';
import type { Known } from '../../../src/view/parameters.ts';
import { readLink, writeLink } from '../../../src/view/permalink.ts';
import { days, themes, years } from '../../../src/view/theme.ts';
import { defaultView, panelSizes, type View } from '../../../src/view/view.ts';
import { fc } from '../../property.ts';
import { atlasWith, committedAtlas, figure } from '../fixtures/atlas.ts';
import frozen from '../fixtures/links.json';

const atlas = await committedAtlas();
const known = knownBy(atlas);

/** A hundredth where mutants are tried: each would cost the whole again. */
const runs = (whole: number) => (process.env.STRYKER_MUTATOR_WORKER ? whole / 100 : whole);

const [west, south, east, north] = extent;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyCamera = fc
  .record({ lon: between(west, east), lat: between(south, north), zoom: between(zooms.min, closeUp) })
  .map((camera) => roundCamera(camera, closeUp));
const anyView: fc.Arbitrary<View> = fc
  .record({
    language: fc.constantFrom(...languages),
    district: fc.constantFrom(null, ...atlas.districts.map(({ id }) => id)),
    evidence: fc.constantFrom(...evidenceBases),
    hidden: fc.subarray([...levels]),
    camera: fc.option(anyCamera),
    panel: fc.constantFrom(null, ...panelSizes),
    figure: fc.constantFrom(null, ...atlas.figures.map(({ id }) => id), 'share-cleared', 'people-tartar'),
    asOf: fc.option(fc.date({ min: new Date('1991-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })),
    theme: fc.constantFrom(...themes),
    year: fc.constantFrom(...years),
    day: fc.constantFrom(null, ...days),
    table: fc.boolean(),
    compare: fc.uniqueArray(fc.constantFrom(...atlas.districts.map(({ id }) => id)), { maxLength: 4 }),
    sheet: fc.boolean(),
    embed: fc.boolean(),
    evidenceOf: fc.option(
      fc.record({ version: fc.stringMatching(/^[0-9a-f]{8}$/), shown: fc.constantFrom('now', 'then') }),
    ),
    colours: fc.constantFrom(...colourSets),
    units: fc.constantFrom(...areaUnits),
    local: fc.boolean(),
    layers: fc.constantFrom(null, '', 'ha@2026-01~cleared.reduced,other@3~text:x_20.441_~record:k-12:47.05:-40.05'),
  })
  .map(({ evidenceOf, asOf, ...view }) => ({
    ...view,
    /* A frame shows no layer of anybody's device. */
    local: view.local && !view.embed,
    /* Districts side by side stand in the place of map and table. */
    camera: view.compare.length > 1 ? null : view.camera,
    table: view.table && view.compare.length < 2,
    asOf: asOf?.toISOString().slice(0, 10) ?? null,
    version: evidenceOf?.version ?? null,
    shown: evidenceOf?.shown ?? 'now',
  }));

/** A link that was given out, with what it must open for ever, and what happened to it on its way. */
interface Frozen {
  readonly link: string;
  readonly view: object;
  readonly problems?: readonly string[];
  readonly how?: string;
}

test('every View survives the way into a link and back', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readLink(writeLink(view), known)).toEqual({ view, problems: [] });
    }),
    { numRuns: 1000 },
  );
});

test('a link survives a browser that encodes it', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { pathname, hash } = new URL(writeLink(view), 'https://example.org/');
      expect(readLink(pathname.slice(1) + hash.replaceAll(',', '%2C').replaceAll('/', '%2F'), known).view).toEqual(
        view,
      );
    }),
  );
});

test('every link is under 300 characters', () => {
  fc.assert(fc.property(anyView, (view) => writeLink(view.embed ? framed(view) : view).length < 300));
  const longest = (ids: readonly string[]) => [...ids].sort((a, b) => b.length - a.length)[0] ?? '';
  const district = longest(atlas.districts.map(({ id }) => id));
  const all: View = {
    language: 'az',
    embed: true,
    district,
    evidence: 'official',
    hidden: levels,
    camera: { lon: 46.1234, lat: 40.1234, zoom: 8.12 },
    panel: 'peek',
    asOf: '2024-12-31',
    theme: 'cleared-share',
    year: '2023',
    day: '2023-04-17',
    table: true,
    compare: [...atlas.districts]
      .map(({ id }) => id)
      .sort((a, b) => b.length - a.length)
      .slice(0, 4),
    sheet: true,
    version: '0123abcd',
    shown: 'then',
    figure: longest([...atlas.figures.map(({ id }) => id), `people-${district}`, `ground-${district}-2023-04-17`]),
    colours: 'gichd',
    units: 'km2',
    local: true,
    layers: 'national@2026-01~cleared',
  };
  expect(writeLink(framed(all)).length).toBeLessThan(300);
});

test('defaults are left out', () => {
  expect(writeLink(defaultView)).toBe('');
  expect(writeLink({ ...defaultView, district: 'tartar' })).toBe('tartar/');
  expect(writeLink({ ...defaultView, language: 'az' })).toBe('az/');
  expect(writeLink({ ...defaultView, panel: 'half' })).toBe('#panel=half');
  expect(writeLink({ ...defaultView, embed: true, evidence: 'article' })).toBe('#embed&evidence=article');
});

test('all that is chosen stands in the link, readable', () => {
  const view: View = {
    ...defaultView,
    language: 'az',
    district: 'kalbajar',
    evidence: 'article',
    hidden: ['high', 'low'],
    figure: 'A13',
    panel: 'full',
    camera: { lon: 46.05, lat: 40.1, zoom: 8.5 },
  };
  expect(writeLink(view)).toBe('az/kalbajar/#evidence=article&hide=high,low&figure=A13&panel=full&map=8.5/40.1/46.05');
});

test.each<Frozen>(frozen.links)('the link “$link” opens what it always opened', ({ link, view, problems = [] }) => {
  const read = readLink(link, known);
  expect(read.view).toEqual({ ...defaultView, ...view });
  expect(read.problems.map(({ key }) => key)).toEqual(problems);
});

test('whatever happened to a link on its way, it opens its View with one sentence at most, and the address is mended', () => {
  const mangled = (frozen.links as readonly Frozen[]).filter(({ how }) => how !== undefined);
  expect(mangled.length).toBeGreaterThan(120);
  for (const { link, problems = [] } of mangled) {
    expect(problems.length, link).toBeLessThanOrEqual(1);
    const { view } = readLink(link, known);
    expect(readLink(writeLink(view), known), link).toEqual({ view, problems: [] });
  }
});

const strange = [
  '#%E0%A4%A',
  '%E0%A4%A/',
  '#__proto__=1',
  '#constructor=1',
  '#toString',
  '#hide=high,high',
  '#hide=',
  '#hide=toString',
  '#map=NaN/40/46',
  '#map=8/1e400/46',
  '#map=8/40',
  '#map=99/40/46',
  '#map=8/40/-46',
  '#figure=',
  '#v=',
  '__proto__/constructor/',
  '#&&==&=',
  `#${'x'.repeat(10_000)}`,
  '/'.repeat(10_000),
  `#hide=${'high,'.repeat(2_000)}`,
];

const keys = [
  'embed',
  'evidence',
  'asof',
  'hide',
  'theme',
  'year',
  'day',
  'show',
  'compare',
  'figure',
  'panel',
  'map',
  'data',
  'was',
  'v',
  'asked',
];

const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(...strange),
  fc.tuple(anyView, fc.nat(200)).map(([view, length]) => writeLink(view).slice(0, length)),
  fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'binary' })).map(([key, text]) => `#${key}=${text}`),
);

/* Written in one go rather than deeply compared: it is ten times as fast, and there are very many. */
const told = (view: View) => JSON.stringify(Object.entries(view).sort());

test('a hundred thousand Views, texts and links that were mangled come back as Views that can be linked to', {
  timeout: 600_000,
}, () => {
  const ways: readonly ((link: string) => string)[] = [
    (link) => link.replace('#', '%23'),
    (link) => link.replace('#', '%2523'),
    (link) => link.replace('#', '?utm_source=chat#'),
    (link) => `${link}).`,
    (link) => `${link}”`,
    (link) => link.replaceAll('&', '&amp;'),
    (link) => link.replaceAll(',', '%2C').replaceAll('/', '%2F').replaceAll('=', '%3D'),
    (link) => link.toUpperCase(),
    (link) => `${link.replace('#', '#fbclid=x&')}${link.includes('#') ? '&utm_campaign=y' : ''}`,
  ];
  /* To make a View takes longer than to read a link: each is mangled in every way, and damaged ten times. */
  fc.assert(
    fc.property(anyView, (view) => {
      const link = writeLink(view);
      const said = told(view);
      const lost = ways
        .map((change) => change(link))
        .filter((mangled) => {
          const { view: read, problems } = readLink(mangled, known);
          return told(read) !== said || problems.length > 0;
        });
      expect(lost).toEqual([]);
    }),
    { numRuns: runs(4_500) },
  );
  const isMended = (link: string) => {
    const { view, problems } = readLink(link, known);
    const again = readLink(writeLink(view), known);
    return (
      told(again.view) === told(view) &&
      again.problems.length === 0 &&
      problems.every(({ key, given }) => key.length <= 40 && given.length <= 40)
    );
  };
  const letters = fc.constantFrom(...'#%&=/?.:~,-_aAzZ0129 ə\u200b\n"');
  const damage = fc.array(fc.tuple(fc.nat(300), fc.nat(4), letters), { maxLength: 4 });
  fc.assert(
    fc.property(anyView, fc.array(damage, { minLength: 10, maxLength: 10 }), (view, damages) => {
      const whole = writeLink(view);
      const damaged = damages.map((changes) =>
        changes.reduce((link, [at, cut, put]) => link.slice(0, at) + put + link.slice(at + cut), whole),
      );
      expect(damaged.filter((link) => !isMended(link))).toEqual([]);
    }),
    { numRuns: runs(4_000) },
  );
  fc.assert(fc.property(anyText, isMended), { numRuns: runs(20_000) });
});

test.each(strange)('“%.30s” leaves every default and is told', (link) => {
  const { view, problems } = readLink(link, known);
  expect(view).toEqual(defaultView);
  expect(problems.length > 0).toBe(/[^/]/.test(link));
});

test.each([
  ['atlantis/', { kind: 'district', key: 'district', given: 'atlantis' }],
  ['#figure=Z99', { kind: 'figure', key: 'figure', given: 'Z99' }],
  ['#evidence=rumour', { kind: 'value', key: 'evidence', given: 'rumour' }],
  ['#hide=low,purple', { kind: 'value', key: 'hide', given: 'low,purple' }],
  ['#panel=wide', { kind: 'value', key: 'panel', given: 'wide' }],
  ['#asof=2023', { kind: 'value', key: 'asof', given: '2023' }],
  ['#asof=2023-02-30', { kind: 'value', key: 'asof', given: '2023-02-30' }],
  ['#theme=weather', { kind: 'value', key: 'theme', given: 'weather' }],
  ['#year=1850', { kind: 'value', key: 'year', given: '1850' }],
  ['#embed=yes', { kind: 'value', key: 'embed', given: 'yes' }],
  ['#show=all', { kind: 'value', key: 'show', given: 'all' }],
  ['#data=latest', { kind: 'version', key: 'data', given: 'latest' }],
  ['#was', { kind: 'version', key: 'was', given: '' }],
  ['#map=8/0/0', { kind: 'value', key: 'map', given: '8/0/0' }],
  ['#colour=red', { kind: 'parameter', key: 'colour', given: 'red' }],
  ['#colours=rainbow', { kind: 'value', key: 'colours', given: 'rainbow' }],
  ['#units=acres', { kind: 'value', key: 'units', given: 'acres' }],
  ['#v=2', { kind: 'version', key: 'v', given: '2' }],
  [`${'a'.repeat(41)}/`, { kind: 'district', key: 'district', given: `${'a'.repeat(39)}…` }],
  [`#panel=${'a'.repeat(40)}`, { kind: 'value', key: 'panel', given: 'a'.repeat(40) }],
])('%.20s is told with its key and what was given', (link, problem) => {
  expect(readLink(link, known).problems).toEqual([problem]);
});

test('what a link asks for and cannot have does not take the rest of it away', () => {
  const { view, problems } = readLink('atlantis/az/tartar/#panel=wide&hide=low&colour=red', known);
  expect(view).toEqual({ ...defaultView, language: 'az', district: 'tartar', hidden: ['low'] });
  expect(problems.map(({ key }) => key)).toEqual(['district', 'panel', 'colour']);
});

test('a camera outside of what the atlas shows is refused, at its edge it is not', () => {
  expect(readLink(`#map=${closeUp}/${north}/${east}`, known).problems).toEqual([]);
  expect(readLink(`#map=${closeUp + 1}/${north}/${east}`, known).problems).toHaveLength(1);
  expect(readLink(`#map=${zooms.max}/${north + 1}/${east}`, known).problems).toHaveLength(1);
});

test('a link leads closer than the boundaries carry, to what is published there', () => {
  const link = '#map=13.25/40.312345/47.212345&layers=national@2026-01';
  const { view, problems } = readLink(link, known);
  expect(problems).toEqual([]);
  expect(view.camera).toEqual({ lon: 47.212345, lat: 40.312345, zoom: 13.25 });
  expect(writeLink(view)).toBe(link);
});

test('a former id of a district opens its present page', () => {
  const own: Known = knownBy(atlasWith(figure({ id: 'F1' })));
  const { view, problems } = readLink('karvachar/#figure=F1', own);
  expect(problems).toEqual([]);
  expect(writeLink(view)).toBe('kalbajar/#figure=F1');
});

test('the parts of the page that its skip links name are no parameters', () => {
  for (const anchor of ['#figures', '#the-map', '#figures&hide=low'])
    expect(readLink(`tartar/${anchor}`, known).problems).toEqual([]);
});

test('districts side by side stand in the place of the table, also in the address', () => {
  const link = (compare: readonly string[]) => writeLink({ ...defaultView, table: true, compare });
  expect(link([])).toBe('table/');
  expect(link(['tartar'])).toBe('table/#compare=tartar');
  expect(link(['tartar', 'kalbajar'])).toBe('#compare=tartar,kalbajar');
  const beside = { ...defaultView, district: 'lachin', table: true, compare: ['tartar', 'kalbajar'] };
  expect(writeLink(beside)).toBe('lachin/#compare=tartar,kalbajar');
  expect(writeLink({ ...beside, camera: { lon: 46, lat: 40, zoom: 8 } })).toBe('lachin/#compare=tartar,kalbajar');
  expect(writeLink({ ...defaultView, district: 'lachin', table: false })).toBe('lachin/');
});
