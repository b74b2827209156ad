import type { Ramp, Recoloured, Scheme } from './colours.ts';

const ramps = {
  light: ['#D9D9D9', '#B0B0B0', '#868686', '#5C5C5C', '#303030'],
  dark: ['#474747', '#6E6E6E', '#969696', '#BDBDBD', '#EBEBEB'],
} as const satisfies Record<Scheme, Ramp>;

const series = (colour: string) => ({ cleared: colour, finds: colour, victims: colour, incidents: colour });

/** One ink, for paper and for screens without colour. Dark mirrors light: the more dangerous, the lighter. */
export const grey: Readonly<Record<Scheme, Recoloured>> = {
  light: {
    classes: {
      high: { fill: '#2A2A2A', ink: '#C4C4C4' },
      medium: { fill: '#757575', ink: '#FFFFFF' },
      low: { fill: '#ACACAC', ink: '#000000' },
      not_reported: { fill: '#E9E9E9', ink: '#4A4A4A' },
    },
    ramps: { cleared: ramps.light, incidents: ramps.light },
    series: series('#333333'),
    map: {
      land: '#F6F6F6',
      foreign: '#EBEBEB',
      water: '#D9D9D9',
      waterText: '#3D3D3D',
      river: '#A3A3A3',
      border: '#6A6A6A',
      casing: '#FFFFFF',
      edge: '#222222',
      ordinaryEdge: '#555555',
      label: '#171717',
      label2: '#4A4A4A',
      halo: '#FFFFFF',
      accent: '#3A3A3A',
    },
  },
  dark: {
    classes: {
      high: { fill: '#E4E4E4', ink: '#4A4A4A' },
      medium: { fill: '#A2A2A2', ink: '#1C1C1C' },
      low: { fill: '#717171', ink: '#F7F7F7' },
      not_reported: { fill: '#3B3B3B', ink: '#A0A0A0' },
    },
    ramps: { cleared: ramps.dark, incidents: ramps.dark },
    series: series('#D0D0D0'),
    map: {
      land: '#202020',
      foreign: '#161616',
      water: '#313131',
      waterText: '#C6C6C6',
      river: '#5A5A5A',
      border: '#949494',
      casing: '#0D0D0D',
      edge: '#F4F4F4',
      ordinaryEdge: '#989898',
      label: '#F5F5F5',
      label2: '#C3C3C3',
      halo: '#0D0D0D',
      accent: '#F0F0F0',
    },
  },
};
