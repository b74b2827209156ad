import type { Position } from './geometry.ts';

/** Names in English, Azerbaijani and Russian. */
type Names = readonly [en: string, az: string, ru: string];

interface Place {
  readonly id: string;
  readonly names: Names;
  /** The smaller, the earlier shown: 1 to 3. */
  readonly rank: number;
}

/** Neighbours by their ISO 3166-1 number in world-atlas; the label stands where a view of Azerbaijan shows it. Null: drawn without a name. */
export const countries: Readonly<Record<string, Place & { readonly label: Position | null }>> = {
  '051': { id: 'armenia', names: ['Armenia', 'Ermənistan', 'Армения'], rank: 1, label: [44.55, 40.45] },
  '268': { id: 'georgia', names: ['Georgia', 'Gürcüstan', 'Грузия'], rank: 1, label: [44.2, 41.95] },
  '364': { id: 'iran', names: ['Iran', 'İran', 'Иран'], rank: 1, label: [46.9, 38.45] },
  '643': { id: 'russia', names: ['Russia', 'Rusiya', 'Россия'], rank: 1, label: [47.5, 41.95] },
  '792': { id: 'turkiye', names: ['Türkiye', 'Türkiyə', 'Турция'], rank: 1, label: [43.4, 39.85] },
  '795': { id: 'turkmenistan', names: ['Turkmenistan', 'Türkmənistan', 'Туркменистан'], rank: 2, label: [54.6, 39.6] },
  '398': { id: 'kazakhstan', names: ['Kazakhstan', 'Qazaxıstan', 'Казахстан'], rank: 2, label: [53.4, 43.6] },
  '368': { id: 'iraq', names: ['Iraq', 'İraq', 'Ирак'], rank: 2, label: [44.4, 35.6] },
  '760': { id: 'syria', names: ['Syria', 'Suriya', 'Сирия'], rank: 3, label: [40.3, 35.6] },
  '860': { id: 'uzbekistan', names: ['Uzbekistan', 'Özbəkistan', 'Узбекистан'], rank: 3, label: null },
};

/** Waters that get a name, each by a position in it; the sources have none or broken ones. */
export const waters: readonly (Place & { readonly kind: 'sea' | 'lake'; readonly at: Position })[] = [
  {
    id: 'caspian-sea',
    kind: 'sea',
    names: ['Caspian Sea', 'Xəzər dənizi', 'Каспийское море'],
    rank: 1,
    at: [50.9, 40.9],
  },
  { id: 'black-sea', kind: 'sea', names: ['Black Sea', 'Qara dəniz', 'Чёрное море'], rank: 2, at: [40.2, 42.2] },
  { id: 'sevan', kind: 'lake', names: ['Lake Sevan', 'Sevan gölü', 'Озеро Севан'], rank: 2, at: [45.3, 40.35] },
  {
    id: 'mingachevir-reservoir',
    kind: 'lake',
    names: ['Mingachevir Reservoir', 'Mingəçevir su anbarı', 'Мингечевирское водохранилище'],
    rank: 3,
    at: [46.75, 40.92],
  },
  { id: 'van', kind: 'lake', names: ['Lake Van', 'Van gölü', 'Озеро Ван'], rank: 3, at: [42.9, 38.6] },
  { id: 'urmia', kind: 'lake', names: ['Lake Urmia', 'Urmiya gölü', 'Озеро Урмия'], rank: 3, at: [45.4, 37.7] },
];

/** Rivers that get a name, by their number in Natural Earth. */
export const rivers: Readonly<Record<string, Place>> = {
  '747': { id: 'kura', names: ['Kura', 'Kür', 'Кура'], rank: 2 },
  '911': { id: 'aras', names: ['Aras', 'Araz', 'Аракс'], rank: 2 },
};

/**
 * Towns that help to find one's way, by country and name in GeoNames, whence their coordinates come.
 * A town whose district bears its name is not among them, for the district's own label stands there.
 */
export const towns: readonly (Place & { readonly country: string; readonly geonames: string })[] = [
  { id: 'baku', country: 'AZ', geonames: 'Baku', names: ['Baku', 'Bakı', 'Баку'], rank: 1 },
  { id: 'ganja', country: 'AZ', geonames: 'Ganja', names: ['Ganja', 'Gəncə', 'Гянджа'], rank: 1 },
  { id: 'sumgayit', country: 'AZ', geonames: 'Sumgayit', names: ['Sumgayit', 'Sumqayıt', 'Сумгаит'], rank: 2 },
  {
    id: 'mingachevir',
    country: 'AZ',
    geonames: 'Mingachevir',
    names: ['Mingachevir', 'Mingəçevir', 'Мингечевир'],
    rank: 2,
  },
  { id: 'nakhchivan', country: 'AZ', geonames: 'Naxçıvan', names: ['Nakhchivan', 'Naxçıvan', 'Нахичевань'], rank: 1 },
  { id: 'khankendi', country: 'AZ', geonames: 'Khankendi', names: ['Khankendi', 'Xankəndi', 'Ханкенди'], rank: 2 },
  { id: 'shirvan', country: 'AZ', geonames: 'Şirvan', names: ['Shirvan', 'Şirvan', 'Ширван'], rank: 3 },
  { id: 'lankaran', country: 'AZ', geonames: 'Lankaran', names: ['Lankaran', 'Lənkəran', 'Ленкорань'], rank: 2 },
  { id: 'shaki', country: 'AZ', geonames: 'Sheki', names: ['Shaki', 'Şəki', 'Шеки'], rank: 2 },
  { id: 'yevlakh', country: 'AZ', geonames: 'Yevlakh', names: ['Yevlakh', 'Yevlax', 'Евлах'], rank: 2 },
  { id: 'yerevan', country: 'AM', geonames: 'Yerevan', names: ['Yerevan', 'İrəvan', 'Ереван'], rank: 1 },
  { id: 'tbilisi', country: 'GE', geonames: 'Tbilisi', names: ['Tbilisi', 'Tbilisi', 'Тбилиси'], rank: 1 },
  { id: 'tabriz', country: 'IR', geonames: 'Tabriz', names: ['Tabriz', 'Təbriz', 'Тебриз'], rank: 1 },
  { id: 'ardabil', country: 'IR', geonames: 'Ardabīl', names: ['Ardabil', 'Ərdəbil', 'Ардебиль'], rank: 2 },
  { id: 'derbent', country: 'RU', geonames: 'Derbent', names: ['Derbent', 'Dərbənd', 'Дербент'], rank: 2 },
  {
    id: 'makhachkala',
    country: 'RU',
    geonames: 'Makhachkala',
    names: ['Makhachkala', 'Mahaçqala', 'Махачкала'],
    rank: 2,
  },
];
