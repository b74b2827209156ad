import { type Language, languages } from '../domain/language.ts';
import { languageNames } from '../locales/load.ts';
import { useActions, useAtlas } from '../state/context.ts';
import { rememberLanguage } from '../state/reader.ts';
import { useTranslate } from './use-translate.ts';

/** The language of the page: its code while closed, each language by its own name when open. */
export function LanguageSelect() {
  const t = useTranslate();
  const language = useAtlas((state) => state.view.language);
  const { chooseLanguage } = useActions();
  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    chooseLanguage(chosen);
  };
  return (
    <div className="language">
      <span className="language-code" aria-hidden="true">
        {language.toUpperCase()}
      </span>
      <select
        aria-label={t('language.label')}
        value={language}
        onChange={(event) => choose(event.target.value as Language)}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
