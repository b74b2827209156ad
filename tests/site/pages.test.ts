import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { languages } from '../../src/domain/language.ts';
import { levels } from '../../src/domain/level.ts';
import { countryName } from '../../src/text/country.ts';
import { headOf } from '../../src/text/head.ts';
import { writeLink } from '../../src/view/permalink.ts';
import { readNumbers, slips, text, texts } from '../markup/fixtures/text.ts';
import { answers, atlas, type Page, pageOf, read, views } from './site.ts';

/** What must be true of every page as it is sent, before or without its scripts: each gives what is wrong with one. */
const checks: Readonly<Record<string, (page: Page) => readonly string[]>> = {
  'is written in its language, under its own name': ({ document, view, scene, t }) => {
    const { title, description } = headOf(t, scene, view);
    const place = scene.selected?.district.name.az ?? countryName(t);
    return [
      ...differs('lang', document.documentElement.lang, view.language),
      ...differs('title', document.title, title),
      ...differs('description', attribute(document, 'meta[name="description"]', 'content'), description),
      ...texts(document.querySelectorAll('h1')).filter((heading) => !heading.includes(place)),
      ...differs('headings', document.querySelectorAll('h1').length, 1),
    ];
  },

  'lets no style in but the site’s own, and says none in a tag': ({ document }) => {
    const styled = [...document.querySelectorAll('[style], style')].map(({ outerHTML }) => outerHTML.slice(0, 80));
    return styled;
  },

  'says the level of its district and how it came about, or how many districts have each': ({ document, scene, t }) => {
    const { selected } = scene;
    if (selected === null)
      return levels.flatMap((level) => {
        const line = text(document.querySelector(`.legend-level:has(input[value="${level}"])`));
        const count = scene.districts.filter((item) => item.drawn && item.assessment.level === level).length;
        return differs(level, line, `${t(`level.${level}`)}${count}`);
      });
    const { level, basis } = selected.assessment;
    const said = text(document.querySelector('.level'));
    return [
      ...differs('level', text(document.querySelector('.level-name')), `${t('district.level')} ${t(`level.${level}`)}`),
      ...differs('assessed', said.includes(t('district.assessed')), basis === 'assessed'),
    ];
  },

  'has every figure of its view, each number as its record has it': ({ document, scene, view }) => {
    const { report, country } = scene;
    const due = report
      ? [...report.own, ...report.joint, ...report.moved, ...report.changes, ...country.context]
      : [...country.numbers.map(({ figure }) => figure), ...country.statements];
    const rows = [...document.querySelectorAll('[data-figure]')];
    const shown = new Set(rows.map(idOf));
    const wrong = rows.flatMap((row) => {
      const figure = scene.figures.get(idOf(row));
      if (figure === undefined) return [`${idOf(row)} is not of this view`];
      const said = row.querySelector('.figure-line .amount');
      const numbers = figure.quantity === null ? [] : boundsOf(figure);
      return differs(idOf(row), readNumbers(view.language, text(said)).join(), numbers.join());
    });
    return [...due.filter(({ id }) => !shown.has(id)).map(({ id }) => `${id} is missing`), ...wrong];
  },

  'leads from every figure to its document, and from every document to its source and its record': ({
    document,
    path,
    scene,
  }) => {
    const entries = [...document.querySelectorAll('.source-list > li')];
    const unled = [...document.querySelectorAll('[data-figure]')].flatMap((row) => {
      const of = scene.figures.get(idOf(row));
      const mark = row.querySelector('.source-mark')?.getAttribute('href');
      return of?.computed ? [] : differs(idOf(row), mark, `#source-${of?.document}`);
    });
    const documents = entries.flatMap((entry) => {
      const record = atlas.documents.find(({ id }) => entry.id === `source-${id}`);
      const hrefs = [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      const file = hrefs.map((href) => within(path, href)).find((href) => href?.includes('geodata/datasets/')) ?? '';
      return [
        ...(record?.url && !hrefs.includes(record.url) ? [`${entry.id}: no way to ${record.url}`] : []),
        ...differs(entry.id, answers(file) && JSON.parse(read(file)).id, record?.id),
      ];
    });
    return [...unled, ...documents];
  },

  'warns in full': ({ document, t }) => {
    const warning = text(document.querySelector('.warning'));
    return ['102', 'ANAMA', t('warning.full')].filter((words) => !warning.includes(words));
  },

  'leads nowhere that is not there': ({ document, path }) =>
    [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^https?:/.test(href)) return [];
      const [, fragment = ''] = href.split('#');
      const to = within(path, href);
      /* A preview picture is made for a site that is published; a fragment with a sign is a view. */
      if (to === null || !answers(to)) return [href];
      return href.startsWith('#') && !/[=&]/.test(fragment) && !document.getElementById(fragment) ? [href] : [];
    }),

  'names itself and the same page in the other languages, to machines and to readers, and the table or the map': ({
    document,
    path,
    view,
  }) => {
    const to = (language: (typeof languages)[number]) => writeLink({ ...view, language });
    const machines = ['link[rel="canonical"]', 'link[rel="alternate"][hreflang]'].flatMap((links) =>
      [...document.querySelectorAll(links)].map((link) =>
        [link.getAttribute('hreflang') ?? '', hrefOf(link, path)].join(),
      ),
    );
    const readers = [...document.querySelectorAll('.plain-links a')].map((link) => hrefOf(link, path));
    const others = languages.filter((language) => language !== view.language).map(to);
    return [
      ...differs(
        'machines',
        machines.join(' '),
        [`,${path}`, ...languages.map((language) => `${language},${to(language)}`), `x-default,${to('en')}`].join(' '),
      ),
      ...differs(
        'readers',
        readers.join(' '),
        [writeLink({ ...view, district: null, table: !view.table }), ...others].join(' '),
      ),
    ];
  },

  'draws every district that has a boundary, or the chosen one with all beside it, by name and level': ({
    document,
    scene,
    view,
    t,
  }) => {
    const names = [...document.querySelectorAll('.still a:has(path[d])')].map(
      (link) => link.getAttribute('aria-label') ?? text(link),
    );
    const { district: chosen } = view;
    const isDue = (id: string) =>
      chosen === null || atlas.edges.some(({ between }) => between.includes(chosen) && between.includes(id));
    return scene.districts
      .filter(({ drawn, district }) => drawn && isDue(district.id))
      .map(({ district, assessment }) => `${district.name[view.language]}, ${t(`level.${assessment.level}`)}`)
      .filter((name) => !names.includes(name));
  },

  'shows no message’s name, no value that is none, no part twice': ({ document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [...slips(document.body), ...ids.filter((id, index) => ids.indexOf(id) !== index)];
  },

  'forbids what comes from elsewhere, and lets each script of its own run': ({ document }) => {
    const policy = attribute(document, 'meta[http-equiv="Content-Security-Policy"]', 'content') ?? '';
    const inline = [...document.querySelectorAll('script:not([src], [type="application/ld+json"])')];
    return [
      ...(/^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}=';/.test(policy) ? [] : [policy]),
      ...inline.flatMap((script) => {
        const hash = createHash('sha256')
          .update(script.textContent ?? '')
          .digest('base64');
        return policy.includes(`'sha256-${hash}'`) ? [] : [`not allowed: ${script.textContent?.slice(0, 60)}`];
      }),
    ];
  },

  'carries what machines read of it': ({ document, path, scene }) => {
    const kinds = scene.selected === null ? /\bDataset\b/ : /^(AdministrativeArea|City),Dataset,BreadcrumbList$/;
    const graph = JSON.parse(text(document.querySelector('script[type="application/ld+json"]')))['@graph'];
    const types = graph.map((part: { readonly '@type': string }) => part['@type']).join();
    const answer = within(path, attribute(document, 'link[type="application/json+oembed"]', 'href') ?? '') ?? '';
    return [
      ...differs(`types ${types}`, kinds.test(types), true),
      ...differs('oEmbed', JSON.parse(read(answer)).title, document.title),
    ];
  },
};

