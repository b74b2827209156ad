import { translator } from '../../locales/translate.ts';
import { date } from '../../text/phrases.ts';
import { about, type Context } from './about.ts';
import type { Taken } from './take.ts';

/** The view as a line of a bibliography. */
export function cite(taken: Taken, context: Context): string {
  const t = translator(context.language);
  const { place, evidence, version, version_date, made, link } = about(taken, context);
  return t('export.cite', {
    place,
    evidence,
    version,
    date: date(t, version_date),
    accessed: date(t, made),
    link: link ?? '',
  }).trim();
}
