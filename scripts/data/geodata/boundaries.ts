import { dissolve } from './edges.ts';
import {
  contains,
  type Position,
  polygonsOf,
  type RawFeature,
  rightHand,
  roundPolygons,
  type Shape,
} from './geometry.ts';

interface Entry {
  /** The name in the source's attribute table, stale or wrong as it may be. */
  readonly name: string;
  readonly id: string;
  /** A position inside the feature, where several features bear the same name. */
  readonly at?: Position;
}

/**
 * Which feature of the extract is which district. The source has nothing but a name to go by, and some names are wrong:
 * Lachin is called "Lankaran", and three features share that name. Shusha appears twice, as district and as city: both are `shusha`.
 */
const extractTable: readonly Entry[] = [
  { name: 'Lankaran', at: [46.324, 39.76], id: 'lachin' },
  { name: 'Lankaran', at: [48.72, 38.75], id: 'lankaran' },
  { name: 'Lankaran', at: [48.842, 38.757], id: 'lankaran-city' },
  { name: 'Şəki', at: [47.118, 41.025], id: 'shaki' },
  { name: 'Şəki', at: [47.185, 41.194], id: 'shaki-city' },
  { name: 'Şuşa', at: [46.655, 39.701], id: 'shusha' },
  { name: 'Şuşa', at: [46.751, 39.758], id: 'shusha' },
  { name: 'Abşeron', id: 'absheron' },
  { name: 'Ağcabədi', id: 'aghjabadi' },
  { name: 'Ağdam', id: 'aghdam' },
  { name: 'Ağdaş', id: 'aghdash' },
  { name: 'Ağstafa', id: 'aghstafa' },
  { name: 'Ağsu', id: 'aghsu' },
  { name: 'Astara', id: 'astara' },
  { name: 'Babək', id: 'babek' },
  { name: 'Bakı', id: 'baku' },
  { name: 'Balakən', id: 'balakan' },
  { name: 'Bərdə', id: 'barda' },
  { name: 'Beyləqan', id: 'beylagan' },
  { name: 'Biləsuvar', id: 'bilasuvar' },
  { name: 'Cəbrayıl', id: 'jabrayil' },
  { name: 'Cəlilabad', id: 'jalilabad' },
  { name: 'Culfa', id: 'julfa' },
  { name: 'Daşkəsən', id: 'dashkasan' },
  { name: 'Dəvəçi', id: 'shabran' },
  { name: 'Füzuli', id: 'fuzuli' },
  { name: 'Gədəbəy', id: 'gadabay' },
  { name: 'Gəncə', id: 'ganja' },
  { name: 'Goranboy', id: 'goranboy' },
  { name: 'Göyçay', id: 'goychay' },
  { name: 'Hajigabul', id: 'hajigabul' },
  { name: 'İmişli', id: 'imishli' },
  { name: 'İsmayıllı', id: 'ismayilli' },
  { name: 'Kangarli', id: 'kangarli' },
  { name: 'Kəlbəcər', id: 'kalbajar' },
  { name: 'Kürdəmir', id: 'kurdamir' },
  { name: 'Lerik', id: 'lerik' },
  { name: 'Masallı', id: 'masalli' },
  { name: 'Mingəçevir', id: 'mingachevir' },
  { name: 'Naftalan', id: 'naftalan' },
  { name: 'Naxçıvan', id: 'nakhchivan' },
  { name: 'Neftçala', id: 'neftchala' },
  { name: 'Oğuz', id: 'oghuz' },
  { name: 'Ordubad', id: 'ordubad' },
  { name: 'Qax', id: 'gakh' },
  { name: 'Qazax', id: 'gazakh' },
  { name: 'Qəbələ', id: 'gabala' },
  { name: 'Qobustan', id: 'gobustan' },
  { name: 'Quba', id: 'guba' },
  { name: 'Qubadli', id: 'gubadli' },
  { name: 'Qusar', id: 'gusar' },
  { name: 'Saatlı', id: 'saatli' },
  { name: 'Sabirabad', id: 'sabirabad' },
  { name: 'Sədərək', id: 'sadarak' },
  { name: 'Salyan', id: 'salyan' },
  { name: 'Samux', id: 'samukh' },
  { name: 'Siyəzən', id: 'siyazan' },
  { name: 'Stepanakert', id: 'khankendi' },
  { name: 'Sumqayıt', id: 'sumgayit' },
  { name: 'Şahbuz', id: 'shahbuz' },
  { name: 'Şamaxı', id: 'shamakhi' },
  { name: 'Şəmkir', id: 'shamkir' },
  { name: 'Şərur', id: 'sharur' },
  { name: 'Shirvan', id: 'shirvan' },
  { name: 'Tərtər', id: 'tartar' },
  { name: 'Tovuz', id: 'tovuz' },
  { name: 'Ucar', id: 'ujar' },
  { name: 'Xaçmaz', id: 'khachmaz' },
  { name: 'Xanlar', id: 'goygol' },
  { name: 'Xizı', id: 'khizi' },
  { name: 'Xocalı', id: 'khojaly' },
  { name: 'Xocavənd', id: 'khojavand' },
  { name: 'Yardımlı', id: 'yardimli' },
  { name: 'Yevlakh', id: 'yevlakh-city' },
  { name: 'Yevlakh Rayon', id: 'yevlakh' },
  { name: 'Zaqatala', id: 'zagatala' },
  { name: 'Zəngilan', id: 'zangilan' },
  { name: 'Zərdab', id: 'zardab' },
];

