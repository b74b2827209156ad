import type { Document, Figure, FigureId } from '../domain/figure.ts';
import { relatedTo } from '../domain/relations.ts';
import type { MessageKey } from '../locales/messages.ts';
import type { Translate } from '../locales/translate.ts';
import type { Compared } from '../scene/compare.ts';
import { publisher, speaker } from './country.ts';
import { counted, measured, said } from './phrases.ts';
import { capital } from './receipt.ts';
import { basisOf, decided } from './sentences.ts';

/** A line of an answer: a figure with its number and its words, or words alone. */
export interface Answer {
  readonly words: string;
  readonly figure?: Figure;
}

/** A question that is put to every district, and the answers of each, in their order. */
export interface Question {
  readonly id: (typeof questions)[number];
  readonly words: string;
  readonly answers: readonly (readonly Answer[])[];
}

/** What figures and documents are, by their ids. */
interface Records {
  readonly documentsById: ReadonlyMap<string, Document>;
  readonly figuresById: ReadonlyMap<FigureId, Figure>;
}

const questions = ['level', 'ground', 'cleared', 'people', 'finds', 'joint', 'voices', 'against'] as const;

/** So many finds of a district are told; the rest is counted. */
const told = 4;

/** The same questions of each district, in words. What nobody reports is said to be not reported. */
export function comparisonQuestions(
  t: Translate,
  records: Records,
  compared: readonly Compared[],
): readonly Question[] {
  const none = [{ words: capital(t, t('figure.notReported')) }];
  return questions.map((id) => ({
    id,
    words: t(`compare.${id}` satisfies MessageKey),
    answers: compared.map((each) => {
      const found = answer[id](t, each, records);
      return found.length === 0 ? none : found;
    }),
  }));
}

const answer: Readonly<Record<Question['id'], (t: Translate, of: Compared, records: Records) => readonly Answer[]>> = {
  level: (t, { item, report }, { documentsById }) => {
    const why = decided(item, report);
    const basis = basisOf(t, item, report, documentsById);
    return [
      { words: t(`level.${item.assessment.level}`) },
      ...(basis === null ? [] : [{ words: basis }]),
      ...(why === null ? [] : [{ words: t(why.of, why.values) }]),
    ];
  },
  ground: (t, { item: { ground } }) =>
    ground.whole === null
      ? [{ words: capital(t, t('compare.ground.none')) }]
      : [ground.whole, ground.left].flatMap((figure) => (figure === null ? [] : [spoken(t, figure)])),
  cleared: (t, { cleared }) => cleared.map((figure) => spoken(t, figure)),
  people: (t, { item, people }) => {
    if (item.assessment.casualties.length === 0) return [];
    const [sum] = people;
    return sum !== undefined && people.length === 1
      ? [spoken(t, sum)]
      : [{ words: t('list.people', { n: item.assessment.people }) }];
  },
  finds: (t, { finds }) => [
    ...finds.slice(0, told).map((figure) => spoken(t, figure)),
    ...(finds.length > told ? [{ words: t('compare.more', { n: finds.length - told }) }] : []),
  ],
  joint: (t, { report: { joint } }) =>
    joint.length === 0 ? [] : [{ words: t('compare.joint.of', { n: joint.length }) }],
  voices: (t, { own }, { documentsById }) => {
    const voices = own.map(({ claimant, document }) =>
      claimant === null ? publisher(t, documentsById.get(document)?.channel ?? '').text : speaker(t, claimant).text,
    );
    return [...new Set(voices)].filter((voice) => voice !== '').map((words) => ({ words }));
  },
  against: (t, { own }, { figuresById, documentsById }) =>
    own.flatMap((figure) =>
      relatedTo(figure, figuresById)
        .filter(({ standing }) => standing === 'contradicts' || standing === 'contradicted_by')
        .map(({ figure: other }) => ({
          figure: other,
          words: t('compare.against.of', {
            one: measured(t, figure),
            other: measured(t, other),
            said: said(t, other, documentsById.get(other.document)),
          }),
        })),
    ),
};

function spoken(t: Translate, figure: Figure): Answer {
  return { figure, words: `${figure.quantity === null ? '' : measured(t, figure)} ${counted(t, figure)}`.trim() };
}
