import type { Atlas } from '../../atlas/atlas.ts';
import type { Document, Figure } from '../../domain/figure.ts';
import { districtsOf } from '../../domain/scope.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Scene } from '../../scene/scene.ts';
import { amount, counted, date, inLanguage, places, said, unit } from '../../text/phrases.ts';
import { capital } from '../../text/receipt.ts';

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
  const all = figuresOf(scene);
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
    const what = [
      counted(t, figure),
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
    left: all.own.length + all.joint.length - own.length - joint.length + all.wordy,
  };
}

/** What the sheet would show if it had room: the district's own, then what it shares with few before what it shares with many; and how many claims have no number. */
function figuresOf({ panel, country }: Scene) {
  const withNumber = (figures: readonly (Figure | null)[]) =>
    figures.filter((figure): figure is Figure => figure !== null && figure.quantity !== null);
  if (panel !== null) {
    const { own, joint, moved } = panel;
    const shown = [...own, ...moved, ...joint];
    return {
      own: withNumber([...own, ...moved]),
      joint: withNumber(joint).sort((a, b) => districtsOf(a.scope).length - districtsOf(b.scope).length),
      wordy: shown.filter(({ quantity }) => quantity === null).length,
    };
  }
  const { land, numbers, statements } = country;
  const own = [...land.parts.map(({ figure }) => figure), land.sum, land.cleared, land.share];
  return { own: withNumber([...own, ...numbers.map(({ figure }) => figure)]), joint: [], wordy: statements.length };
}

function sourceWords(t: Translate, { channel, published, url, short }: Document): string {
  const address = url?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return [inLanguage(short, t.language).text === channel ? null : channel, published && date(t, published), address]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}
