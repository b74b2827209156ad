import type { Country } from '../../../src/domain/country.ts';
import type { Document } from '../../../src/domain/figure.ts';
import { command } from '../../run/country.mjs';

/** What `country.json` may name. */
interface Known {
  readonly districts: readonly { readonly id: string }[];
  readonly documents: readonly Pick<Document, 'id'>[];
  /** Whole years for which hectares cleared are reported by district. */
  readonly years: readonly string[];
}

/** Whatever `country.json` names is there: districts, documents, the year of links. */
export function knownReferences(country: Country, { districts, documents, years }: Known): string[] {
  const has = (all: readonly { readonly id: string }[], id: string) => all.some((each) => each.id === id);
  const strangers = country.featured.flatMap((id, at) =>
    has(districts, id)
      ? []
      : [
          `country.json: at featured.${at}: expected the id of a district, found "${id}"; write districts/${id}.json, or leave it out.`,
        ],
  );
  const lost = country.evidence.flatMap(({ documents: named = [] }, at) =>
    named.flatMap((id, index) =>
      has(documents, id)
        ? []
        : [
            `country.json: at evidence.${at}.documents.${index}: expected the id of a document, found "${id}"; add it with ${command('evidence', 'new')}, or leave it out.`,
          ],
    ),
  );
  const timeless =
    years.length === 0 || years.includes(country.yearOfLinks)
      ? []
      : [
          `country.json: at yearOfLinks: expected a year for which the records give hectares cleared by district (${years.join(', ')}), found "${country.yearOfLinks}".`,
        ];
  return [...strangers, ...lost, ...timeless];
}

/** The boundaries are as of a time that `country.json` knows. @param at the file and the place in it where the time is said. */
export function knownVintage({ vintages }: Country, vintage: string, at: string): string[] {
  const ids = vintages.map(({ id }) => id);
  return vintage === 'unknown' || ids.includes(vintage)
    ? []
    : [
        `${at}: expected one of the vintages in country.json (${ids.join(', ') || 'there are none'}), found "${vintage}"; correct it, or add the vintage there.`,
      ];
}