/** Borders that the extract has and a right build keeps, in kilometres. */
export const extractBorders = [
  { between: ['kalbajar', 'tartar'], km: 48 },
  { between: ['kalbajar', 'lachin'], km: 58 },
  { between: ['kalbajar', 'dashkasan'], km: 27 },
] as const;

/** Positions in land of other countries that districts surround: one exclave of Armenia, inside Gadabay. */
export const foreignExclaves: readonly Position[] = [[45.5, 40.65]];

/** A feature of a boundary file and the district that it is, or is a part of. */
export interface Match {
  readonly id: string;
  readonly feature: RawFeature;
}

/**
 * The features of the extract with their districts.
 * @throws {Error} where a feature is not in the table, or a line of the table finds no feature.
 */
export function matchExtract(features: readonly RawFeature[], table: readonly Entry[] = extractTable): Match[] {
  const unused = new Set(table);
  const matches = features.map((feature) => {
    const entry = [...unused].find(
      ({ name, at }) => name === feature.properties?.name && (at === undefined || contains(polygonsOf(feature), at)),
    );
    if (entry === undefined) {
      throw new Error(
        `districts.geojson: the feature named "${feature.properties?.name}" is not in the table of scripts/data/geodata/boundaries.ts, or another took its line; add it there.`,
      );
    }
    unused.delete(entry);
    return { id: entry.id, feature };
  });
  if (unused.size > 0) {
    const names = [...unused].map(({ id, name }) => `${id} ("${name}")`).join(', ');
    throw new Error(
      `districts.geojson: expected features for ${names}, found none; correct the table of scripts/data/geodata/boundaries.ts.`,
    );
  }
  return matches;
}

/** One shape a district, in the order of the ids: parts dissolved, five decimals, right-handed. */
export function toShapes(matches: readonly Match[]): Shape[] {
  const ids = [...new Set(matches.map(({ id }) => id))].sort();
  return ids.map((id) => {
    const parts = matches.filter((match) => match.id === id);
    const polygons = roundPolygons(
      parts.flatMap(({ feature }) => polygonsOf(feature)),
      5,
    ).map(rightHand);
    return { id, polygons: parts.length > 1 ? dissolve(polygons) : polygons };
  });
}
