import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { languages } from '../../../src/domain/language.ts';
import { guideIn } from '../../../src/locales/guide/index.ts';
import { translator } from '../../../src/locales/translate.ts';
import { guideInEachLanguage, guidePage, rootAbove } from '../../../src/view/href.ts';
import { writeWordPage } from '../about/document.ts';
import type { Site } from '../prerender/site.ts';
import { Guide, sampleFile } from './page.tsx';
import { sample, samplePlace } from './sample.ts';

/** Writes the guide for who brings own data, in each language, and the sample beside it. */
export async function writeGuide(dist: string, atlas: Atlas, site: Site): Promise<void> {
  const place = samplePlace(atlas);
  const file = join(dist, sampleFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(sample(place, Number(atlas.version.date.slice(0, 4)) - 1), null, 1)}\n`);
  await Promise.all(
    languages.map((language) => {
      const t = translator(language);
      const path = guidePage(language);
      const page = {
        language,
        path,
        title: `${guideIn(t)('title')} · ${t('atlas.title')}`,
        description: guideIn(t)('lead'),
        body: renderToStaticMarkup(<Guide language={language} root={rootAbove(path)} place={place} />),
        twins: guideInEachLanguage(),
      };
      return writeWordPage(dist, page, site);
    }),
  );
}
