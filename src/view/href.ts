import { defaultLanguage, type Language, languages } from '../domain/language.ts';
import { writeLink } from './permalink.ts';
import { defaultView, type View } from './view.ts';

/** The way from a link's page back to the site's root, by which the site works under any path: `../` for `kalbajar/#hide=low`. */
export function rootAbove(link: string): string {
  const [path = ''] = link.split('#');
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** The same from the page of a View. A document's own address may be another: its root stands in the store. */
export function rootFrom(view: View): string {
  return rootAbove(writeLink(view));
}

/** A relative link to a View. @param root the way from where the link stands to the site's root. */
export function hrefTo(root: string, view: View): string {
  return root + writeLink(view);
}

/** The state of the evidence that is shown. */
interface Evidence {
  readonly version: { readonly id: string };
  readonly earlier: boolean;
}

/** A relative link to send to others: it names the version of the evidence that is shown, and so is never the bare root; an earlier one it shows again. */
export function linkToSend(root: string, view: View, { version, earlier }: Evidence): string {
  return hrefTo(root, { ...view, version: version.id, shown: earlier ? 'then' : 'now' });
}

/** The View of a district, or of the country for null, with all else that the reader has chosen. */
export function viewOf(view: View, district: View['district']): View {
  return { ...view, district, camera: null, figure: null, panel: null };
}

/** The page that says what the atlas is, from the site's root. It is no View: nothing of it changes. */
export function aboutPage(language: Language): string {
  return `${writeLink({ ...defaultView, language })}about/`;
}

/** The page that says how to bring own data. Likewise no View. */
export function guidePage(language: Language): string {
  return `${writeLink({ ...defaultView, language })}guide/`;
}

/** The page that lists every document that figures stand in, for who cannot have the panel's list. Likewise no View. */
export function sourcesPage(language: Language): string {
  return `${writeLink({ ...defaultView, language })}sources/`;
}

/** Where a document stands in a list of sources. */
export function sourceAnchor(document: string): string {
  return `source-${document}`;
}

/** A link in one of the languages, or where none of them fits. */
interface InLanguage {
  readonly language: string;
  readonly link: string;
}

/** The same View in each language, and where none of them fits. */
export function inEachLanguage(view: View): readonly InLanguage[] {
  return inEach((language) => writeLink({ ...view, language }));
}

/** The page about the atlas likewise. */
export function aboutInEachLanguage(): readonly InLanguage[] {
  return inEach(aboutPage);
}

/** The guide likewise. */
export function guideInEachLanguage(): readonly InLanguage[] {
  return inEach(guidePage);
}

/** The sources likewise. */
export function sourcesInEachLanguage(): readonly InLanguage[] {
  return inEach(sourcesPage);
}

function inEach(linkIn: (language: Language) => string): readonly InLanguage[] {
  const links = languages.map((language) => ({ language, link: linkIn(language) }));
  return [...links, { language: 'x-default', link: linkIn(defaultLanguage) }];
}
