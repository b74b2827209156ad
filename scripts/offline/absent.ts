import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/locales/translate.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** What stands in the place of a file that is not kept, while there is no network: what is missing and what can be done, in each language. */
export function absentPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${translator('en')('offline.absent')}</title>
  </head>
  <body style="max-width:36rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif">
    ${languages
      .map((language) => {
        const t = translator(language);
        const home = language === 'en' ? './' : `./${language}/`;
        return `<section lang="${language}"><h1 style="margin:2rem 0 0;font-size:1.25rem">${t('offline.absent')}</h1><p>${t('offline.absent.body')}</p><p><a href="${home}">${t('offline.absent.home')}</a></p></section>`;
      })
      .join('\n    ')}
  </body>
</html>
`;
}
