/** The archives that the site publishes. */
export default {
  'hazards.published.title': 'Published hazardous areas',
  'hazards.published.by': 'published by {source}, {date}',
  'hazards.published.version': 'Version {version}. Licence: {licence}',
  'hazards.published.loading': 'Loading…',
  'hazards.published.show': 'Show on the map',
  'hazards.published.statuses': 'Statuses shown',
  'hazards.published.filters':
    'Only statuses can be switched off here. Where records lie close together the map shows counts, and counts cannot answer a filter by year, type, size or text. The figures below count all records.',
  'hazards.published.still': 'Records cannot be opened on this static image; on the interactive map they can.',
  'hazards.published.fault.unreachable':
    '“{name}” could not be loaded: its file did not answer. Its ground is hatched; hazardous areas may lie there.',
  'hazards.published.fault.whole':
    '“{name}” could not be loaded: its host does not send parts of a file. Its ground is hatched; hazardous areas may lie there.',
  'hazards.published.fault.changed':
    '“{name}” was taken off the map: its file was replaced and is not the one that these figures count. Its ground is hatched; hazardous areas may lie there.',
  'hazards.published.fault.corrupt':
    '“{name}” could not be loaded: its file is damaged. Its ground is hatched; hazardous areas may lie there.',
  'hazards.published.fault.list':
    'The list of published hazardous areas could not be loaded. All districts are hatched; hazardous areas may lie there.',
  'hazards.published.hatched': '{name}: not loaded, its ground is hatched',
  'hazards.published.link.unknown': 'This link names the published areas “{id}”, which this site does not have.',
  'hazards.published.link.version': 'This link was made with version {asked} of “{name}”; version {version} is shown.',
  'hazards.published.again': 'Try again',
  'hazards.published.record': 'Record {n}',
  'hazards.published.record.close': 'Close the record',
} as const;
