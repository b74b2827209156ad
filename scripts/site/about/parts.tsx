import type { ReactNode } from 'react';
import { type Language, languages } from '../../../src/domain/language.ts';
import { BrandIcon } from '../../../src/kit/icons.tsx';
import { languageNames } from '../../../src/locales/load.ts';
import type { Translate } from '../../../src/locales/translate.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { defaultView } from '../../../src/view/view.ts';

interface HeadProps {
  readonly t: Translate;
  /** The way to the site's root. */
  readonly root: string;
  /** Where the same page lies in each language, from there. */
  readonly pageIn: (language: Language) => string;
}

/** The header of the other pages, with what works without a script. */
export function Head({ t, root, pageIn }: HeadProps) {
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
            <a key={each} href={root + pageIn(each)} hrefLang={each} lang={each}>
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

/** A part of the page under its heading. */
export function Part({ title, className, children }: PartProps) {
  return (
    <section className={className}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
