import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { parseFile } from '../../../src/atlas/parse.ts';
import { versionsFile } from '../../../src/atlas/schema.ts';
import { languages } from '../../../src/domain/language.ts';
import { aboutIn } from '../../../src/locales/about/index.ts';
import { translator } from '../../../src/locales/translate.ts';
import { aboutInEachLanguage, aboutPage, rootAbove } from '../../../src/view/href.ts';
import type { Site } from '../prerender/site.ts';
import { writeWordPage } from './document.ts';
import { About } from './page.tsx';

/** Writes the page about the atlas in each language. */
export async function writeAbout(dist: string, atlas: Atlas, site: Site): Promise<void> {
  const { versions } = parseFile(
    'versions.json',
    await readFile(join(dist, 'geodata/versions.json'), 'utf8'),
    versionsFile,
  );
  await Promise.all(
    languages.map((language) => {
      const t = translator(language);
      const path = aboutPage(language);
      const root = rootAbove(path);
      const page = {
        language,
        path,
        title: `${t('about.title')} · ${t('atlas.title')}`,
        description: aboutIn(t)('what.body'),
        body: renderToStaticMarkup(
          <About atlas={atlas} language={language} versions={versions} root={root} site={site.root} />,
        ),
        twins: aboutInEachLanguage(),
      };
      return writeWordPage(dist, page, site);
    }),
  );
}
