/** The archives that the site publishes. */
export default {
  'hazards.published.title': 'Published hazardous areas',
  'hazards.published.by': 'published by {source}, {date}',
  'hazards.published.version': 'Version {version}. Licence: {licence}',
  'hazards.published.loading': 'Loading…',
  'hazards.published.show': 'Show on the map',
  'hazards.published.statuses': 'Statuses shown',
  'hazards.published.fault.unreachable':
    '“{name}” could not be loaded: there was no answer. Its ground is hatched; hazardous areas may lie there.',
  'hazards.published.fault.whole':
    '“{name}” could not be loaded: its host does not send parts of a file. Its ground is hatched; hazardous areas may lie there.',
  'hazards.published.fault.changed':
    '“{name}” was taken off the map: its file was replaced, and these figures are not of the new one. Its ground is hatched; hazardous areas may lie there.',
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
  'hazards.published.figures': 'The figures below count all records of the archive, whatever the filter shows.',
  'hazards.published.filter.on': 'on',
  'hazards.published.filter.text': 'Text in id or type',
  'hazards.published.filter.from': 'From year',
  'hazards.published.filter.to': 'Until year',
  'hazards.published.here': '{n} of {of, plural, one {# record} other {# records}} on this part of the map.',
  'hazards.published.here.counted':
    '{n, plural, one {One more is only counted here: zoom in to see it.} other {# more are only counted here: zoom in to see them one by one.}}',
  'hazards.published.here.unanswered':
    'Numbers on the map go by status alone: this filter does not apply to them, and they count all records of the statuses shown.',
  'hazards.published.table': 'Table of what the map shows',
  'hazards.published.table.of': 'Published records of “{name}” on this part of the map',
  'hazards.published.link.record':
    'The record “{record}” that this link opens is not in this version of “{name}” where it was.',
  'hazards.published.renewed':
    '“{name}” was replaced by its publisher while this page was open: all of it is shown as it is now, version {version} of {date}.',
  'hazards.published.fault.kept':
    '“{name}” is shown as this device kept it on {day} (version {version}), since its host gives no answer. All other ground is hatched: not loaded; hazardous areas may lie there.',
  'hazards.published.keep': 'Keep for offline use',
  'hazards.published.keep.note':
    'Counts of the whole archive go with each region. What is not kept is hatched while you are offline.',
  'hazards.published.keep.ground': 'Region',
  'hazards.published.keep.view': 'what the map shows now',
  'hazards.published.keep.viewed': 'Part of the map',
  'hazards.published.keep.close': 'Detail',
  'hazards.published.keep.close.all': 'all details',
  'hazards.published.keep.close.far': 'overview only',
  'hazards.published.keep.measuring': 'Keep on this device',
  'hazards.published.keep.do': 'Keep on this device ({size})',
  'hazards.published.keep.size': '{n} MB',
  'hazards.published.keep.coming': 'Saving on this device',
  'hazards.published.keep.stop': 'Stop',
  'hazards.published.keep.kept': '{size}, kept on {day}: version {version} of {date}.',
  'hazards.published.keep.old':
    'A newer version is shown now; this one goes as soon as a region of the newer one is kept.',
  'hazards.published.keep.remove': 'Remove',
  'hazards.published.keep.remove.of': 'Remove “{name}” from this device',
  'hazards.published.keep.failed.much': 'This region is too large to be kept: choose a smaller one, or fewer details.',
  'hazards.published.keep.failed.full':
    'It was not kept: this device has no room left for it. Free some room, or choose a smaller region.',
  'hazards.published.keep.failed.forbidden': 'It was not kept: this browser does not let the page keep anything.',
  'hazards.published.keep.failed.unreachable':
    'It was not kept: there was no answer. Check the connection, and try again.',
  'hazards.published.keep.failed.whole': 'It was not kept: its host does not send parts of a file.',
  'hazards.published.keep.failed.changed': 'It was not kept: its file was replaced meanwhile. Load the page again.',
  'hazards.published.keep.failed.corrupt': 'It was not kept: its file is damaged.',
} as const;
