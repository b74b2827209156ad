import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { VersionEntry } from '../../../src/atlas/schema.ts';
import { country } from '../../../src/domain/country.ts';
import { defaultLanguage, type Language, languages } from '../../../src/domain/language.ts';
import { Rich } from '../../../src/kit/Rich.tsx';
import { aboutIn, aboutLanguage } from '../../../src/locales/about/index.ts';
import { translator } from '../../../src/locales/translate.ts';
import { scene } from '../../../src/scene/scene.ts';
import { countryName } from '../../../src/text/country.ts';
import { officialLevels } from '../../../src/text/official.ts';
import { date, versionName } from '../../../src/text/phrases.ts';
import { evidenceNamed } from '../../../src/text/sentences.ts';
import { contactSources } from '../../../src/text/warning.ts';
import { RuleLevels } from '../../../src/ui/panel/Rule.tsx';
import { aboutPage } from '../../../src/view/href.ts';
import { defaultView } from '../../../src/view/view.ts';
import { boundarySources, countsOf } from './facts.ts';
import { Head, Part } from './parts.tsx';

interface Props {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly versions: readonly VersionEntry[];
  /** The way to the site's root. */
  readonly root: string;
  /** The site's own address; null where the build does not know it. */
  readonly site: string | null;
}

/** What a journalist or an officer asks before trusting a map. All that it says of rule, counts, days and credits comes from code and data. */
export function About({ atlas, language, versions, root, site }: Props) {
  /* All of it in one language, where the country has the one that the page is written in. */
  const written = languages.find((each) => each === aboutLanguage(language)) ?? language;
  const t = translator(written);
  const about = aboutIn(t);
  const all = scene(atlas, defaultView);
  const { counts, said, undrawn } = countsOf(t, atlas, all);
  const citation = t('export.cite', {
    place: countryName(t),
    evidence: evidenceNamed(t, defaultView),
    version: atlas.version.id,
    date: date(t, atlas.version.date),
    accessed: `[${about('cite.day')}]`,
    link: site ?? `[${about('cite.link')}]`,
  });
  return (
    <div className="about-page">
      <Head t={translator(language)} root={root} pageIn={aboutPage} />
      <main className="about" lang={written}>
        <h1>{t('about.title')}</h1>
        <Part title={about('what')}>
          <p>{about('what.body')}</p>
        </Part>
        <Part title={about('not')} className="about-warning">
          <p>
            <Rich t={t} of="warning.lead" />
          </p>
          <p>{t('warning.full')}</p>
          <p>
            {about('not.source')}
            {contactSources.map(({ title, url }) => (
              <a key={url} href={url} lang={defaultLanguage}>
                {title}
              </a>
            ))}
          </p>
        </Part>
        <Part title={t('rule.title')}>
          <p>{t('rule.intro', { official: officialLevels(atlas.figures) })}</p>
          <p>{about('rule.thresholds')}</p>
          <RuleLevels t={t} />
        </Part>
        <Part title={about('read')}>
          <p>{about('read.body')}</p>
          <p>{about('read.counts', said)}</p>
          <p>{about('read.joint', said)}</p>
          <p>{about('read.authority')}</p>
        </Part>
        <Part title={about('missing')}>
          <ul>
            <li>{about('missing.unreported', said)}</li>
            <li>{about('missing.press')}</li>
            {counts.searched > 0 && <li>{about('missing.searched', said)}</li>}
            {undrawn.length > 0 && <li>{about('missing.undrawn', said)}</li>}
            {counts.measured < counts.all && <li>{about('missing.area', said)}</li>}
            <li>{t('map.credits')}</li>
          </ul>
        </Part>
        <Part title={about('licences')}>
          <p>{t('export.licence')}</p>
          <ul>
            {boundarySources(atlas).map(({ title, publisher, licence, url }) => (
              <li key={url}>
                <a href={url} lang={defaultLanguage}>
                  {title}
                </a>{' '}
                ({publisher}): {licence}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={about('cite')}>
          <p>{about('cite.body')}</p>
          <p className="about-citation">{citation}</p>
        </Part>
        <Part title={about('versions')}>
          <p>{about('versions.body')}</p>
          <ul>
            {versions.toReversed().map((entry) => (
              <li key={entry.id}>
                <a href={`${root}geodata/versions/${entry.file}`}>{versionName(t, entry)}</a>{' '}
                <span className="quiet">{t('version.entry', { ...entry.figures })}</span>
              </li>
            ))}
          </ul>
        </Part>
        <Part title={about('mistake')}>
          <p>
            <strong>{about('mistake.danger')}</strong>
          </p>
          {country.mistakesTo === undefined ? (
            <p>{about('mistake.nobody')}</p>
          ) : (
            <>
              <p>
                {about('mistake.to')} <a href={country.mistakesTo}>{country.mistakesTo.replace(/^mailto:/, '')}</a>
              </p>
              <p>{about('mistake.how')}</p>
            </>
          )}
        </Part>
      </main>
    </div>
  );
}
