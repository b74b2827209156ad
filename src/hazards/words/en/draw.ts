/** What is said of hazards on the map. */
export default {
  'hazards.draw.close': 'District boundaries are known to ±{km} km only, so none is drawn this close.',
  'hazards.draw.source.tnma': 'As in IMAS Technical Note 07.11/01',
  'hazards.draw.source.atlas': 'The atlas’s own choice',
} as const;
