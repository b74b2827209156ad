import { beforeAll, describe, expect, test } from 'vitest';
import { country } from '../../src/domain/country.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { languages } from '../../src/domain/language.ts';
import { metrics } from '../../src/domain/metric.ts';
import { relatedTo } from '../../src/domain/relations.ts';
import { districtsOf } from '../../src/domain/scope.ts';
import { translator } from '../../src/locales/translate.ts';
import { scene as sceneOf } from '../../src/scene/scene.ts';
import { publisher, speaker } from '../../src/text/country.ts';
import { inLanguage } from '../../src/text/phrases.ts';
import { FigureRow } from '../../src/ui/figure/FigureRow.tsx';
import { Receipt } from '../../src/ui/figure/Receipt.tsx';
import { defaultView } from '../../src/view/view.ts';
import { atlas, markup } from './fixtures/markup.tsx';
import { only, readNumbers, shownNumbers, slips, text, texts } from './fixtures/text.ts';

/** Every figure of every document, and those that the atlas itself works out of them. */
const figures = (['all', 'article'] as const).flatMap((evidence) => {
  const own = [...sceneOf(atlas, { ...defaultView, evidence }).figures.values()];
  return own.filter(({ computed }) => evidence === 'all' || computed).map((figure) => ({ evidence, figure }));
});

const documentOf = ({ document }: Figure) => atlas.documentsById.get(document);

