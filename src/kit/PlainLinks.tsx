import { languages } from '../domain/language.ts';
import { languageNames } from '../locales/load.ts';
import { useAtlas } from '../store/context.ts';
import { hrefTo, viewOf } from '../view/href.ts';
import { useTranslate } from './use-translate.ts';

/** The ways on for readers without JavaScript, in the place of the controls: the same page in each language, and the table. */
export function PlainLinks() {
  const t = useTranslate();
  const view = useAtlas((state) => state.view);
  return (
    <nav className="unscripted plain-links" aria-label={t('plain.label')}>
      <a href={hrefTo(view, { ...viewOf(view, null), table: !view.table })}>
        {t(view.table ? 'table.map' : 'table.open')}
      </a>
      {languages
        .filter((each) => each !== view.language)
        .map((each) => (
          <a key={each} href={hrefTo(view, { ...view, language: each })} hrefLang={each} lang={each}>
            {languageNames[each]}
          </a>
        ))}
    </nav>
  );
}
