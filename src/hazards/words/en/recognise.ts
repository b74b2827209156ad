export default {
  'hazards.recognise.schema.imsma-ng': 'IMSMA NG',
  'hazards.recognise.schema.imsma-excel': 'IMSMA, Excel report',
  'hazards.recognise.schema.imsma-core': 'IMSMA Core (Survey123)',
  'hazards.recognise.schema.arcgis-short': 'ArcGIS shapefile with shortened names',
  'hazards.recognise.schema.osm': 'OpenStreetMap',
  'hazards.recognise.by.both': 'by its name and its values',
  'hazards.recognise.by.name': 'by its name alone',
  'hazards.recognise.by.values': 'by its values alone',
  'hazards.recognise.by.hxl': 'by its HXL tag',
  'hazards.recognise.by.terms': 'by the terms of mine action',
  'hazards.recognise.by.damaged': 'by what is left of a word that lost letters',
  'hazards.recognise.by.nothing': 'not known: please say what it means',
  'hazards.recognise.nothing': 'Column “{column}” says “{value}”: treated as empty.',
  'hazards.recognise.status.unknown':
    'Nobody has said what the status “{value}” means: treated as unknown, and drawn as possibly hazardous.',
  'hazards.recognise.status.missing': 'No status is given: treated as unknown, and drawn as possibly hazardous.',
  'hazards.recognise.date.unread': 'The date “{value}” cannot be read: no date is shown. Write it as year-month-day.',
  'hazards.recognise.date.ambiguous':
    'In the date “{value}”, day and month can be swapped: no date is shown. Write it as year-month-day.',
  'hazards.recognise.area.unread':
    'The declared area “{value}” cannot be read, or its unit is not known: it is not compared. Correct it in the file.',
};
