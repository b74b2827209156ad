import { languages } from '../domain/language.ts';
import { languageNames } from '../locales/load.ts';
import { translator } from '../locales/translate.ts';
import { useAsSent } from '../store/context.ts';
import { aboutPage, hrefTo, viewOf } from '../view/href.ts';

/** The ways on for readers without JavaScript, in the place of the controls: the same page in each language, and the table. */
export function PlainLinks() {
  const view = useAsSent((state) => state.view);
  const root = useAsSent((state) => state.root);
  const t = translator(view.language);
  return (
    <nav className="unscripted plain-links" aria-label={t('plain.label')}>
      <a href={hrefTo(root, { ...viewOf(view, null), table: !view.table })}>
        {t(view.table ? 'table.map' : 'table.open')}
      </a>
      <a href={root + aboutPage(view.language)}>{t('about.title')}</a>
      {languages
        .filter((each) => each !== view.language)
        .map((each) => (
          <a key={each} href={hrefTo(root, { ...view, language: each })} hrefLang={each} lang={each}>
            {languageNames[each]}
          </a>
        ))}
    </nav>
  );
}
