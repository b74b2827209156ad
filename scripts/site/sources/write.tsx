import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { languages } from '../../../src/domain/language.ts';
import { translator } from '../../../src/locales/translate.ts';
import { AtlasContext } from '../../../src/store/context.ts';
import { createAtlasStore } from '../../../src/store/store.ts';
import { rootAbove, sourcesInEachLanguage, sourcesPage } from '../../../src/view/href.ts';
import { defaultView } from '../../../src/view/view.ts';
import { writeWordPage } from '../about/document.ts';
import type { Site } from '../prerender/site.ts';
import { Sources } from './page.tsx';

/** Writes the page of the sources in each language. */
export async function writeSources(dist: string, atlas: Atlas, site: Site): Promise<void> {
  await Promise.all(
    languages.map((language) => {
      const t = translator(language);
      const path = sourcesPage(language);
      const body = renderToStaticMarkup(
        <AtlasContext value={createAtlasStore(atlas, { ...defaultView, language }, { root: rootAbove(path) })}>
          <Sources />
        </AtlasContext>,
      );
      const page = {
        language,
        path,
        title: `${t('sources.title')} · ${t('atlas.title')}`,
        description: t('sources.body', { record: t('receipt.source.record') }),
        body,
        twins: sourcesInEachLanguage(),
      };
      return writeWordPage(dist, page, site);
    }),
  );
}
