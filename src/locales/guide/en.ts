/** The guide for who brings own data, in English. Only the build speaks it. */
export const en = {
  title: 'Guide: your own hazardous areas',
  lead: 'A mine action officer can drop a file of hazardous areas on this atlas and see it in the symbols of land release, checked and counted by district. The file is read in your browser. Nothing of it is sent anywhere, stored anywhere but on your device, or mixed with the published figures.',
  not: 'It is not a survey, not a clearance record and not a navigation aid. What you see is what your file says, with its faults.',
  minute: 'In one minute',
  'minute.drop': 'Drop the file anywhere on the atlas; or open the menu in the header and choose “{own}”.',
  'minute.answer':
    'Look at how it was understood: where it lies, what each column means, what each status means. What is marked as open needs your answer; the rest needs one press.',
  'minute.counts':
    'Look at the numbers: read, drawn, left out. Read is always drawn and left out together. Then show it on the map.',
  'minute.look':
    'Press an area on the map or a row of the table to see all that its row says. The import report says what is wrong, by row.',
  sample: 'Try it with a sample',
  'sample.body':
    'The sample is invented: areas of regular shape in the middle of {where}, where nobody works. Each of its records says so. It has the faults that real files have: one record without geometry, a date that can be read two ways, an area that crosses itself, a declared size that is wrong.',
  'sample.water': 'a lake',
  'sample.land': 'the map',
  'sample.file': 'Download the sample (GeoJSON)',
  formats: 'What can be read',
  'formats.body':
    'GeoJSON, GeoJSON lines, Esri JSON, KML, KMZ, shapefile (zipped, or all its parts at once), GeoPackage, CSV, XLSX, KoBoToolbox or ODK JSON, GPX, FlatGeobuf and GeoParquet. Several layers in one file are offered by name. Links to other hosts in a file are listed and never followed.',
  'formats.table':
    'In CSV and XLSX the position may be in two columns, in one, as WKT, as a list of points in one cell, as one corner per row, or as corners in columns of their own. Degrees, minutes and seconds, UTM and MGRS are understood in every usual spelling.',
  place: 'Where it lies',
  'place.body':
    'WGS 84, UTM, Web Mercator, Pulkovo 1942 and 1995 in Gauss-Krüger zones of 3° and 6° are brought to WGS 84, and the transformation and its accuracy are named. Any other system is refused by name. Where the file declares nothing, or latitude and longitude seem swapped, each possibility is offered with where it would lie. Nothing is moved without your consent.',
  meaning: 'What it means',
  'meaning.body':
    'Columns of IMSMA and of GICHD’s minimum data requirements are recognised, and common others by name and values; each proposal shows three values and how sure it is. A value that is not understood stays “status unknown” and is drawn as possibly hazardous. “Expired” is not cleared. The next file with the same columns takes one press.',
  symbols: 'Symbols',
  'symbols.body':
    'With the colours of the technical note (IMAS TNMA 07.11/01) confirmed and suspected hazardous areas have the note’s red and amber. The other values of the note could not be found and are this atlas’s own. Released land is never green: nothing here is shown as safe. Every area is seen at every zoom: as itself, as a mark, or in a number that counts it.',
  report: 'The import report',
  'report.body':
    'It lists what was left out, repaired or noted, each with its row: by GICHD’s geocheck rules, named as theirs, and by this atlas’s own: overlaps between records and of hazardous with released land, declared against measured area, duplicates, missing fields, outside the country, on a district boundary. Save it as CSV or JSON, or print it.',
  close: 'Close up',
  'close.body':
    'While a layer of yours is shown the map goes down to zoom 19. District boundaries are schematic and are not drawn there. The tools beside the map give a position in decimal degrees, degrees-minutes-seconds, UTM and MGRS, go to one that you type, and measure distance and area on the ellipsoid.',
  on: 'Download the records',
  'on.body':
    'The corrected and classified records can be saved as GeoJSON, CSV, KML, GeoPackage or FlatGeobuf with GICHD’s field names. Each file says that it is local and not published. Layers stay on your device until you remove them. A link to the view says that a layer was in view; neither the layer nor the place that the map moved to in order to show it is in the link, but a place that you move the map to yourself is.',
  basemap: 'For whoever publishes this atlas',
  'basemap.body':
    'A basemap of your own can be shown under local layers: name it in country.json as “closeUpTiles”, with an address on the same site (tiles by zoom, column and row, or a PMTiles archive of pictures), the size of a tile, the deepest zoom and its credit. There is none by default. Send the security policy that the build writes for your host with the worker’s file too. How the areas of a whole country are published for every reader, from a file in five commands, is told in the README under “A country’s hazardous areas”.',
} as const;
