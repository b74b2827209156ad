import { defaultLanguage } from '../../../src/domain/language.ts';

/** A page that needs nothing of the site: no style sheet, no script but what stands in it. @param policy its content security policy. */
export function plainPage(title: string, policy: string, body: string): string {
  return `<!doctype html>
<html lang="${defaultLanguage}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${title}</title>
  </head>
  <body style="max-width:36rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif">
    ${body}
  </body>
</html>
`;
}
