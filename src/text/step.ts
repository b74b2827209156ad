import type { District, DistrictId } from '../domain/district.ts';
import type { Document, Figure } from '../domain/figure.ts';
import { metrics, subjects } from '../domain/metric.ts';
import { districtsOf } from '../domain/scope.ts';
import type { Translate } from '../locales/translate.ts';
import type { LevelStep, Step } from '../scene/steps.ts';
import { counted, date, inLanguage, measured, places, said, sequence } from './phrases.ts';

/** What documents and districts are, by their ids. */
interface Records {
  readonly documentsById: ReadonlyMap<string, Document>;
  readonly districtsById: ReadonlyMap<DistrictId, District>;
}

/** So many districts of a joint figure, and so many levels, are named; of more there is their number. */
const named = 3;

/**
 * What became known in a step and by whom, in one line: the weightiest figure with its voice, how many stand beside it, and what it made of levels.
 * @param of the district that all of it is about; null where the ground must be named.
 */
export function stepWords(
  t: Translate,
  records: Records,
  { day, figures }: Step,
  levels: readonly LevelStep[],
  of: DistrictId | null,
): string {
  const [lead, ...more] = figures.toSorted((a, b) => weight(a, of) - weight(b, of));
  if (lead === undefined) return t(day === null ? 'strip.all' : 'strip.nothing');
  const told = t('strip.told', {
    /* What nobody dated is no news of a day. */
    undated: String(day === null),
    place: groundOf(t, records, lead, of),
    what: whatOf(t, lead),
    said: said(t, lead, records.documentsById.get(lead.document)),
    more: more.length,
  });
  return [told, ...(levels.length > 0 ? [levelWords(t, levels)] : [])].join(' ');
}

/** The day that the evidence stands at, in words. */
export function standsAt(t: Translate, asOf: string | null): string {
  return asOf === null ? t('strip.today') : date(t, asOf);
}

/** Numbers before words, sure before doubtful, what the view is about before its parts or its context, people first. */
function weight({ quantity, check, scope, metric }: Figure, of: DistrictId | null): number {
  const beside = of === null ? scope.kind !== 'country' : scope.kind !== 'district';
  return (
    (quantity === null ? 1000 : 0) +
    (check === 'doubtful' ? 100 : 0) +
    (beside ? 10 : 0) +
    subjects.indexOf(metrics[metric].subject)
  );
}

function whatOf(t: Translate, figure: Figure): string {
  if (figure.statement !== undefined) return inLanguage(figure.statement, t.language).text;
  return figure.quantity === null ? counted(t, figure) : `${measured(t, figure)} ${counted(t, figure)}`;
}

function groundOf(t: Translate, { districtsById }: Records, { scope }: Figure, of: DistrictId | null): string {
  if (scope.kind === 'region' || scope.kind === 'line') return inLanguage(scope.name, t.language).text;
  if (scope.kind === 'rest' || scope.kind === 'unknown') return t(`receipt.ground.${scope.kind}`);
  const ids = districtsOf(scope);
  if (ids.length === 0 || ids.join() === of) return 'none';
  if (ids.length > named) return t('strip.districts', { n: ids.length });
  return places(
    t,
    ids.flatMap((id) => districtsById.get(id) ?? []),
  );
}

function levelWords(t: Translate, levels: readonly LevelStep[]): string {
  const each = levels
    .slice(0, named)
    .map(({ district: { name }, before, after }) =>
      t('strip.level', { place: name[t.language], before: t(`level.${before}`), after: t(`level.${after}`) }),
    );
  const rest = levels.length - named;
  return t('strip.levels', {
    levels: sequence(t, [...each, ...(rest > 0 ? [t('strip.districts', { n: rest })] : [])]),
  });
}
