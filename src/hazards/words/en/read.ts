/** What the readers say: why a file, or a record in it, is not read, and what was put right. */
export default {
  'hazards.read.broken':
    '“{name}” is damaged: it begins as such a file should, but the rest cannot be read. Ask for it again.',
  'hazards.read.cut': 'The file breaks off here. Whatever followed is not in it: ask for the file again.',
  'hazards.read.empty': 'The file is empty. Export it again.',
  'hazards.read.gone': 'The file of “{name}” is no longer there. Drop it again.',
  'hazards.read.html':
    'This is a web page, perhaps a sign-in page, saved instead of the file. Sign in there, and export the file again.',
  'hazards.read.large':
    'The file is {size} MB; files of this kind are read up to {limit} MB. Divide it, or export less.',
  'hazards.read.office': 'This is an office document, but not an Excel workbook. Save it as .xlsx or .csv.',
  'hazards.read.member':
    'The record holds “{name}”, which its format does not have. It was not read, and another record may be lost in it. Compare it with the source.',
  'hazards.read.twice':
    'Something is given twice in this record: two records may have run together. Compare it with the source.',
  'hazards.read.unknown':
    '“{name}” is not of a kind that can be read here. Export the layer as GeoPackage, GeoJSON, shapefile, KML, CSV or XLSX.',
  'hazards.read.xls': 'This is an old Excel workbook (.xls). Save it as .xlsx or .csv.',
  'hazards.read.xml': 'This is XML, but neither KML nor GPX. Export the layer as KML, GeoPackage or GeoJSON.',
  'hazards.read.xml.broken':
    'The file is not well-formed XML. What could be read was read; records may be missing. Export it again.',
  'hazards.read.json.error':
    'A server answered with an error in the place of the data; it may ask for a sign-in. Sign in there, and export the layer again.',
  'hazards.read.foreign.archive':
    '“{name}” is an archive of a kind that is not opened here. Unpack it and drop what is in it, or pack it as zip.',
  'hazards.read.foreign.project':
    '“{name}” says how layers are drawn and holds no records. Export the layer itself, as GeoPackage, GeoJSON or shapefile.',
  'hazards.read.foreign.page':
    '“{name}” is a picture or a document and holds no records. Ask for the data that it was made of.',
  'hazards.read.foreign.layer':
    '“{name}” is of a kind that is not read here. Open it in the program that made it, or in QGIS, and export the layer as GeoPackage, GeoJSON or shapefile.',

  'hazards.read.zip.damaged': '“{name}” is damaged: what unpacks is not what was packed. Ask for the archive again.',
  'hazards.read.zip.directory': 'The archive is damaged: its list of files is missing or wrong. Ask for it again.',
  'hazards.read.zip.entries':
    'The archive holds more than {limit, number} files. Unpack it and drop only those you need.',
  'hazards.read.zip.large':
    'Unpacked, the archive would take more than {limit, number} MB. Unpack it and drop only the files you need.',
  'hazards.read.zip.lies':
    '“{name}” unpacks to more than its archive says and was not read to the end. Ask for the archive again.',
  'hazards.read.zip.locked': '“{name}” is locked with a password. Unpack it first.',
  'hazards.read.zip.method':
    '“{name}” is packed in a way that is not read here ({method}). Pack it again as a plain zip.',
  'hazards.read.zip.nested': 'An archive in an archive in an archive is not opened. Unpack it first.',

  'hazards.read.columns':
    'The table has {count, number} columns; at most {limit, number} are read. Delete those that are not needed.',
  'hazards.read.columns.cut': 'Only the first {limit, number} attributes were kept.',
  'hazards.read.text.cut': 'A text was cut at {limit, number} characters.',
  'hazards.read.table.empty': 'There is no table in the file. Export it with a row of column headings and its records.',
  'hazards.read.table.wide':
    'The row has {cells, number} cells for {columns, number} columns; the extra ones were not kept. Check the row in the file.',
  'hazards.read.csv.quote':
    'A quotation mark in line {line} is never closed. The line was left out, those after it were read. Correct it in the file.',
  'hazards.read.csv.astray':
    'Quotation marks are wrong in lines {from} to {to}. The lines could not be separated and were left out. Correct them in the file.',
  'hazards.read.xlsx.error': 'A cell in the column “{column}” holds an Excel error ({error}); it counts as empty.',

  'hazards.read.feature.large':
    'What begins here takes more than {limit, number} MB: one very large shape, or a missing bracket that hides the records after it. Export the layer again.',
  'hazards.read.json.broken': 'What is written here is not JSON. Export the layer again.',
  'hazards.read.json.deep':
    'What is written here is nested more than {limit, number} levels deep. Export the layer again.',
  'hazards.read.json.keyed':
    'This is JSON, but holds no list of areas that is known here: it is an object with the keys {keys}. Export the layer as GeoJSON.',
  'hazards.read.json.nan': 'Values that JSON does not have (NaN, Infinity) were treated as empty.',
  'hazards.read.json.topology': 'This is TopoJSON. Save it as GeoJSON.',
  'hazards.read.geojson.bare': 'A shape without attributes.',
  'hazards.read.geojson.feature': 'What is written here is not a feature.',
  'hazards.read.geojson.features': 'There is no list of features in the file. Export the layer again.',
  'hazards.read.part': 'The service sent only its first features: the rest is not in the file. Export the whole layer.',
  'hazards.read.rings':
    'Its outlines run the wrong way round: those inside another were taken as its holes. Check the area.',
  'hazards.read.esri.curves': 'The shape has curves, which are not drawn here. Export it with its curves densified.',
  'hazards.read.esri.feature': 'What is written here is not an ArcGIS feature.',
  'hazards.read.geometry.arcs': 'Arcs of its outline are drawn as short straight lines.',

  'hazards.read.geometry.none': 'The record has no shape.',
  'hazards.read.geometry.empty': 'The shape is empty.',
  'hazards.read.geometry.large': 'The shape has more than {limit, number} corners. Divide it, and export it again.',
  'hazards.read.geometry.member': 'Parts without a shape were left out.',
  'hazards.read.geometry.part': 'Empty parts of the shape were left out.',
  'hazards.read.geometry.type':
    'Shapes of the kind {type} are not drawn here. Export the layer with plain points, lines or polygons.',
  'hazards.read.position.broken':
    'A position of the shape cannot be read: {position}. Without it the outline would enclose other land. Correct it in the file.',
  'hazards.read.position.missing': 'There is no position: the column “{column}” is empty. Enter it in the file.',
  'hazards.read.position.text': 'Coordinates written as text were read as numbers.',
  'hazards.read.position.unread':
    '“{text}” is not a position in any notation known here (degrees, UTM, MGRS). Correct it in the file.',
  'hazards.read.wkb.broken': 'The shape is damaged: it holds less than it declares. Export the layer again.',
  'hazards.read.wkt.broken': '“{text}” is not well-known text (WKT). Correct it in the file.',
  'hazards.read.cell.broken': '“{text}” is not a list of positions. Correct it in the file.',
  'hazards.read.cell.one': '{count, plural, one {# position} other {# positions}} in one place: drawn as a point.',
  'hazards.read.vertices.again':
    'By GICHD’s geocheck rule “Duplicate point id”: {count, plural, one {a corner has} other {# corners have}} the id of another of the same area.',
  'hazards.read.across.broken':
    'The corners in these columns cannot be read: {columns}. Without them the outline would enclose other land. Correct them in the file.',
  'hazards.read.across.line':
    'Drawn as a straight line between its two positions: the file does not say how it runs between them.',
  'hazards.read.vertices.beside':
    '{count, plural, one {A point beside the area (a benchmark or reference point) was} other {# points beside the area (benchmarks or reference points) were}} not taken for a corner.',
  'hazards.read.vertices.broken':
    'The positions in these rows cannot be read: {rows}. Without them the outline would enclose other land. Correct them in the file.',
  'hazards.read.vertices.group': 'The row does not say which area its corner belongs to. Enter that in the file.',
  'hazards.read.vertices.one': 'Only one corner: drawn as a point.',
  'hazards.read.vertices.order':
    'Several corners have the same order number; they were taken in the order of the rows. Check the outline.',

  'hazards.read.kml.address':
    'The place has only an address (“{address}”) and no position. Addresses are not looked up: enter the coordinates.',
  'hazards.read.kml.blanks': 'Spaces between the numbers of a position were ignored.',
  'hazards.read.kml.commas':
    'Positions seem to be written with decimal commas and cannot be read with certainty; write them with decimal points: {text}',
  'hazards.read.kml.coordinates': 'These positions cannot be read; correct them in the file: {text}',
  'hazards.read.kml.height': 'A height that is not a number was ignored.',
  'hazards.read.kml.joined':
    'Positions are joined by commas and cannot be separated with certainty; put a space between them: {text}',
  'hazards.read.kml.outside':
    'It refers to “{href}”, which is not among the files. Nothing is fetched; drop that file too if it is wanted.',
  'hazards.read.kml.run': 'Positions joined by commas were separated.',
  'hazards.read.kml.table': 'The table in the description was read as attributes.',
  'hazards.read.gpx.segments':
    '{count, plural, one {A part of the track with fewer than two points was} other {# parts of the track with fewer than two points were}} left out.',

  'hazards.read.shapefile.attributes':
    'The table (.dbf) has no row for this shape. Ask for the .shp and .dbf of one and the same export.',
  'hazards.read.shapefile.broken': 'The shapes (.shp) are damaged or incomplete. Ask for the file again.',
  'hazards.read.shapefile.deleted':
    'The record is marked as deleted in its table. If it still counts, restore it there and export the layer again.',
  'hazards.read.shapefile.lone':
    'A table without its shapes: “{name}” is missing. Drop all parts of the shapefile together, or its zip.',
  'hazards.read.shapefile.record':
    'The shape is damaged: its record holds less than it declares. Export the layer again.',

  'hazards.read.geopackage.none':
    'There is no layer with shapes in it, as a GeoPackage has them. Export the layer as GeoPackage or GeoJSON, and a table as CSV.',
  'hazards.read.geopackage.broken':
    'The GeoPackage is damaged, or was copied while a program had it open. Close that program, and copy it again.',
  'hazards.read.geopackage.log':
    'This file holds changes that are not yet in the GeoPackage itself; they are not read. Close the program that has it open, and drop the GeoPackage again.',
  'hazards.read.geopackage.header': 'The shape is not written as a GeoPackage writes shapes. Export the layer again.',
  'hazards.read.geopackage.view': 'The layer “{name}” is a query, not a table. Export it as a layer of its own.',
  'hazards.read.geopackage.sqlite':
    'What is needed to open a GeoPackage could not be loaded from this site. Check the connection, and try again.',

  'hazards.read.flatgeobuf.broken': 'The FlatGeobuf file is damaged. Ask for it again.',
  'hazards.read.flatgeobuf.feature': 'The record is damaged: it holds less than it declares. Export the layer again.',

  'hazards.read.geoparquet.broken': 'The Parquet file is damaged. Ask for it again.',
  'hazards.read.geoparquet.codec':
    'The file is packed with {codec}, which is not read here. Save it with Snappy, Zstandard or Gzip.',
  'hazards.read.geoparquet.geometry': 'The Parquet file has no column of shapes. Export it as GeoParquet, or as CSV.',
} as const;
