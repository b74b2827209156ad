import type { ThreatLevel } from '../../../src/domain/level.ts';

/** The English texts that the tests read, in one place. Written out rather than taken from the app, so that a slip there is seen here. */
export const words = {
  title: 'Mine Action Atlas',
  country: 'Azerbaijan',
  levels: { high: 'High', medium: 'Medium', low: 'Low', not_reported: 'Not reported' } satisfies Record<
    ThreatLevel,
    string
  >,
  /** Names of regions, groups and controls. */
  map: /^Map of districts/,
  mapControls: 'Zoom of the map',
  panel: 'Figures',
  legend: 'Legend and filter',
  search: 'Find a district, in any spelling',
  share: 'Share this view',
  sendLink: /^Send the link/,
  handle: /^Height of the panel/,
  showMap: 'Show map',
  zoomIn: 'Zoom in',
  scale: /^Scale/,
  credits: /Not an authority on borders/,
  warning: 'Warning',
  readInFull: 'Read in full',
  retry: 'Try again',
  skipToFigures: 'Skip to the figures',
  skipToMap: 'Skip to the map',
  receipt: 'Receipt of this figure',
  table: 'Table',
  record: 'Record (JSON)',
  linkToFigure: 'Link to this figure',
  /** What every receipt answers, whatever its figure. */
  receiptRows: ['Counted', 'Claimed by', 'Published by', 'Period', 'Ground', 'Found in', 'Reading'],
  warningInFull: [
    'It is not a survey and not a clearance record',
    'must not be used to decide where it is safe',
    'may still hold mines',
    'ANAMA',
    '102',
  ],
  searchForIt: 'Search for it',
  spelledLike: (query: string) => new RegExp(`spelled like “${query}”`),
  /** What the filter, a choice and an evidence base say aloud. */
  allShown: 'All levels shown.',
  hidden: (levels: string, shown: number) => new RegExp(`^${levels} hidden: ${shown} of the 4 `),
  counted: (high: number, medium: number, unknown: number) =>
    new RegExp(`${high} high, ${medium} medium, ${unknown} not reported`),
  shownOf: (shown: number, all: number) => `${shown} of ${all} shown`,
  offOf: (all: number) => `0 of ${all}`,
  /** What a district's panel says, in its order. */
  assessedHigh: /High.*assessed by rule.*3 people reported killed or injured since 10 Nov 2020/,
  assessedMedium: /Medium.*assessed by rule/,
  ownThenJointThenCountry: /own figures.*With other districts.*3,166.*The country as a whole.*147,988/,
  jointGround: /Dashkasan, Kalbajar,? and Lachin, together; not to be divided/,
  linkCopied: /copied/,
  /** The sentences about a link, by what it says wrong. */
  unknownPlace: (word: string) => `This link asked for “${word}”`,
  unknownFigure: (word: string) => `the figure “${word}”`,
  unreadable: (part: string) => `This link says “${part}`,
  unknownPart: (key: string) => `This link carries “${key}”`,
  unknownVersion: (version: string) => `version “${version}”`,
  layerMissing: (file: string) => `The map layer ${file} did not load.`,
  layerDamaged: (file: string, why: RegExp) => new RegExp(`The map layer ${file} is damaged.*${why.source}`),
  copied: 'Link copied. It opens exactly this view.',
  still: 'The map is shown as a still picture.',
  failed: 'The figures of the atlas did not load.',
  switchedOff: /switched off: [\d,.]+ ha not drawn, and no sum/,
} as const;
