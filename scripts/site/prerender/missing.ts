import { defaultLanguage, type Language, languages } from '../../../src/domain/language.ts';
import { translator } from '../../../src/locales/translate.ts';
import { pathAskedFor } from '../../../src/view/permalink.ts';
import { plainPage } from './plain-page.ts';

/**
 * `404.html`: what a host shows for an address that has no page. It cannot know how deep below the site's root it is shown,
 * so its script looks for the root upwards, and hands the path to the atlas, which says what it does not know and keeps the rest.
 */
export function missingPage(): string {
  const sections = languages.map(inLanguage).join('\n    ');
  return plainPage(translator(defaultLanguage)('atlas.title'), `<main>\n    ${sections}\n    </main>`, script);
}

function inLanguage(language: Language): string {
  const t = translator(language);
  const warning = t
    .rich('warning.lead')
    .map(({ text, strong }) => (strong ? `<strong>${text}</strong>` : text))
    .join('');
  return `<section lang="${language}"><h1>${t('page.missing')}</h1><p>${t('page.missing.body')}</p><p>${warning}</p></section>`;
}

const script = `
(async () => {
  /* Without empty parts: an address that began with // would be another host's. */
  const parts = location.pathname.split('/').filter(Boolean);
  for (let kept = parts.length - 1; kept >= 0; kept--) {
    const root = '/' + parts.slice(0, kept).map((part) => part + '/').join('');
    const found = await fetch(root + 'geodata/atlas.json', { method: 'HEAD' }).catch(() => null);
    if (!found || !found.ok) continue;
    const asked = parts.slice(kept).filter(Boolean).join('/');
    return location.replace(root + '#${pathAskedFor}=' + asked + location.search + location.hash.replace('#', '&'));
  }
})();
`;
