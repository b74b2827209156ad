import { extensionOf } from './bytes/source.ts';

/** Kinds of files that people take for layers, by what is to be done with them. */
const endings = {
  archive: 'rar 7z gz tgz tar bz2 xz',
  project: 'qgs qgz qlr qml sld mxd mxt aprx lyr lyrx lpk lpkx mpk mpkx mapx ppkx sxd pmf qpt',
  page: 'pdf png jpg jpeg gif bmp tif tiff svg doc docx odt rtf ppt pptx odp msg eml',
  layer: 'gml mif mid dxf dwg dgn osm pbf e00 gdb mdb accdb adf vct tcx nmea',
} as const;

type Foreign = keyof typeof endings;

const byEnding = new Map<string, Foreign>(
  Object.entries(endings).flatMap(([kind, list]) =>
    list.split(' ').map((ending) => [ending, kind as Foreign] as const),
  ),
);

const codes = {
  archive: 'read.foreign.archive',
  project: 'read.foreign.project',
  page: 'read.foreign.page',
  layer: 'read.foreign.layer',
} as const satisfies Record<Foreign, string>;

/** What is said of a file of a foreign kind, by its name; `null` where that does not tell. */
export function foreignOf(path: string): (typeof codes)[Foreign] | null {
  const kind = byEnding.get(extensionOf(path));
  return kind ? codes[kind] : null;
}
