import type { ReactElement } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import type { Look } from '../../src/hazards/record/look.ts';
import { createImporter } from '../../src/hazards/shelf/importing.ts';
import { createShelf } from '../../src/hazards/shelf/shelf.ts';
import { OwnContext } from '../../src/hazards/ui/context.ts';
import { Counts } from '../../src/hazards/ui/import/Counts.tsx';
import { Understood } from '../../src/hazards/ui/import/Understood.tsx';
import { OwnPanel } from '../../src/hazards/ui/panel/OwnPanel.tsx';
import { ReportDialog } from '../../src/hazards/ui/report/ReportDialog.tsx';
import { loadWords, type Say, speak } from '../../src/hazards/words/words.ts';
import { translator } from '../../src/locales/translate.ts';
import { Notices } from '../../src/ui/notices/Notices.tsx';
import { decisions, fakeDesk, fakeStorage, loaded, look, report } from '../unit/hazards/fake-desk.ts';
import { markup } from './fixtures/markup.tsx';
import { only, slips, text, texts } from './fixtures/text.ts';

beforeAll(async () => {
  for (const language of languages) await loadWords(language);
});

const parts = [{ name: 'areas.zip', blob: new Blob(['x']) }];

/** The room with an import that is at its questions. */
async function asking(part: Partial<Look> = {}) {
  const shelf = createShelf(fakeDesk({ look: () => Promise.resolve({ ...look, ...part }) }).desk, fakeStorage());
  const importer = createImporter(shelf);
  await importer.actions.begin(parts);
  return { shelf, importer };
}

/** The room with a layer on its shelf. */
async function shelved(part: Partial<typeof report> = {}) {
  const shelf = createShelf(fakeDesk().desk, fakeStorage());
  const layer = {
    id: 'a',
    drop: 'd',
    key: '0',
    name: 'Survey <b>',
    format: 'csv',
    decisions,
    visible: true,
    opacity: 1,
  } as const;
  await shelf.actions.add(layer, { ...loaded, report: { ...report, ...part } }, parts);
  return { shelf, importer: createImporter(shelf) };
}

type Rooms = Awaited<ReturnType<typeof asking>>;

/** Where there is no browser React draws the state that a store began with. */
function asItIs<Room extends { readonly store: { readonly getState: unknown } }>(room: Room): Room {
  return { ...room, store: { ...room.store, getInitialState: room.store.getState } };
}

