import { facts } from '../domain/facts.ts';
import type { Year } from '../domain/year.ts';

/** What the districts are coloured by. */
export const themes = ['level', 'cleared', 'cleared-share', 'incidents', 'casualties'] as const;

export type Theme = (typeof themes)[number];

/** The years for which hectares cleared are reported by district. */
export const { years } = facts;

export type { Year };
