import { levels } from '../../src/domain/level.ts';
import { countryName } from '../../src/text/country.ts';
import { headOf } from '../../src/text/head.ts';
import { sourcesPage } from '../../src/view/href.ts';
import { readNumbers, shownNumbers, slips, text, texts } from '../markup/fixtures/text.ts';
import { attribute, type Check, differs, within } from './check.ts';
import { atlas } from './site.ts';

const idOf = (row: Element) => row.getAttribute('data-figure') ?? '';

/** What a reader reads on a page. */
export const reading = {
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
      const numbers = shownNumbers(figure);
      return differs(idOf(row), readNumbers(view.language, text(said)).join(), numbers.join());
    });
    return [...due.filter(({ id }) => !shown.has(id)).map(({ id }) => `${id} is missing`), ...wrong];
  },

  'leads from every figure to its document among the sources in its language, and to all of them': ({
    document,
    path,
    scene,
    view,
  }) => {
    const sources = sourcesPage(view.language);
    const to = (link: Element | null) => within(path, link?.getAttribute('href') ?? '');
    const unled = [...document.querySelectorAll('[data-figure]')].flatMap((row) => {
      const of = scene.figures.get(idOf(row));
      const mark = row.querySelector('.source-mark');
      return of?.computed
        ? []
        : [
            ...differs(idOf(row), to(mark), sources),
            ...differs(idOf(row), mark?.getAttribute('href')?.split('#')[1], `source-${of?.document}`),
          ];
    });
    return [...unled, ...differs('all', to(document.querySelector('.sources a')), sources)];
  },

  'warns in full': ({ document, t }) => {
    const warning = text(document.querySelector('.warning'));
    return ['102', 'ANAMA', t('warning.full')].filter((words) => !warning.includes(words));
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
} satisfies Readonly<Record<string, Check>>;
