import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { geojson } from '../../../src/output/export/geojson.ts';
import { type Taken, takeEverything, takeView } from '../../../src/output/export/take.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith, committedAtlas, figure } from '../fixtures/atlas.ts';
import { context, joint, unknown } from '../fixtures/taking.ts';

interface Entry {
  readonly id: string;
  readonly value: number | null;
}

interface Content {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly features: readonly {
    readonly id: string;
    readonly geometry: object | null;
    readonly properties: {
      readonly threat_level: string;
      readonly figures: Readonly<Record<string, readonly Entry[]>>;
    };
  }[];
  readonly joint_figures: readonly Entry[];
  readonly other_figures: readonly Entry[];
}

const read = (taken: Taken): Content => JSON.parse(geojson(taken, context));
const onFeatures = ({ features }: Content) =>
  features.flatMap(({ properties }) => Object.values(properties.figures).flat());

test('check-geojson accepts everything, and the view of a district', async () => {
  const atlas = await committedAtlas();
  const district = takeView(atlas, scene(atlas, { ...defaultView, district: 'kalbajar' }));
  for (const taken of [takeEverything(atlas), district]) expect(() => check(geojson(taken, context))).not.toThrow();
});

test('each figure of the records stands once: on its district, or beside the features', async () => {
  const atlas = await committedAtlas();
  const content = read(takeEverything(atlas));
  const all = [...onFeatures(content), ...content.joint_figures, ...content.other_figures];
  for (const { id, quantity } of atlas.figures) {
    expect([id, all.filter((entry) => entry.id === id).map(({ value }) => value)]).toEqual([
      id,
      [quantity?.value ?? null],
    ]);
  }
});

test('a joint figure is on no district', () => {
  const content = read(takeEverything(atlasWith(figure({ id: 'OWN' }), joint, unknown)));
  expect(content.joint_figures.map(({ id }) => id)).toEqual(['JOINT']);
  expect(
    onFeatures(content)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['OWN', 'UNKNOWN']);
});

test('a figure without a number has null, and a district without figures has none', () => {
  const { features } = read(takeEverything(atlasWith(unknown)));
  expect(features.find(({ id }) => id === 'lachin')?.properties.figures).toMatchObject({
    statement: [{ value: null }],
  });
  expect(features.find(({ id }) => id === 'guba')?.properties).toMatchObject({
    figures: {},
    threat_level: 'not_reported',
  });
});

test('a district without a boundary has no geometry, and loses nothing else', () => {
  const { features } = read(takeEverything(atlasWith()));
  expect(features.find(({ id }) => id === 'aghdara')).toMatchObject({ geometry: null });
  expect(features).toHaveLength(5);
});

/** Of a property, what a program that makes a table of features makes of it. */
const isFlat = (value: unknown) => value === null || ['string', 'number'].includes(typeof value);

test('what a table of a GIS shows of a district says its level, its figures, the warning, the source and the link', async () => {
  const atlas = await committedAtlas();
  const { features } = read(takeEverything(atlas));
  const flat = features.map(({ properties }) =>
    Object.fromEntries(Object.entries(properties).filter(([, value]) => isFlat(value))),
  );
  const kalbajar = flat.find(({ id }) => id === 'kalbajar');
  expect(kalbajar).toMatchObject({
    threat_level: 'high',
    threat_basis: 'assessed',
    warning: expect.stringContaining('“Not reported” does not mean safe.'),
    link: `https://example.org/kalbajar/#data=${atlas.version.id}`,
  });
  expect(kalbajar?.joint_figures).toBeGreaterThan(0);
  expect(kalbajar?.people_killed_or_injured).toBeGreaterThan(0);
  expect(kalbajar?.items_found_figure).not.toBeNull();
  expect(flat.find(({ id }) => id === 'guba')).toMatchObject({
    people_killed_or_injured: null,
    items_found: null,
    cleared_ha_2023: null,
    source: null,
  });
  for (const name of Object.keys(kalbajar ?? {})) {
    const types = new Set(flat.flatMap((each) => (each[name] === null ? [] : [typeof each[name]])));
    expect([name, types.size]).toEqual([name, 1]);
    expect([name, flat.filter((each) => !(name in each))]).toEqual([name, []]);
  }
});

test('the file says what it is', () => {
  const { metadata } = read(takeEverything(atlasWith(joint)));
  expect(metadata).toMatchObject({
    version: '00000001',
    version_date: '2026-11-24',
    made: '2026-11-24',
    link: context.link,
  });
  expect(metadata.warning).toContain('must not be used');
  expect(metadata.licence).toContain('Squares (CC0)');
});
