/** Threat levels from the most to the least dangerous; `not_reported` is unknown, which is never safe. */
export const levels = ['high', 'medium', 'low', 'not_reported'] as const;

export type ThreatLevel = (typeof levels)[number];
