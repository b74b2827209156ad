import type { Attributes } from '../../domain/attributes.ts';
import type { FigureRow } from './figure-row.ts';
import type { Column } from './table.ts';

type Described = readonly [hxl: string, type: Column<never>['type'], description: string];

/** What tells figures of one metric apart, one column each. A new attribute is a type error until it has its column. */
const attributes = {
  level: ['#severity+code', 'string', 'The level of threat as the source calls it.'],
  item: ['#indicator+item', 'string', 'The kind of explosive ordnance.'],
  models: ['#indicator+models+list', 'list', 'The types of mine as the source names them.'],
  outcome: ['#indicator+outcome', 'string', 'Whether people were killed, injured, or either.'],
  group: ['#indicator+group', 'string', 'Which people are counted.'],
  where: ['#indicator+where', 'string', 'The part of the ground that alone is counted.'],
  whole: ['#indicator+whole', 'string', 'What a share is a share of; empty where the source does not say.'],
  operators: ['#indicator+operators', 'string', 'Whose clearance is counted; "unknown" where the source does not say.'],
  donor: ['#org+code+donor', 'string', 'Who gives the assistance.'],
  topic: ['#indicator+topic', 'string', 'What a claim without a number is about.'],
  madeYear: ['#indicator+made', 'integer', 'The year in which the items found were made, as claimed.'],
  years: ['#indicator+years', 'integer', 'The years that a figure without dates is said to reach back over.'],
  killed: ['#affected+killed', 'integer', 'People killed in the incident; empty where the source does not say.'],
  injured: ['#affected+injured', 'integer', 'People injured in the incident; empty where the source does not say.'],
  devices: ['#indicator+devices+list', 'list', 'What exploded.'],
  victims: ['#indicator+victims+list', 'list', 'Who was hurt.'],
  land: ['#indicator+land+list', 'list', 'On what land, as the source describes it.'],
} as const satisfies Record<keyof Attributes, Described>;

export const attributeColumns: readonly Column<FigureRow>[] = Object.entries(attributes).map(
  ([key, [hxl, type, description]]) => ({
    name: `of_${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    hxl,
    type,
    description,
    of: ({ figure }) => figure.of[key as keyof Attributes],
  }),
);
