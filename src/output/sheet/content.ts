import type { Atlas } from '../../atlas/atlas.ts';
import type { Document, Figure } from '../../domain/figure.ts';
import { districtsOf } from '../../domain/scope.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Scene } from '../../scene/scene.ts';
import { amount, counted, date, inLanguage, places, said, unit } from '../../text/phrases.ts';
import { capital, ground } from '../../text/receipt.ts';

/** A figure as a line of the sheet. */
export interface SheetRow {
  readonly id: string;
  readonly amount: string;
  readonly what: string;
  /** Who says it, with the numbers of the sources. */
  readonly who: string;
}

/** A document that the sheet's figures stand in, by its number. */
export interface SheetSource {
  readonly number: number;
  readonly words: string;
}

export interface SheetContent {
  readonly own: readonly SheetRow[];
  readonly joint: readonly SheetRow[];
  readonly sources: readonly SheetSource[];
  /** Figures of the view for which the sheet had no room. */
  readonly left: number;
}

/** So many joint figures stay where room is short: often they are all that speaks of a district. */
const jointKept = 1;

/** The figures of the view with a number, as many as `room` lines hold, and the documents that they stand in. */
export function sheetContent(t: Translate, atlas: Atlas, scene: Scene, room: number): SheetContent {
  const all = figuresIn(scene);
  const joint = all.joint.slice(0, Math.max(Math.min(jointKept, room), room - all.own.length));
  const own = all.own.slice(0, Math.max(0, room - joint.length));
  const numbers = new Map<string, number>();
  const numberOf = (document: Document) => {
    const number = numbers.get(document.id) ?? numbers.size + 1;
    numbers.set(document.id, number);
    return `[${number}]`;
  };
  const row = (figure: Figure): SheetRow => {
    const document = atlas.documentsById.get(figure.document);
    const against = atlas.contradictions.get(figure.id) ?? 0;
    const named = atlas.districts.filter(
      ({ id }) => figure.scope.kind === 'joint' && districtsOf(figure.scope).includes(id),
    );
    const { moved, changes } = scene.sections;
    const what = [
      counted(t, figure),
      ...(moved.includes(figure) || changes.includes(figure) ? [ground(t, figure, atlas.districts)] : []),
      ...(named.length > 0 ? [t('sheet.together', { places: places(t, named) })] : []),
      ...(against > 0 ? [t('figure.disagree', { n: against })] : []),
    ];
    return {
      id: figure.id,
      amount: `${amount(t, figure)} ${unit(t, figure)}`.trim(),
      what: capital(t, what.join('; ')),
      who: [said(t, figure, document), document ? numberOf(document) : ''].filter((part) => part !== '').join(' '),
    };
  };
  const rows = { own: own.map(row), joint: joint.map(row) };
  return {
    ...rows,
    sources: [...numbers].flatMap(([id, number]) => {
      const document = atlas.documentsById.get(id);
      return document === undefined ? [] : [{ number, words: sourceWords(t, document) }];
    }),
    left: all.count - own.length - joint.length,
  };
}

/** What the sheet would show if it had room: the district's own, then what it shares with few before what it shares with many; and how much there is in all. */
function figuresIn({ sections, shown, report, country }: Scene) {
  const withNumber = (figures: readonly Figure[]) => figures.filter(({ quantity }) => quantity !== null);
  const { ground, own, joint, moved, changes, land, later, numbers, people, context } = sections;
  /* The head of the sheet has what the rule added up, and the country a sheet of its own. */
  const elsewhere = new Set([...people, ...context]);
  const heads = new Set(country.numbers.map(({ figure }) => figure));
  return {
    own: withNumber(
      report === null
        ? [...ground, ...land, ...later, ...heads, ...numbers.filter((figure) => !heads.has(figure))]
        : [...ground, ...own, ...moved, ...changes],
    ),
    joint: withNumber(joint),
    count: shown.filter((figure) => !elsewhere.has(figure)).length,
  };
}

function sourceWords(t: Translate, { channel, published, url, short }: Document): string {
  const address = url?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return [inLanguage(short, t.language).text === channel ? null : channel, published && date(t, published), address]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}
