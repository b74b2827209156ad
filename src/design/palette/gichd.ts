import type { Recoloured, Scheme } from './colours.ts';
import { safe } from './safe.ts';

/**
 * The hues of GICHD's Land Release Symbology (IMAS Technical Note 07.11/01, 2016): red #FF0000 for confirmed, amber #F4A718 for suspected hazardous areas.
 * They are made for polygons of hazard and know no classes of districts: high takes the red, medium the amber, low the amber over the land,
 * at the note's 50 % by day and at 30 % by night, where 50 % is the red's twin to protanopes. Its green, for what is closed, is not used:
 * nothing here is shown as safe. Amber is near to white, so ordinary edges are stronger than beside the safe colours.
 */
export const gichd: Readonly<Record<Scheme, Recoloured>> = {
  light: {
    classes: {
      high: { fill: '#FF0000', ink: '#4A0000' },
      medium: { fill: '#F4A718', ink: '#6B3A00' },
      low: { fill: '#F4CC82', ink: '#6B4A10' },
      not_reported: safe.light.classes.not_reported,
    },
    map: { ...safe.light.map, ordinaryEdge: '#4A5260' },
  },
  dark: {
    classes: {
      high: { fill: '#FF0000', ink: '#4A0000' },
      medium: { fill: '#F4A718', ink: '#6B3A00' },
      low: { fill: '#5D4923', ink: '#F3D9A8' },
      not_reported: safe.dark.classes.not_reported,
    },
    map: { ...safe.dark.map, ordinaryEdge: '#B3BBC6' },
  },
};
