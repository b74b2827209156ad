import { languages } from '../domain/language.ts';
import { decoded, formsOf, isTracking, pairsOf, partsOf, tidied } from './mangled.ts';
import { type Known, parameters } from './parameters.ts';
import { defaultView, type View } from './view.ts';

/** A part of a link that could not be honoured; `given` is what stood there, cut to a readable length. */
export interface LinkProblem {
  readonly kind: 'district' | 'figure' | 'value' | 'parameter' | 'version';
  readonly key: string;
  readonly given: string;
}

/** Links of this version are written without saying so; a later one would say `v=2`. */
const version = '1';

/** The page of unknown addresses sends their path on in this parameter; it is read, never written. */
export const pathAskedFor = 'asked';

/** The path of the page on which all districts stand as a table. */
const tablePage = 'table';

/** Fragments that name a part of the page, as its skip links do without JavaScript. */
const anchors = ['figures', 'the-map'];

/** How a parameter that cannot be honoured is spoken of, where its own words say more than that it cannot be read. */
const problemOf: Readonly<Record<string, LinkProblem['kind']>> = {
  figure: 'figure',
  data: 'version',
  was: 'version',
};

/** The View as a link below the site's root: `az/kalbajar/#evidence=article&map=8.5/40.1/46.05`. Defaults are left out. */
export function writeLink(view: View): string {
  const place = view.district ?? (view.table && view.compare.length < 2 ? tablePage : null);
  const path = [view.language === defaultView.language ? null : view.language, place]
    .filter((part) => part !== null)
    .map((part) => `${part}/`)
    .join('');
  const fragment = Object.entries(parameters)
    .map(([key, { write }]) => [key, write(view)] as const)
    .filter(([, text]) => text !== null)
    .map(([key, text]) => (text === '' ? key : `${key}=${text}`))
    .join('&');
  return fragment === '' ? path : `${path}#${fragment}`;
}

/** Whether two Views are the same: every View is told whole by its link. */
export function sameView(one: View, other: View): boolean {
  return one === other || writeLink(one) === writeLink(other);
}

/**
 * The View that a link asks for. Every text yields one: what cannot be honoured keeps its default and is named among the problems.
 * @param link what follows the site's root, such as `kalbajar/#hide=low`.
 */
export function readLink(
  link: string,
  known: Known,
): { readonly view: View; readonly problems: readonly LinkProblem[] } {
  const { path, fragment } = partsOf(link);
  const problems: LinkProblem[] = [];
  const refuse = (kind: LinkProblem['kind'], key: string, given: string) => {
    const problem = { kind, key: shorten(key), given: shorten(given) };
    const said = problems.some(
      (other) => other.kind === kind && other.key === problem.key && other.given === problem.given,
    );
    if (!said) problems.push(problem);
  };
  let view: View = { ...defaultView };

  const follow = (way: string) => {
    for (const part of decoded(way).split('/')) {
      const word = tidied(part);
      const language = languages.find((code) => code === word);
      if (word === '' || word === 'index.html') continue;
      if (word === tablePage) {
        view = { ...view, table: true };
        continue;
      }
      if (language !== undefined) {
        view = { ...view, language };
        continue;
      }
      const district = known.district(part) ?? known.district(word);
      if (district === null) refuse('district', 'district', part);
      else view = { ...view, district };
    }
  };
  follow(path);

  for (const pair of pairsOf(fragment)) {
    const equals = pair.indexOf('=');
    const given = equals < 0 ? pair : pair.slice(0, equals);
    const text = equals < 0 ? '' : pair.slice(equals + 1);
    const key = Object.hasOwn(parameters, given) ? given : tidied(given);
    if (pair === '' || isTracking(key) || (text === '' && anchors.includes(key))) continue;
    if (key === 'v') {
      if (tidied(text) !== version) refuse('version', key, text);
      continue;
    }
    if (key === pathAskedFor) {
      follow(text);
      continue;
    }
    const parameter = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
    if (parameter === undefined) {
      refuse('parameter', given, text);
      continue;
    }
    const read = firstOf(formsOf(text), (form) => parameter.read(form, known));
    if (read) view = { ...view, ...read };
    else refuse(problemOf[key] ?? 'value', key, text);
  }
  return { view, problems };
}

function firstOf<Of, Found>(all: readonly Of[], find: (each: Of) => Found | null): Found | null {
  for (const each of all) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
