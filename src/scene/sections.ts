import type { Figure } from '../domain/figure.ts';
import type { CountryReport } from './country.ts';
import type { DistrictReport } from './report.ts';
import { reuse } from './reuse.ts';

/**
 * The figures that the panel shows, section by section in its order; a section that a view does not have is empty.
 * This is the one list of what is shown: the panel draws it, and whatever else must know what is shown reads it here.
 */
export interface Sections {
  /** The figure of the link, where no other section has it. */
  readonly requested: readonly Figure[];
  /** Of a district: the people that the rule added up, where more than one figure was added. */
  readonly people: readonly Figure[];
  /** What is reported and calculated of the ground to be cleared, where no other section has it. */
  readonly ground: readonly Figure[];
  readonly own: readonly Figure[];
  /** Shown once, for all districts that they name. */
  readonly joint: readonly Figure[];
  /** Reported for other ground, part of which lies in the district today. */
  readonly moved: readonly Figure[];
  /** What a law moved from or to the district. */
  readonly changes: readonly Figure[];
  /** What a district is shown of the country. */
  readonly context: readonly Figure[];
  /** Of the country: its hectares, of the levels that are switched on. */
  readonly land: readonly Figure[];
  /** Later counts of the same land. */
  readonly later: readonly Figure[];
  /** Each with its parts and what was said of it before or by others. */
  readonly numbers: readonly Figure[];
  readonly statements: readonly Figure[];
  readonly elsewhere: readonly Figure[];
}

const none: Omit<Sections, 'requested'> = {
  people: [],
  ground: [],
  own: [],
  joint: [],
  moved: [],
  changes: [],
  context: [],
  land: [],
  later: [],
  numbers: [],
  statements: [],
  elsewhere: [],
};

/**
 * @param asked the figure of the link.
 * @param share of the district's area, where the map shows it: beside what is known of its ground.
 * @param before the sections of an earlier scene, taken over where they are the same.
 */
export function sectionsOf(
  country: CountryReport,
  report: DistrictReport | null,
  asked: Figure | null,
  share: Figure | null,
  before?: Sections,
): Sections {
  const found = { ...none, ...(report === null ? ofCountry(country) : ofDistrict(report, country, share)) };
  const requested = asked === null || Object.values(found).some((figures) => figures.includes(asked)) ? [] : [asked];
  const sections: Sections = { requested, ...found };
  const names = Object.keys(sections) as (keyof Sections)[];
  const reused = names.map((name) => [name, reuse(before?.[name], sections[name])]);
  return reuse(before, Object.fromEntries(reused) as Sections);
}

/** All of them in their order, each once. */
export function shownIn(sections: Sections): readonly Figure[] {
  return [...new Set(Object.values(sections).flat())];
}

function ofDistrict(
  { people, ground, own, joint, moved, changes }: DistrictReport,
  { context }: CountryReport,
  share: Figure | null,
) {
  const all = share === null ? ground : [...ground, share];
  return { people: people === null ? [] : [people], ground: all, own, joint, moved, changes, context };
}

function ofCountry({ land, ground, later, numbers, statements, elsewhere }: CountryReport) {
  const parts = land.parts.filter(({ shown }) => shown).map(({ figure }) => figure);
  const drawn = [...parts, land.sum, land.cleared, land.share].filter((figure) => figure !== null);
  const grounds = [ground?.whole, ground?.cleared, ground?.left].flatMap((figure) => figure ?? []);
  return {
    ground: grounds.filter((figure) => !drawn.includes(figure)),
    land: drawn,
    later,
    numbers: numbers.flatMap((group) => [group.figure, ...group.parts, ...group.others]),
    statements,
    elsewhere,
  };
}
