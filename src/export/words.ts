/** English, until these messages stand among the others of each language. */
const words = {
  'take.title': 'Take it away',
  'take.what': 'What to take',
  'take.view': 'This view',
  'take.everything': 'Everything',
  'take.data': 'As a file',
  'take.format.csv': 'CSV',
  'take.format.xlsx': 'Excel',
  'take.format.json': 'JSON',
  'take.format.geojson': 'GeoJSON',
  'take.citations': 'The sources, for a bibliography',
  'take.format.bibtex': 'BibTeX',
  'take.format.ris': 'RIS',
  'take.format.csl': 'CSL-JSON',
  'take.making': 'Making {file}…',
  'take.done': '{file} is made. Figures in it: {figures}. Districts: {districts}.',
  'take.failed': 'The file could not be made. Check the connection, then try again. {detail}',
  'take.cite': 'Cite this view',
  'take.cite.copy': 'Copy the citation',
  'take.cite.uncopied': 'The citation could not be copied. Select it above.',
  'take.cite.copied': 'Citation copied.',
  'take.package': 'Everything with its descriptions, as a data package',
  'export.title': 'Mine Action Atlas: {place}',
  'export.title.everything': 'Mine Action Atlas: all districts and figures',
  'export.licence': 'Records: MIT licence. The figures belong to those who published them; cite the source of each.',
  'export.licence.boundaries': 'Boundaries: {sources}.',
  'export.asOf': '{evidence}, as known on {date}',
  'export.cite': 'Mine Action Atlas: {place} ({evidence}). Version {version} of {date}. Accessed {accessed}. {link}',
  'export.cite.hidden': '{place}, without {levels}',
} as const;

export type WordKey = keyof typeof words;

export function say(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
