import type { ReactNode } from 'react';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { VersionEntry } from '../../../src/atlas/schema.ts';
import { country } from '../../../src/domain/country.ts';
import { defaultLanguage, type Language, languages } from '../../../src/domain/language.ts';
import { BrandIcon } from '../../../src/kit/icons.tsx';
import { Rich } from '../../../src/kit/Rich.tsx';
import { aboutIn, aboutLanguage } from '../../../src/locales/about/index.ts';
import { languageNames } from '../../../src/locales/load.ts';
import { type Translate, translator } from '../../../src/locales/translate.ts';
import { scene } from '../../../src/scene/scene.ts';
import { countryName } from '../../../src/text/country.ts';
import { officialLevels } from '../../../src/text/official.ts';
import { date, versionName } from '../../../src/text/phrases.ts';
import { evidenceNamed } from '../../../src/text/sentences.ts';
import { contactSources } from '../../../src/text/warning.ts';
import { RuleLevels } from '../../../src/ui/panel/Rule.tsx';
import { aboutPage } from '../../../src/view/href.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { defaultView } from '../../../src/view/view.ts';
import { boundarySources, countsOf } from './facts.ts';

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
      <Head t={translator(language)} root={root} />
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

/** The header of the other pages, with what works without a script. */
function Head({ t, root }: { readonly t: Translate; readonly root: string }) {
  const view = { ...defaultView, language: t.language };
  return (
    <header className="header">
      <a className="brand" href={root + writeLink(view)}>
        <BrandIcon />
        <span>{t('atlas.title')}</span>
      </a>
      <nav className="about-links" aria-label={t('plain.label')}>
        <a href={root + writeLink(view)}>{t('table.map')}</a>
        <a href={root + writeLink({ ...view, table: true })}>{t('table.open')}</a>
        {languages
          .filter((each) => each !== t.language)
          .map((each) => (
            <a key={each} href={root + aboutPage(each)} hrefLang={each} lang={each}>
              {languageNames[each]}
            </a>
          ))}
      </nav>
    </header>
  );
}

interface PartProps {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

function Part({ title, className, children }: PartProps) {
  return (
    <section className={className}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
