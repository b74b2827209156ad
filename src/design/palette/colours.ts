import type { ThreatLevel } from '../../domain/level.ts';

/** A class's colour, and the ink of the pattern that lies on it. */
export interface ClassColour {
  readonly fill: string;
  readonly ink: string;
}

/** Sequential ramps for themes that give numbers, from few to many; neither danger, nor safety, nor water. */
export type RampName = 'cleared' | 'incidents';

export type Ramp = readonly [string, string, string, string, string];

/** The class of a district on the map: a level, or a step of a ramp. */
export type ClassId = ThreatLevel | `${RampName}-${0 | 1 | 2 | 3 | 4}`;

/** Every colour of the page and the map in one theme; contrasts were measured, see the README of the look. */
export interface Palette {
  readonly classes: Readonly<Record<ThreatLevel, ClassColour>>;
  readonly ramps: Readonly<Record<RampName, Ramp>>;
  readonly series: Readonly<Record<'cleared' | 'finds' | 'victims' | 'incidents', string>>;
  readonly page: Readonly<
    Record<
      | 'surface'
      | 'sunken'
      | 'text'
      | 'text-2'
      | 'border'
      | 'border-strong'
      | 'accent'
      | 'accent-soft'
      | 'warning-ground'
      | 'warning-line'
      | 'warning-text'
      | 'shadow',
      string
    >
  >;
  readonly map: Readonly<
    Record<
      | 'land'
      | 'foreign'
      | 'water'
      | 'waterText'
      | 'river'
      | 'border'
      | 'casing'
      | 'edge'
      | 'ordinaryEdge'
      | 'label'
      | 'label2'
      | 'halo'
      | 'accent',
      string
    >
  >;
}

export type Scheme = 'light' | 'dark';

/** What one choice of colours says otherwise than the safe colours, whose page it keeps. */
export type Recoloured = Partial<Omit<Palette, 'page'>>;
