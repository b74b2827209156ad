import type { Format } from '../record/offer.ts';
import { extensionOf, headOf, nameOf, type Source, stemOf } from './bytes/source.ts';
import type { Reader } from './format.ts';
import { Refusal } from './refusal.ts';
import { guessed } from './text/charset.ts';

const starts = (bytes: Uint8Array, ...with_: readonly number[]) => with_.every((byte, at) => bytes[at] === byte);
const word = (bytes: Uint8Array, text: string) => starts(bytes, ...[...text].map((letter) => letter.charCodeAt(0)));

/** What lies beside the files of other programs and holds no features. */
const beside =
  /\.(dbf|shx|prj|cpg|cst|sbn|sbx|qix|qpj|qmd|qml|sld|lyr|lyrx|idm|ind|atx|fbn|fbx|ain|aih|ixs|mxs|shp\.xml|xsd|gfs|md|html?|css|js|png|jpe?g|gif|svg|pdf|docx?|gpkg-(wal|shm))$/i;
/** Endings of the files of text that are read; what another kind is, is asked of the rest alone. */
const ours = /\.(?:geojson\w?|json\w?|ndjson|kml|gpx|csv|tsv|tab|psv|txt|xml)$/i;
const tables = ['csv', 'tsv', 'tab', 'psv'];

/** A file of text by its first letter that is no blank. */
function written(source: Source, head: Uint8Array): Format | null {
  const text = new TextDecoder(guessed(head).name).decode(head, { stream: true }).trimStart();
  if ('{[\u001e'.includes(text[0] ?? ' ')) return 'geojson';
  if (text.startsWith('<')) {
    /* Reports that are called workbooks and are tables of HTML, or of the XML that came before workbooks. */
    if (/\.xls$/i.test(source.path)) throw new Refusal('read.xls');
    const root = /<(?:\w+:)?(kml|Document|Folder|Placemark|gpx|html)[\s>]/i.exec(text)?.[1]?.toLowerCase();
    if (root === 'html') throw new Refusal('read.html');
    if (root === 'gpx') return 'gpx';
    if (root) return 'kml';
    throw new Refusal('read.xml');
  }
  if (text.startsWith('!table')) throw new Refusal('read.foreign.layer', { name: nameOf(source.path) });
  if (tables.includes(extensionOf(source.path))) return 'csv';
  const [first = '', second = ''] = text.split(/\r\n|\r|\n/);
  if (/[,;\t|]/.test(first) && /[,;\t|]/.test(second) && !text.includes('\u0000')) return 'csv';
  return null;
}

/** Whether a file is one of several that another names. */
function isPart(source: Source, all: readonly Source[]): boolean {
  const whole = source.path.toLowerCase().replace(/(\.shp)?\.[^./]+$/, '.shp');
  return all.some(({ path }) => path !== source.path && path.toLowerCase() === whole);
}

/** Which format a file is of; `null` for what is passed over without a word because it belongs to another or is no data. */
export async function kindOf(source: Source, all: readonly Source[]): Promise<Format | null> {
  if (beside.test(source.path)) {
    if (isPart(source, all)) return null;
    if (/\.dbf$/i.test(source.path)) throw new Refusal('read.shapefile.lone', { name: `${stemOf(source.path)}.shp` });
    if (all.length > 1) return null;
  }
  if (source.size === 0) throw new Refusal('read.empty');
  const head = await headOf(source, 65_536);
  if (word(head, 'SQLite format 3\u0000')) return 'geopackage';
  if (starts(head, 0x66, 0x67, 0x62, 0x03)) return 'flatgeobuf';
  if (word(head, 'PAR1')) return 'geoparquet';
  if (starts(head, 0x00, 0x00, 0x27, 0x0a)) return 'shapefile';
  if (starts(head, 0x50, 0x4b)) return 'xlsx';
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) throw new Refusal('read.xls');
  if (/\.shp$/i.test(source.path)) throw new Refusal('read.shapefile.broken');
  if (!ours.test(source.path)) {
    const { foreignOf } = await import('./foreign.ts');
    const foreign = foreignOf(source.path);
    if (foreign) throw new Refusal(foreign, { name: nameOf(source.path) });
  }
  const kind = written(source, head);
  if (kind) return kind;
  throw new Refusal('read.unknown', { name: nameOf(source.path) });
}

/** The reader of a format, fetched when it is wanted. */
export async function readerOf(format: Format): Promise<Reader> {
  switch (format) {
    case 'geojson':
    case 'ndjson':
    case 'esrijson':
    case 'json':
      return (await import('./json/find.ts')).json;
    case 'csv':
      return (await import('./table/csv.ts')).csv;
    case 'kml':
    case 'kmz':
      return (await import('./kml/kml.ts')).kml;
    case 'gpx':
      return (await import('./gpx/gpx.ts')).gpx;
    case 'shapefile':
      return (await import('./shapefile/shapefile.ts')).shapefile;
    case 'xlsx':
      return (await import('./table/xlsx.ts')).xlsx;
    case 'geopackage':
      return (await import('./geopackage/geopackage.ts')).geopackage;
    case 'flatgeobuf':
      return (await import('./flatgeobuf/flatgeobuf.ts')).flatgeobuf;
    case 'geoparquet':
      return (await import('./geoparquet/geoparquet.ts')).geoparquet;
  }
}
