import type { Position } from 'geojson';
import type { Atlas } from '../../atlas/atlas.ts';
import type { BasemapFeature } from '../../atlas/schema.ts';
import type { Weight } from '../../design/type.ts';
import { isFeatured } from '../../domain/district.ts';
import type { Language } from '../../domain/language.ts';
import { localName } from '../../domain/names.ts';
import { translator } from '../../locales/translate.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import type { Scene } from '../../scene/scene.ts';

/** A line of a name, below the one before it; its size in px. */
export interface NameLine {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
}

/** A name and where it belongs. */
export interface Name {
  readonly id: string;
  readonly at: Position;
  readonly lines: readonly NameLine[];
  /** Of the colours of the map. */
  readonly colour: 'map-label' | 'map-label2' | 'map-waterText';
  readonly spacing?: number;
  /** A ring to its left, which marks a town. */
  readonly ring?: boolean;
  /** It stands even where a part of it leaves the picture, or something lies over it. */
  readonly must?: boolean;
}

/** The zooms from which they are named: the other districts, towns that are not the largest, water. */
const from = { others: 7.2, smallTowns: 7, water: 6.5 } as const;

/** The names for a drawing of the scene, those that matter most first: own places in the local language, what lies around in the reader's language. */
export function namesFor(atlas: Atlas, scene: Scene, language: Language, zoom: number): readonly Name[] {
  const shown = scene.districts.filter((item) => item.shown);
  const isProminent = ({ selected, district }: SceneDistrict) => selected || isFeatured(district);
  const ofDistrict = ({ district }: SceneDistrict, rest: Omit<Name, 'id' | 'at'>): readonly Name[] => {
    const at = atlas.shapes.get(district.id)?.properties.label;
    return at === undefined ? [] : [{ id: district.id, at, ...rest }];
  };
  const ofGround = (
    wanted: (properties: BasemapFeature['properties']) => boolean,
    rest: (properties: BasemapFeature['properties']) => Omit<Name, 'id' | 'at'>,
  ): readonly Name[] =>
    atlas.basemap.flatMap(({ properties }) =>
      properties.label !== null && wanted(properties)
        ? [{ id: properties.id, at: properties.label, ...rest(properties) }]
        : [],
    );
  return [
    ...shown
      .filter(isProminent)
      .sort((a, b) => Number(b.selected) - Number(a.selected))
      .flatMap((item) =>
        ofDistrict(item, { lines: bothNames(item, scene, language), colour: 'map-label', must: true }),
      ),
    ...scene.districts
      .filter((item) => !item.shown)
      .flatMap((item) => ofDistrict(item, { lines: line(translator(language)('map.off'), 11), colour: 'map-label2' })),
    ...ofGround(
      ({ kind, rank }) => kind === 'town' && rank <= (zoom < from.smallTowns ? 1 : 2),
      (properties) => ({
        lines: line((properties.foreign ? properties[`name_${language}`] : properties.name) ?? '', 12),
        colour: 'map-label',
        ring: true,
      }),
    ),
    ...shown
      .filter((item) => !isProminent(item) && item.district.kind === 'district' && zoom >= from.others)
      .flatMap((item) => ofDistrict(item, { lines: line(localName(item.district), 11), colour: 'map-label2' })),
    ...ofGround(
      ({ kind }) => kind === 'country',
      (properties) => ({
        lines: line((properties[`name_${language}`] ?? '').toLocaleUpperCase(language), 13),
        colour: 'map-label2',
        spacing: 2.2,
      }),
    ),
    ...ofGround(
      ({ kind }) => (kind === 'lake' || kind === 'sea') && zoom >= from.water,
      (properties) => ({ lines: line(properties[`name_${language}`] ?? '', 11), colour: 'map-waterText' }),
    ),
  ];
}

function line(text: string, size: number): readonly NameLine[] {
  return [{ text, size, weight: 400 }];
}

/** The local name, and below it the reader's, where that is another; larger where it is chosen. */
function bothNames({ district, selected }: SceneDistrict, scene: Scene, language: Language): readonly NameLine[] {
  const [own, other] = [localName(district), district.name[language]];
  const size = selected ? 20 : scene.selected === null ? 16 : 14;
  const first: NameLine = { text: own, size, weight: 700 };
  return own === other ? [first] : [first, { text: other, size: selected ? 13 : 11, weight: 400 }];
}
