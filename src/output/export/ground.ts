import type { SceneDistrict } from '../../scene/district.ts';
import { type Column, datePattern } from './table.ts';

/** The ground of a district: what follows from its latest statement that can be divided. Empty where nobody says, which is not 0. */
export const groundColumns: readonly Column<SceneDistrict>[] = [
  {
    name: 'to_be_cleared_ha',
    hxl: '#affected+area+calculated+num',
    type: 'number',
    description:
      'Land that had to be cleared, with what was cleared of it: calculated by the atlas from "ground_from". No source prints it.',
    constraints: { minimum: 0 },
    of: ({ ground: { whole } }) => whole?.quantity?.value,
  },
  ...(['low', 'high'] as const).map(
    (end, index): Column<SceneDistrict> => ({
      name: `to_be_cleared_ha_${end}`,
      hxl: `#affected+area+calculated+num+${end === 'low' ? 'min' : 'max'}`,
      type: 'number',
      description: 'What it lies between by the digits that its two figures were printed with.',
      constraints: { minimum: 0 },
      of: ({ ground: { whole } }) => whole?.computed?.between?.[index as 0 | 1],
    }),
  ),
  {
    name: 'ground_cleared_ha',
    hxl: '#reached+area+num',
    type: 'number',
    description:
      'Land reported cleared by the same statement; where there is none, by the latest figure of the district. Its period is that of the figure, the last of "ground_from".',
    constraints: { minimum: 0 },
    of: ({ ground: { cleared } }) => cleared?.quantity?.value,
  },
  {
    name: 'ground_share_percent',
    hxl: '#reached+area+share+num',
    type: 'number',
    description: 'The share of the land to be cleared that they were said to be, by the same statement.',
    constraints: { minimum: 0 },
    of: ({ ground: { share } }) => share?.quantity?.value,
  },
  {
    name: 'left_ha',
    hxl: '#inneed+area+calculated+num',
    type: 'number',
    description:
      'What of the land to be cleared was not reported cleared: calculated. What was cleared later is not subtracted.',
    constraints: { minimum: 0 },
    of: ({ ground: { left } }) => left?.quantity?.value,
  },
  ...(['low', 'high'] as const).map(
    (end, index): Column<SceneDistrict> => ({
      name: `left_ha_${end}`,
      hxl: `#inneed+area+calculated+num+${end === 'low' ? 'min' : 'max'}`,
      type: 'number',
      description: 'What it lies between by the digits that its two figures were printed with.',
      constraints: { minimum: 0 },
      of: ({ ground: { left } }) => left?.computed?.between?.[index as 0 | 1],
    }),
  ),
  {
    name: 'ground_as_of',
    hxl: '#date+ground',
    type: 'string',
    description: 'The day that they hold for, as precise as the source has it.',
    constraints: { pattern: datePattern },
    of: ({ ground: { cleared } }) => cleared?.period.to,
  },
  {
    name: 'ground_boundaries',
    hxl: '#meta+boundaries+ground',
    type: 'string',
    description: 'The boundaries that they hold within, by the day from or up to which those held; or unknown.',
    of: ({ ground: { cleared } }) => cleared?.ground?.vintage,
  },
  {
    name: 'ground_from',
    hxl: '#meta+id+ground+list',
    type: 'list',
    description: 'The figures that they come from: the share, where there is one, and the hectares cleared.',
    of: ({ ground: { share, cleared } }) => [share, cleared].flatMap((figure) => figure?.id ?? []),
  },
];
