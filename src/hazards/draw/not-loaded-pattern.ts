/** Of ground of which it is not known what lies there; no status and no class has it. */
export const notLoadedPattern = { kind: 'lines', angles: [45, 135], every: 8, width: 1.4 } as const;
