import { defaultLanguage, type Language, languages } from '../../../src/domain/language.ts';
import { translator } from '../../../src/locales/translate.ts';
import { plainPage } from '../prerender/plain-page.ts';

/** What stands in the place of a file that is not kept, while there is no network: what is missing and what can be done, in each language. */
export function absentPage(): string {
  const body = `<main>\n    ${languages.map(inLanguage).join('\n    ')}\n    </main>`;
  return plainPage(translator(defaultLanguage)('offline.absent'), body);
}

function inLanguage(language: Language): string {
  const t = translator(language);
  const home = language === defaultLanguage ? './' : `./${language}/`;
  return `<section lang="${language}"><h1>${t('offline.absent')}</h1><p>${t('offline.absent.body')}</p><p><a href="${home}">${t('offline.absent.home')}</a></p></section>`;
}
