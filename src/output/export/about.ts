import type { PartialDate } from '../../domain/date.ts';
import type { Language } from '../../domain/language.ts';
import { type Translate, translator } from '../../locales/translate.ts';
import { countryName } from '../../text/country.ts';
import { places, sequence } from '../../text/phrases.ts';
import { evidenceNamed } from '../../text/sentences.ts';
import { wholeWarning } from '../../text/warning.ts';
import { sourceTitle } from './source.ts';
import type { Taken } from './take.ts';

/** What a file needs to know of where it is made. */
export interface Context {
  /** The full address of the view, which names the version too; null where the site's own address is not known. */
  readonly link: string | null;
  /** The full address of the site's root; null where it is not known. */
  readonly site: string | null;
  /** The day that the file is made, `YYYY-MM-DD`, on the reader's own calendar. */
  readonly today: PartialDate;
  /** Loaded before. */
  readonly language: Language;
}

interface Source {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Null: all rights are its publisher's. */
  readonly licence: string | null;
}

/** What every file says of itself. */
export interface About {
  readonly title: string;
  /** The whole warning; where it stands in each row, `warning_short` does. */
  readonly warning: string;
  readonly warning_short: string;
  readonly licence: string;
  readonly version: string;
  readonly version_date: PartialDate;
  /** The day that the file was made. */
  readonly made: PartialDate;
  readonly place: string;
  readonly evidence: string;
  readonly link: string | null;
  readonly sources: readonly Source[];
}

export function about(taken: Taken, { link, today, language }: Context): About {
  const t = translator(language);
  const { version } = taken.atlas;
  const everything = taken.what === 'everything';
  return {
    title: everything ? t('export.title.everything') : t('export.title', { place: placeOf(taken, t) }),
    warning: wholeWarning(t),
    warning_short: t('warning.lead'),
    licence: licenceOf(taken, t),
    version: version.id,
    version_date: version.date,
    made: today,
    place: placeOf(taken, t),
    evidence: evidenceNamed(t, taken.scene.view),
    link,
    sources: [
      ...taken.documents.map((document) => ({
        title: sourceTitle(document, language),
        publisher: document.channel,
        url: document.url,
        licence: null,
      })),
      ...boundaries(taken),
    ],
  };
}

/** The district, or the country and what of it is switched off. */
function placeOf({ scene: { selected, view }, districts, compared }: Taken, t: Translate): string {
  if (compared)
    return places(
      t,
      districts.map(({ district }) => district),
    );
  const place = selected === null ? countryName(t) : selected.district.name[t.language];
  if (selected !== null || view.hidden.length === 0) return place;
  const levels = sequence(
    t,
    view.hidden.map((level) => t(`level.${level}`)),
  );
  return t('export.cite.hidden', { place, levels });
}

function licenceOf(taken: Taken, t: Translate): string {
  const shapes = boundaries(taken).map(({ title, licence }) => `${title} (${licence})`);
  const records = t('export.licence');
  return shapes.length === 0 ? records : `${records} ${t('export.licence.boundaries', { sources: shapes.join('; ') })}`;
}

function boundaries({ atlas, districts }: Taken): readonly Source[] {
  const found = districts.flatMap(({ district }) => atlas.shapes.get(district.id)?.properties.source ?? []);
  const sources = found.map(({ title, publisher, url, licence }) => ({ title, publisher, url, licence }));
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}
