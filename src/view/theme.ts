/** What the districts are coloured by. */
export const themes = ['level', 'cleared', 'cleared-share', 'incidents', 'casualties'] as const;

export type Theme = (typeof themes)[number];

/** The years for which hectares cleared are reported by district. */
export const years = ['2023', '2025'] as const;

export type Year = (typeof years)[number];