const faults = new Map(Object.keys(checks).map((check) => [check, [] as string[]]));

/* Page by page, not check by check: all of them at once would fill the memory. */
beforeAll(() => {
  for (const each of views) {
    const page = pageOf(each);
    for (const [name, check] of Object.entries(checks))
      faults.get(name)?.push(...check(page).map((fault) => `${each.path}: ${fault}`));
  }
});

test.each(Object.keys(checks))('every page %s', (check) => {
  expect(faults.get(check)?.slice(0, 20)).toEqual([]);
});

function differs(what: string, found: unknown, expected: unknown): readonly string[] {
  return found === expected ? [] : [`${what}: expected ${expected}, found ${found}`];
}

const idOf = (row: Element) => row.getAttribute('data-figure') ?? '';

const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name);

/** What an address of a page leads to, from the site's root; null where it leaves the site. */
function within(path: string, href: string): string | null {
  const { origin, pathname } = new URL(href, `https://site.example/root/${path}`);
  return origin === 'https://site.example' && pathname.startsWith('/root/') ? pathname.slice('/root/'.length) : null;
}

const hrefOf = (link: Element, path: string) => within(path, link.getAttribute('href') ?? '');

/** Shares that the atlas works out are shown with one decimal, all else with two. */
function boundsOf({ metric, quantity, computed }: Figure): readonly number[] {
  const factor = metric === 'share_cleared' && computed ? 10 : 100;
  return [quantity?.value, quantity?.high].flatMap((n) => (n === undefined ? [] : [Math.round(n * factor) / factor]));
}
