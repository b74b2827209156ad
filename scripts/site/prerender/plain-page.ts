import { defaultLanguage } from '../../../src/domain/language.ts';
import { inlined } from '../vite/policy.ts';

const style =
  'body{max-width:36rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}section+section h1{font-size:1.25rem}';

/** A page that needs nothing of the site: no style sheet, no script but what stands in it. @param script its own, which may ask its own host alone. */
export function plainPage(title: string, body: string, script?: string): string {
  const runs = script === undefined ? '' : `; connect-src 'self'; script-src ${inlined(script)}`;
  const policy = `default-src 'none'; style-src ${inlined(style)}; base-uri 'none'; form-action 'none'${runs}`;
  return `<!doctype html>
<html lang="${defaultLanguage}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${title}</title>
    <style>${style}</style>
  </head>
  <body>
    ${body}${script === undefined ? '' : `\n    <script>${script}</script>`}
  </body>
</html>
`;
}
