import { languages } from '../domain/language.ts';
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
  const cut = link.indexOf('#');
  const path = cut < 0 ? link : link.slice(0, cut);
  const fragment = cut < 0 ? '' : link.slice(cut + 1);
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
    for (const part of way.split('/').map(decode)) {
      const language = languages.find((code) => code === part);
      const district = known.district(part);
      if (part === '' || part === 'index.html') continue;
      if (part === tablePage) view = { ...view, table: true };
      else if (language !== undefined) view = { ...view, language };
      else if (district !== null) view = { ...view, district };
      else refuse('district', 'district', part);
    }
  };
  follow(path);

  for (const pair of fragment.split('&').map(decode)) {
    const equals = pair.indexOf('=');
    const key = equals < 0 ? pair : pair.slice(0, equals);
    const text = equals < 0 ? '' : pair.slice(equals + 1);
    if (pair === '' || anchors.includes(pair)) continue;
    if (key === 'v') {
      if (text !== version) refuse('version', key, text);
      continue;
    }
    if (key === pathAskedFor) {
      follow(text);
      continue;
    }
    const parameter = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
    const read = parameter?.read(text, known);
    if (parameter === undefined) refuse('parameter', key, text);
    else if (read) view = { ...view, ...read };
    else refuse(problemOf[key] ?? 'value', key, text);
  }
  return { view, problems };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
