import type { ReactElement } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import type { KeeperState } from '../../src/hazards/published/kept/keeper.ts';
import { createKeeper } from '../../src/hazards/published/kept/keeper.ts';
import type { Keep } from '../../src/hazards/published/kept/storage.ts';
import { createPublished } from '../../src/hazards/published/published.ts';
import type { PublishedLayer, PublishedState } from '../../src/hazards/published/state.ts';
import { SayContext } from '../../src/hazards/ui/context.ts';
import { PublishedLayerView } from '../../src/hazards/ui/published/PublishedLayerView.tsx';
import { PublishedRecord } from '../../src/hazards/ui/published/PublishedRecord.tsx';
import { PublishedSaid } from '../../src/hazards/ui/published/said/PublishedSaid.tsx';
import { loadWords, speak } from '../../src/hazards/words/words.ts';
import { translator } from '../../src/locales/translate.ts';
import { entry, nothingKept } from '../unit/hazards/published/host.ts';
import { markup } from './fixtures/markup.tsx';
import { only, slips, text, texts } from './fixtures/text.ts';

beforeAll(async () => {
  for (const language of languages) await loadWords(language);
});

const layer: PublishedLayer = {
  entry: entry({
    statistics: {
      records: 30,
      byStatus: { confirmed: { records: 20, m2: 50_000 }, cleared: { records: 10, m2: 20_000 } },
      byDistrict: { kalbajar: { confirmed: { records: 20, m2: 50_000 } }, '': { cleared: { records: 10, m2: 0 } } },
      byYear: { '2024': { confirmed: { records: 20, m2: 50_000 } }, '': { cleared: { records: 10, m2: 20_000 } } },
    },
  }),
  state: 'shown',
  on: true,
  renewed: false,
  without: ['cleared'],
  filter: { from: 2020, text: 'k-1' },
  version: 1,
  deepest: 14,
  box: [46, 40, 46.05, 40.04],
  kept: null,
};

const region = {
  id: 'r',
  entry: layer.entry,
  tag: null,
  district: 'kalbajar',
  box: [46, 40, 46.05, 40.04],
  closest: 14,
  bytes: 3_200_000,
  day: '2026-11-20',
} as const;

function at(state: Partial<PublishedState>, kept: Partial<KeeperState> = {}) {
  const published = createPublished({ root: './', keep: nothingKept });
  const keeper = createKeeper(published, nothingKept as Keep);
  published.store.setState({ layers: [layer], ...state });
  keeper.store.setState(kept);
  /* Where there is no browser React draws the state that a store began with. */
  const asItIs = <Room extends { readonly store: { readonly getState: unknown } }>(room: Room): Room => ({
    ...room,
    store: { ...room.store, getInitialState: room.store.getState },
  });
  return { published: asItIs(published), keeper: asItIs(keeper) };
}

describe.each(languages)('in %s', (language) => {
  const shown = (element: ReactElement) =>
    markup({ language }, <SayContext value={speak(translator(language))}>{element}</SayContext>);
  const view = (rooms: ReturnType<typeof at>) =>
    shown(<PublishedLayerView {...rooms} table={null} showTable={() => {}} />);

  test('an archive says who publishes it, its version and licence, and its figures by status, district and year', () => {
    const page = view(at({}));
    const say = speak(translator(language));
    const told = text(page.body);
    expect(told).toContain('An invented centre');
    expect(told).toContain(say('hazards.published.version', { version: '2026-01', licence: 'CC BY 4.0' }));
    const [byStatus, byDistrict] = page.querySelectorAll('.hazards-totals');
    expect(texts(byStatus?.querySelectorAll('tbody tr') ?? [])[0]).toContain('20');
    expect(text(byDistrict)).toContain({ en: 'Kalbajar', az: 'Kəlbəcər', ru: 'Кельбаджар' }[language as 'en']);
    expect(only(page, '.hazards-chart').getAttribute('aria-label')).toBe('2024: 20');
    expect(slips(page)).toEqual([]);
  });

  test('what is filtered stands in its fields, each with its name, and the filter is said to be on', () => {
    const page = view(at({}));
    const say = speak(translator(language));
    const fields = [...page.querySelectorAll('.hazards-filter input')];
    const boxes = fields.filter((field) => field.getAttribute('type') === 'checkbox');
    expect(boxes.map((field) => field.hasAttribute('checked'))).toEqual([true, false]);
    const typed = fields.filter((field) => !boxes.includes(field));
    expect(typed.map((field) => field.getAttribute('value'))).toEqual(['k-1', '2020', '', '', '']);
    expect(fields.every((field) => text(field.closest('label')) !== '')).toBe(true);
    expect(text(only(page, '.hazards-filter summary'))).toContain(say('hazards.published.filter.on'));
  });

  test('what this device keeps stands in a list with size, day and version, and can be removed', () => {
    const page = view(at({}, { regions: [region] }));
    const say = speak(translator(language));
    const item = only(page, '.hazards-kept li');
    expect(text(item)).toContain(say('hazards.published.keep.size', { n: 3.2 }));
    expect(text(item)).toContain('2026-01');
    expect(text(item)).toMatch(/20 \p{L}+\.? 2026/u);
    expect(only(page, '.hazards-kept li button').getAttribute('aria-label')).toContain(
      { en: 'Kalbajar', az: 'Kəlbəcər', ru: 'Кельбаджар' }[language as 'en'],
    );
    expect(slips(page)).toEqual([]);
  });

  test('what is missing, kept, of another version, not there any more or counted whatever the filter is one sentence each', () => {
    const say = speak(translator(language));
    const asked = { id: 'national', version: '2025-12', without: [], filter: {}, record: null };
    const record = { id: 'k-1', at: [46, 40] as const };
    const all = { ...layer, filter: {} };
    const states: readonly Partial<PublishedState>[] = [
      ...(['unreachable', 'whole', 'changed', 'corrupt'] as const).map((state) => ({ layers: [{ ...layer, state }] })),
      { failed: true, layers: [] },
      { layers: [{ ...all, kept: [region] }] },
      { strange: [asked], layers: [all] },
      { layers: [all], wanted: { layer: 'national', version: '2025-12', record, lost: true } },
      { layers: [layer] },
      { layers: [{ ...all, renewed: true }] },
    ];
    const said = states.map((state) => {
      const page = shown(<PublishedSaid published={at(state).published} />);
      expect(slips(page)).toEqual([]);
      return texts(page.querySelectorAll('[role=alert], [role=status]'));
    });
    expect(said.map((lines) => lines.length)).toEqual(states.map(() => 1));
    expect(new Set(said.flat()).size).toBe(states.length);
    expect(said[7]).toEqual([
      say('hazards.published.link.record', { record: 'k-1', name: layer.entry.labels[language] ?? '' }),
    ]);
  });

  test('a record says what its tile says of it, and what that does not say is not there', () => {
    const tags = { n: 6, status: 'suspected', progress: 'open', m2: 12_000 } as const;
    const { published } = at({});
    const page = shown(<PublishedRecord published={published} chosen={{ layer: 'national', tags, at: [46, 40] }} />);
    const say = speak(translator(language));
    expect(text(only(page, 'h2'))).toContain(say('hazards.published.record', { n: 7 }));
    expect(texts(page.querySelectorAll('dt'))).toEqual(
      (['status', 'progress', 'measured'] as const).map((fact) => say(`hazards.ui.fact.${fact}`)),
    );
    expect(text(only(page, '.hazards-mark'))).toContain('An invented centre');
    expect(slips(page)).toEqual([]);
  });
});
