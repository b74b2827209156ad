import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { earlierAtlas } from '../../../src/atlas/atlas.ts';
import { languages } from '../../../src/domain/language.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { translator } from '../../../src/locales/translate.ts';
import { about } from '../../../src/output/export/about.ts';
import { takeView } from '../../../src/output/export/take.ts';
import { Picture } from '../../../src/output/picture/Picture.tsx';
import { Sheet } from '../../../src/output/sheet/Sheet.tsx';
import { AtlasContext } from '../../../src/store/context.ts';
import { createAtlasStore } from '../../../src/store/store.ts';
import { EmbedView } from '../../../src/ui/embed/EmbedView.tsx';
import { Panel } from '../../../src/ui/panel/Panel.tsx';
import { defaultView, type View } from '../../../src/view/view.ts';
import { atlasWith, exactly, figure } from '../fixtures/atlas.ts';

await loadLanguages();
beforeEach(() => vi.stubGlobal('location', new URL('https://example.org/atlas/tartar/')));
afterEach(() => vi.unstubAllGlobals());

const now = atlasWith(figure({ id: 'F1', quantity: exactly(4) }));
const then = earlierAtlas(now, { id: '0000000f', date: '2023-05-21' }, atlasWith(figure({ id: 'F1' })));

const earlierInPicture = {
  en: 'version0000000fanearlierone',
  az: 'versiya0000000f(əvvəlki)',
  ru: 'прежняяверсия0000000f',
};

/** A page whose link was made with the earlier version, which is there. */
function pageOf(part: Partial<View>) {
  const page = createAtlasStore(now, { ...defaultView, district: 'tartar', version: '0000000f', ...part });
  page.actions.pin(then);
  const drawn = page.store.getState();
  return { ...page, store: { ...page.store, getInitialState: () => drawn } };
}

function textOf(page: ReturnType<typeof pageOf>, part: ReactNode): string {
  const markup = renderToStaticMarkup(<AtlasContext value={page}>{part}</AtlasContext>);
  return markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test.each(languages)('in %s, whatever shows the evidence as it was says so, and of which version it is', (language) => {
  const t = translator(language);
  const page = pageOf({ language, shown: 'then' });
  const { atlas, scene, view } = page.store.getState();
  const said = t('version.then', { when: '§' }).split('§')[0] ?? '';
  const shown = {
    panel: textOf(page, <Panel download={null} />),
    'panel that is put away': textOf(pageOf({ language, shown: 'then', panel: 'peek' }), <Panel download={null} />),
    frame: textOf(page, <EmbedView>{null}</EmbedView>),
  };
  for (const [where, text] of Object.entries(shown)) {
    expect(text, where).toContain(said);
    expect(text, where).toContain('(0000000f)');
  }
  const sheet = textOf(page, <Sheet colours="grey" />);
  const picture = textOf(page, <Picture atlas={atlas} scene={scene} view={view} format="wide" link={null} />);
  expect(sheet).toContain(t('version.earlier'));
  expect(sheet).toContain('0000000f');
  expect(sheet).toContain('tartar/#was=0000000f');
  expect(picture.replace(/[ ,]/g, '')).toContain(earlierInPicture[language]);
  const file = about(takeView(atlas, scene), { link: null, site: null, today: '2026-11-24', language });
  expect(file).toMatchObject({ version: '0000000f', version_date: '2023-05-21' });
});

test('the present evidence says nothing of the kind, though its link was made with an earlier version', () => {
  const t = translator('en');
  const page = pageOf({});
  const text = textOf(page, <Panel download={null} />);
  expect(text).toContain('This view has changed since its link was made');
  expect(text).toContain('was 3, is 4');
  expect(text).not.toContain('You see the evidence as it was');
  expect(textOf(page, <Sheet colours="grey" />)).not.toContain(t('version.earlier'));
});