describe.each(languages)('in %s', (language) => {
  const t = translator(language);
  const say: Say = (() => {
    let spoken: Say | null = null;
    const late = () => {
      spoken ??= speak(t);
      return spoken;
    };
    return Object.assign((...said: Parameters<Say>) => late()(...said), {
      code: (of: Parameters<Say['code']>[0]) => late().code(of),
      t,
    });
  })();
  const shown = ({ shelf, importer }: Rooms, element: ReactElement) => {
    const rooms = { shelf: asItIs(shelf), importer: asItIs(importer) };
    return markup({ language }, <OwnContext value={{ ...rooms, say }}>{element}</OwnContext>);
  };

  test('what is open is marked and named, and nothing can be confirmed before it is answered', async () => {
    const page = shown(await asking(), <Understood />);
    expect(text(only(page, '[data-missing] legend'))).toContain(say('hazards.ui.position'));
    expect(page.querySelectorAll('input[name=hazards-placement][checked]')).toHaveLength(0);
    expect(only(page, '.hazards-next .button').hasAttribute('disabled')).toBe(true);
    expect(text(only(page, '.hazards-next'))).toContain(say('hazards.ui.open.system'));
    expect(slips(page)).toEqual([]);
  });

  test('each way to place the rows says how many would lie where, by which transformation and how exactly', async () => {
    const page = shown(await asking({ open: [] }), <Understood />);
    const [first, second] = texts(page.querySelectorAll('.hazards-placement'));
    expect(first).toContain('EPSG:28408');
    expect(first).toContain('EPSG:15865');
    expect(first).toContain(say.t('number.sample').at(5) === ',' ? '4,5' : '4.5');
    expect(second).toContain(say('hazards.ui.swapped'));
    expect(only(page, '.hazards-next .button').hasAttribute('disabled')).toBe(false);
  });

  test('where nothing is asked of the place, the other ways to place the rows are folded away; where it is, none is', async () => {
    const folded = shown(await asking({ open: [] }), <Understood />);
    expect(folded.querySelectorAll('details:not([open]) .hazards-placement').length).toBeGreaterThan(0);
    expect(folded.querySelectorAll('details .hazards-placement [checked]')).toHaveLength(0);
    const asked = shown(await asking(), <Understood />);
    expect(asked.querySelectorAll('details .hazards-placement')).toHaveLength(0);
  });

  test('values are shown with what they are taken for and how often they stand there; what a file says is text', async () => {
    const page = shown(await asking({ open: [] }), <Understood />);
    const values = texts(page.querySelectorAll('.hazards-value'));
    expect(values).toHaveLength(2);
    expect(values[0]).toContain('CHA');
    expect(values[0]).toContain('2');
    expect(page.querySelector('.hazards-samples b')).toBeNull();
    expect(text(page.body)).toContain('<b>old</b>');
  });

  test('before a layer is shown its numbers are: read is drawn and left out, and why', async () => {
    const rooms = await asking({ open: [] });
    await rooms.importer.actions.read();
    const page = shown(rooms, <Counts onClose={() => {}} />);
    expect(texts(page.querySelectorAll('.hazards-counts dd'))).toEqual(['4', '3', '1']);
    expect(text(only(page, '.hazards-refusals'))).toContain('cut');
    expect(slips(page.querySelector('.hazards-totals') as ParentNode)).toEqual([]);
  });

  test('the panel says that it is local and calculated, and tells records, areas and districts of the file alone', async () => {
    const page = shown(await shelved(), <OwnPanel />);
    expect(text(only(page, '.hazards-mark'))).toContain(say('hazards.ui.local'));
    expect(text(only(page, '.hazards-numbers h2'))).toBe(`Survey <b> ${say('hazards.ui.computed')}`);
    const [byStatus, byDistrict] = page.querySelectorAll('.hazards-totals');
    expect(texts(byStatus?.querySelectorAll('tbody tr') ?? [])[0]).toContain(say('hazards.ui.status.confirmed'));
    expect(text(byStatus)).toContain('75');
    expect(text(byDistrict)).toContain({ en: 'Kalbajar', az: 'Kəlbəcər', ru: 'Кельбаджар' }[language as 'en']);
    expect(text(byDistrict)).toContain(say('hazards.ui.outside'));
    expect(only(page, '.hazards-chart').getAttribute('aria-label')).toContain('2021: 2');
    expect(slips(page)).toEqual([]);
  });

  test('GICHD’s findings and ours stand apart in the report, each with its rows, and what was not computed is listed', async () => {
    const rooms = await shelved({
      findings: [
        { rule: 'few-vertices', authority: 'geocheck', grade: 'must', rows: [2], ids: ['AZ-2'], values: { count: 2 } },
        { rule: 'duplicate-shape', authority: 'atlas', grade: 'advisory', rows: [1, 3], ids: ['AZ-1', null] },
      ],
      unlisted: { 'duplicate-shape': 4999 },
    });
    const [layer] = rooms.shelf.store.getState().layers;
    if (layer === undefined) throw new Error('expected a layer on the shelf');
    const page = shown(rooms, <ReportDialog layer={layer} onClose={() => {}} />);
    const sections = [...page.querySelectorAll('section')];
    const of = (title: string) => text(sections.find((section) => text(section.querySelector('h3')) === title));
    expect(of(say('hazards.ui.report.geocheck'))).toContain(say('hazards.ui.row.id', { row: '2', id: 'AZ-2' }));
    expect(of(say('hazards.ui.report.geocheck'))).not.toContain('AZ-1');
    expect(of(say('hazards.ui.report.atlas'))).toContain(say('hazards.ui.row.id', { row: '1', id: 'AZ-1' }));
    expect(of(say('hazards.ui.report.atlas')).replace(/\D/g, '')).toContain('5000');
    expect(slips(page)).toEqual([]);
  });

  test('a link that was made with a local layer in view says so, and that the layer is not in it', () => {
    const page = markup({ language }, <Notices />, [{ kind: 'local' }]);
    expect(text(only(page, '.notice'))).toContain(t('notice.local.body'));
  });
});
