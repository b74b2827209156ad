import { zooms } from '../domain/camera.ts';
import type { MapLayer } from './layer.ts';

/** Closer up than the boundaries and waters carry, where an exact place would contradict them, they give way. */
export const boundariesEnd = zooms.max + 0.25;

const carried = { until: boundariesEnd };

/**
 * All that the map draws, from the ground up: the one list that both renderers read, MapLibre (`gl/`) and the still picture (`still/`).
 * Of two names that would touch, the one further down this list stands; within a layer, the chosen and the lower rank.
 */
export const cartography: readonly MapLayer[] = [
  { id: 'foreign', draw: 'ground', colour: 'foreign' },
  { id: 'sea', draw: 'fill', of: { basemap: ['sea'] }, colour: 'water', ...carried },
  { id: 'land', draw: 'fill', of: { basemap: ['outline'] }, colour: 'land' },
  { id: 'class', draw: 'classes', ...carried },
  /* Over the classes: nothing is claimed of water. */
  { id: 'lake', draw: 'fill', of: { basemap: ['lake'] }, colour: 'water', ...carried },
  { id: 'shore', draw: 'line', of: { basemap: ['lake', 'sea'] }, stroke: 'shore', ...carried },
  { id: 'river', draw: 'line', of: { basemap: ['river'] }, stroke: 'river', ...carried },
  { id: 'neighbour', draw: 'line', of: { basemap: ['country'] }, stroke: 'neighbour', ...carried },
  { id: 'edge', draw: 'line', of: { edges: 'ordinary' }, stroke: 'edge', ...carried },
  { id: 'border', draw: 'line', of: { basemap: ['outline'] }, stroke: 'border', ...carried },
  { id: 'featured', draw: 'line', of: { edges: 'featured' }, stroke: 'featured', beside: 'receding', ...carried },
  { id: 'pointed', draw: 'line', of: { districts: 'pointed' }, stroke: 'pointed', ...carried },
  { id: 'chosen', draw: 'line', of: { districts: 'chosen' }, stroke: 'chosen', ...carried },
  {
    id: 'name-water',
    draw: 'label',
    of: { basemap: ['lake', 'sea'] },
    says: 'reader',
    from: 6.5,
    size: 11,
    weight: 400,
    colour: 'waterText',
    halo: 1.2,
  },
  {
    id: 'name-country',
    draw: 'label',
    of: { basemap: ['country'] },
    says: 'capitals',
    until: 9,
    size: 13,
    weight: 500,
    colour: 'label2',
    halo: 1.2,
    spacing: 0.17,
  },
  {
    id: 'name-town',
    draw: 'label',
    of: { basemap: ['town'] },
    says: 'nearer',
    from: 5.5,
    ranks: [
      { from: 5.5, most: 1 },
      { from: 7, most: 3 },
    ],
    size: 12,
    weight: 500,
    colour: 'label',
    halo: 1.5,
    ring: true,
  },
  /* Ground whose level is switched off must not look empty. */
  {
    id: 'name-off',
    draw: 'label',
    of: { districts: 'off' },
    says: 'off',
    size: 11,
    weight: 400,
    colour: 'label2',
    halo: 1.2,
  },
  {
    id: 'name-district',
    draw: 'label',
    of: { districts: 'other' },
    says: 'own',
    from: 7.2,
    size: 11,
    weight: 500,
    colour: 'label2',
    halo: 1.5,
  },
  {
    id: 'name-featured',
    draw: 'label',
    of: { districts: 'featured' },
    says: 'own',
    size: { chosen: 20, beside: 14, alone: 16 },
    weight: 700,
    colour: 'label',
    halo: 2,
    second: { from: 7, size: { chosen: 13, beside: 11, alone: 11 }, weight: 500 },
    must: true,
  },
];

/** The widest that a line of a name becomes, and the height of a line, as multiples of its size. */
export const typeface = { measure: 8, leading: 1.25 } as const;
