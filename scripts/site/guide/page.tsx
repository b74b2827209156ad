import type { Language } from '../../../src/domain/language.ts';
import { languages } from '../../../src/domain/language.ts';
import { guideIn, guideLanguage } from '../../../src/locales/guide/index.ts';
import { translator } from '../../../src/locales/translate.ts';
import { guidePage } from '../../../src/view/href.ts';
import { Head, Part } from '../about/parts.tsx';
import type { SamplePlace } from './sample.ts';

interface Props {
  readonly language: Language;
  /** The way to the site's root. */
  readonly root: string;
  readonly place: SamplePlace;
}

/** Where the sample lies, from the site's root. */
export const sampleFile = 'guide/sample.geojson';

/** How an officer brings a file, and what the atlas does with it and does not. */
export function Guide({ language, root, place }: Props) {
  const written = languages.find((each) => each === guideLanguage(language)) ?? language;
  const t = translator(written);
  const guide = guideIn(t);
  return (
    <div className="about-page">
      <Head t={translator(language)} root={root} pageIn={guidePage} />
      <main className="about" lang={written}>
        <h1>{guide('title')}</h1>
        <p>{guide('lead')}</p>
        <p>
          <strong>{guide('not')}</strong>
        </p>
        <Part title={guide('minute')}>
          <ol>
            <li>{guide('minute.drop', { own: t('own.title') })}</li>
            <li>{guide('minute.answer')}</li>
            <li>{guide('minute.counts')}</li>
            <li>{guide('minute.look')}</li>
          </ol>
        </Part>
        <Part title={guide('sample')}>
          <p>{guide('sample.body', { where: guide(place.water ? 'sample.water' : 'sample.land') })}</p>
          <p>
            <a href={root + sampleFile} download>
              {guide('sample.file')}
            </a>
          </p>
        </Part>
        <Part title={guide('formats')}>
          <p>{guide('formats.body')}</p>
          <p>{guide('formats.table')}</p>
        </Part>
        {(['place', 'meaning', 'symbols', 'report', 'close', 'on', 'basemap'] as const).map((part) => (
          <Part key={part} title={guide(part)}>
            <p>{guide(`${part}.body`)}</p>
          </Part>
        ))}
      </main>
    </div>
  );
}
