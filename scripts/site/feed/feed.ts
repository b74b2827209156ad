import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { Language } from '../../../src/domain/language.ts';
import { type Translate, translator } from '../../../src/locales/translate.ts';
import { viewChanges } from '../../../src/scene/changes.ts';
import { scene } from '../../../src/scene/scene.ts';
import { changeSentences } from '../../../src/text/changes.ts';
import { asHtml } from '../../../src/text/html.ts';
import { counted, inLanguage, measured, versionName } from '../../../src/text/phrases.ts';
import { ground } from '../../../src/text/receipt.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { defaultView } from '../../../src/view/view.ts';
import type { Site } from '../prerender/site.ts';
import { detailSentences } from './details.ts';

/** A version of the evidence with the one before it; null before the first. */
export interface Step {
  readonly before: Atlas | null;
  readonly after: Atlas;
  /** Its file, which lies at the same address for ever. */
  readonly file: string;
}

/** So many figures and documents of a version are told; the rest is counted. */
const named = 12;

/** An Atom feed (RFC 4287) of the versions of the evidence in one language, the latest first, each with what it changed in words. */
export function feed(language: Language, steps: readonly Step[], site: Site): string {
  const t = translator(language);
  const page = site.full(writeLink({ ...defaultView, language }));
  const self = site.full(feedOf(language));
  const latest = steps.at(-1)?.after.version.date ?? '';
  const entries = steps.toReversed().map(({ before, after, file }) => {
    const { version } = after;
    const link = site.full(writeLink({ ...defaultView, language, version: version.id, shown: 'then' }));
    const words = before === null ? [t('feed.first', { n: after.figures.length })] : changed(language, before, after);
    return [
      '<entry>',
      `<id>${asHtml(site.full(`geodata/versions/${file}`))}</id>`,
      `<title>${asHtml(t('version.current', { when: versionName(t, version) }))}</title>`,
      `<updated>${version.date}T00:00:00Z</updated>`,
      `<link rel="alternate" type="text/html" href="${asHtml(link)}"/>`,
      `<content type="html">${asHtml(words.map((each) => `<p>${asHtml(each)}</p>`).join(''))}</content>`,
      '</entry>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${asHtml(self)}</id>
<title>${asHtml(t('feed.title'))}</title>
<subtitle>${asHtml(t('warning.full'))}</subtitle>
<updated>${latest}T00:00:00Z</updated>
<author><name>${asHtml(t('atlas.title'))}</name></author>
<link rel="self" type="application/atom+xml" href="${asHtml(self)}"/>
<link rel="alternate" type="text/html" href="${asHtml(page)}"/>
${entries.join('\n')}
</feed>
`;
}

/** Where the feed of a language lies, below the site's root. */
export function feedOf(language: Language): string {
  return `${writeLink({ ...defaultView, language })}feed.xml`;
}

/** What the country's view says otherwise, and which documents came. */
function changed(language: Language, before: Atlas, after: Atlas): readonly string[] {
  const t = translator(language);
  const view = { ...defaultView, language };
  const changes = viewChanges(scene(before, view), scene(after, view));
  const known = new Set(before.documents.map(({ id }) => id));
  const documents = after.documents.filter(({ id }) => !known.has(id));
  const names = documents.slice(0, named).map(({ short }) => inLanguage(short, language).text);
  const old = new Set(before.figures.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const figures = after.figures.filter(({ id, computed }) => !old.has(id) && computed === undefined);
  const details = detailSentences(t, before, after);
  const sentences = [...changeSentences(t, after.districtsById, changes, view.theme), ...details];
  return [
    ...(sentences.length > 0 ? sentences : [t('feed.details')]),
    ...(figures.length > 0
      ? [
          t('feed.figures', {
            figures: figures
              .slice(0, named)
              .map((figure) => told(t, figure, after))
              .join('; '),
            more: Math.max(0, figures.length - named),
          }),
        ]
      : []),
    ...(names.length > 0
      ? [t('feed.documents', { names: names.join('; '), more: Math.max(0, documents.length - named) })]
      : []),
  ];
}

/** A figure with its ground: where, how much, of what. */
function told(t: Translate, figure: Figure, { districts }: Atlas): string {
  const words =
    figure.quantity === null && figure.statement !== undefined
      ? inLanguage(figure.statement, t.language).text
      : `${measured(t, figure)} ${counted(t, figure)}`;
  return `${ground(t, figure, districts)}: ${words}`;
}