describe.each(languages)('in %s', (language) => {
  const t = translator(language);
  const open = ({ evidence, figure }: (typeof figures)[number]) =>
    markup(
      { language, evidence },
      <>
        <FigureRow
          t={t}
          figure={figure}
          open={false}
          document={documentOf(figure)}
          against={0}
          source={null}
          part={false}
        />
        <Receipt id="receipt" figure={figure} document={documentOf(figure)} />
      </>,
    );
  let opened: readonly ((typeof figures)[number] & { readonly row: Document; readonly receipt: Element })[] = [];
  /* The scene is the same for all: none is opened by its link, which would have it worked out anew for each. */
  beforeAll(() => {
    opened = figures.map((each) => {
      const row = open(each);
      return { ...each, row, receipt: only(row, '.receipt') };
    });
  });

  /** What a receipt answers to one of its questions. */
  const answers = (receipt: Element, name: string) =>
    [...receipt.querySelectorAll('dl > dt')]
      .filter((term) => text(term) === name)
      .map((term) => term.nextElementSibling);
  const answer = (receipt: Element, name: Parameters<typeof t>[0]) => text(answers(receipt, t(name))[0]);

  test('every figure has one receipt, and every row of it a question and an answer', () => {
    expect(figures.length).toBeGreaterThanOrEqual(atlas.figures.length);
    for (const { figure, receipt } of opened) {
      const rows = [...only(receipt, 'dl').children];
      expect(
        rows.map(({ tagName }) => tagName),
        figure.id,
      ).toEqual(rows.map((_, index) => (index % 2 === 0 ? 'DT' : 'DD')));
      expect(
        texts(rows).filter((words) => words === ''),
        figure.id,
      ).toEqual([]);
      const asked = texts(receipt.querySelectorAll('dl > dt'));
      expect(new Set(asked).size, figure.id).toBe(asked.length);
    }
  });

  test('nothing in it is a message’s name or a value that is none', () => {
    expect(opened.flatMap(({ figure, row }) => slips(row).map((slip) => `${figure.id}: ${slip}`))).toEqual([]);
  });

  test('the number is the record’s, written as the language writes it, with its unit', () => {
    for (const { figure, row } of opened) {
      const { quantity } = figure;
      if (quantity === null) {
        expect(row.querySelector('.figure-line .amount'), figure.id).toBeNull();
        continue;
      }
      const said = text(only(row, '.figure-line .amount'));
      expect(readNumbers(language, said), `${figure.id}: ${said}`).toEqual(shownNumbers(figure));
      const { unit } = metrics[figure.metric];
      const words = { ha: /^(ha|га)$/, km2: /^(km²|км²)$/, percent: /^%$/, money: new RegExp(`^${country.currency}$`) };
      if (Object.hasOwn(words, unit))
        expect(text(only(row, '.figure-line .unit')), figure.id).toMatch(words[unit as keyof typeof words]);
      /* A number that its source does not give as it is never stands bare. */
      if (quantity.comparator !== 'exact') expect(said, figure.id).toMatch(/[^\d.,\s]/);
    }
  });

  test('it says what was counted, and how it is read', () => {
    for (const { figure, row, receipt } of opened) {
      const counted = answer(receipt, 'receipt.counted');
      expect(counted, figure.id).not.toBe('');
      if (!figure.statement) expect(text(only(row, '.figure-words')).toLowerCase()).toContain(counted.toLowerCase());
      expect(answer(receipt, 'receipt.reading'), figure.id).not.toBe('');
    }
  });

  test('it names who claims it and, as the document does, who published it', () => {
    for (const { figure, receipt } of opened) {
      const claimed = answer(receipt, 'receipt.claimed');
      if (figure.claimant !== null && !figure.computed)
        expect(claimed, figure.id).toBe(speaker(t, figure.claimant).text);
      else expect(claimed, figure.id).not.toBe('');
      const channel = documentOf(figure)?.channel;
      expect(answers(receipt, t('receipt.published')), figure.id).toHaveLength(channel === undefined ? 0 : 1);
      if (channel !== undefined)
        expect(answer(receipt, 'receipt.published'), figure.id).toContain(publisher(t, channel).text);
    }
  });

  test('a text that is not in the reader’s language is marked, and said to be not', () => {
    for (const { figure, receipt } of opened) {
      const note = figure.note && inLanguage(figure.note, language);
      const foreign = [...receipt.querySelectorAll('[lang]')].filter((part) => part.localName !== 'q');
      if (note && note.lang !== language)
        expect(
          foreign.map((part) => [part.getAttribute('lang'), text(part)]),
          figure.id,
        ).toContainEqual([note.lang, note.text.replace(/\s+/g, ' ').trim()]);
      for (const part of foreign)
        expect(text(part.nextElementSibling), figure.id).toBe(
          t('text.language', {
            language: country.languages.find(({ code }) => code === part.getAttribute('lang'))?.name ?? '',
          }),
        );
    }
  });

  test('its period has the years of the record', () => {
    for (const { figure, receipt } of opened) {
      const said = answer(receipt, 'receipt.period');
      const { from, to } = figure.period;
      for (const day of [from, to]) if (day !== null) expect(said, figure.id).toContain(day.slice(0, 4));
      if (from === null && to === null) expect(said.toLowerCase()).toContain(t('period.receipt.none').toLowerCase());
    }
  });

  test('its ground names every district that it speaks of, and says of a joint one that it is not to be divided', () => {
    for (const { figure, receipt } of opened) {
      const said = answer(receipt, 'receipt.ground');
      expect(said, figure.id).not.toBe('');
      for (const id of districtsOf(figure.scope)) {
        const name = atlas.districts.find((district) => district.id === id)?.name[language];
        expect(said, figure.id).toContain(name);
      }
      if (figure.scope.kind === 'joint') {
        const together = t(figure.scope.unnamedRest ? 'receipt.ground.jointAndMore' : 'receipt.ground.joint', {
          places: '',
        });
        const end = together.trim().replace(/^[,\s]+/, '');
        expect(said, figure.id).toContain(end);
      }
    }
  });

  test('it says where in the document it stands, where the record does, and of what the atlas worked out that it stands nowhere', () => {
    for (const { figure, receipt } of opened) {
      const { paragraph, sentence } = figure.locator;
      const found = answers(receipt, t('receipt.found'));
      if (figure.computed) expect(texts(found as Element[]), figure.id).toEqual([t('receipt.found.none')]);
      else if (paragraph === undefined || sentence === undefined) expect(found, figure.id).toEqual([]);
      else expect(readNumbers('en', text(found[0])), figure.id).toEqual([paragraph, sentence]);
    }
  });

  test('it lists every figure that confirms, contradicts or contains it, and each part of a sum', () => {
    const all = new Map(figures.map(({ figure }) => [figure.id, figure]));
    for (const { figure, receipt } of opened) {
      const parts = figure.computed?.from ?? [];
      const others = relatedTo(figure, atlas.figuresById).filter(({ figure: { id } }) => !parts.includes(id));
      const listed = [...receipt.querySelectorAll('.related > li')];
      expect(listed.length, figure.id).toBe(parts.filter((id) => all.has(id)).length + others.length);
      for (const item of listed) expect(text(item.querySelector('button')), figure.id).not.toBe('');
      const standings = others.map(({ standing }) => t(`receipt.relation.${standing}`));
      const said = texts(listed).join('\n');
      for (const standing of standings) expect(said, figure.id).toContain(standing);
    }
  });

  test('it leads to the document’s own address and to its record', () => {
    for (const { figure, receipt } of opened) {
      const document = documentOf(figure);
      const links = [...receipt.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
      if (document?.url && !figure.computed) expect(links, figure.id).toContain(document.url);
      if (!figure.computed)
        expect(
          links.some((link) => link?.endsWith(`geodata/datasets/${figure.document}.json`)),
          figure.id,
        ).toBe(true);
    }
  });
});
