import type { Position } from 'geojson';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Weight } from '../../design/type.ts';
import type { Language } from '../../domain/language.ts';
import { translator } from '../../locales/translate.ts';
import type { Scene } from '../../scene/scene.ts';
import { cartography } from '../cartography.ts';
import { districtsOf, namePlaceOf } from '../features.ts';
import { isDrawn, type LabelLayer, type MapColour, type MapLayer, sizeOf } from '../layer.ts';

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
  readonly colour: MapColour;
  /** Px on each side. */
  readonly halo: number;
  /** Between letters, in px. */
  readonly spacing?: number;
  /** A ring marks the place, and the name stands beside it. */
  readonly ring?: boolean;
  /** It stands even where a part of it leaves the picture, or something lies over it. */
  readonly must?: boolean;
}

/** What has a name. */
interface Named {
  readonly id: string;
  readonly at: Position;
  /** The local one, and one for each language. */
  readonly names: Readonly<Record<'name' | `name_${Language}`, string | null>>;
  readonly foreign: boolean;
  readonly chosen: boolean;
}

/** The names for a drawing of the scene, those that go before others first. @param table what is drawn, from the ground up. */
export function namesFor(
  atlas: Atlas,
  scene: Scene,
  language: Language,
  zoom: number,
  table: readonly MapLayer[] = cartography,
): readonly Name[] {
  return table
    .filter((layer) => layer.draw === 'label' && isDrawn(layer, zoom))
    .reverse()
    .flatMap((layer) => (layer.draw === 'label' ? namesOf(layer, atlas, scene, language, zoom) : []));
}

function namesOf(layer: LabelLayer, atlas: Atlas, scene: Scene, language: Language, zoom: number): readonly Name[] {
  const { colour, halo, size, spacing, ring = false, must = false } = layer;
  return namedBy(layer, atlas, scene, zoom).flatMap((named): readonly Name[] => {
    const lines = linesOf(layer, named, scene, language, zoom);
    const [first] = lines;
    if (first === undefined || first.text === '') return [];
    const room = spacing !== undefined && { spacing: spacing * sizeOf(size, named.chosen, scene.selected !== null) };
    return [{ id: named.id, at: named.at, lines, colour, halo, ring, must, ...room }];
  });
}

function namedBy({ of, ranks }: LabelLayer, atlas: Atlas, scene: Scene, zoom: number): readonly Named[] {
  if ('districts' in of)
    return districtsOf(scene, of.districts).flatMap(({ district, selected }) => {
      const shape = atlas.shapes.get(district.id);
      if (shape === undefined) return [];
      const { label, ...names } = shape.properties;
      return [{ id: district.id, at: label, names, foreign: false, chosen: selected }];
    });
  const most = ranks?.findLast(({ from }) => zoom >= from)?.most ?? Number.POSITIVE_INFINITY;
  return atlas.basemap
    .filter(({ properties: { kind, rank } }) => of.basemap.includes(kind) && rank <= most)
    .sort((a, b) => a.properties.rank - b.properties.rank)
    .flatMap((feature) => {
      const at = namePlaceOf(feature);
      const { id, foreign = false } = feature.properties;
      return at === null ? [] : [{ id, at, names: feature.properties, foreign, chosen: false }];
    });
}

function linesOf(
  { says, size, weight, second }: LabelLayer,
  { names, foreign, chosen }: Named,
  scene: Scene,
  language: Language,
  zoom: number,
): readonly NameLine[] {
  const [own, reader] = [names.name ?? '', names[`name_${language}`] ?? ''];
  const words = {
    own,
    reader,
    capitals: reader.toLocaleUpperCase(language),
    nearer: foreign ? reader : own,
    off: translator(language)('map.off'),
  } as const satisfies Record<LabelLayer['says'], string>;
  const any = scene.selected !== null;
  const first: NameLine = { text: words[says], size: sizeOf(size, chosen, any), weight };
  if (second === undefined || zoom < second.from || words[says] === reader) return [first];
  return [first, { text: reader, size: sizeOf(second.size, chosen, any), weight: second.weight }];
}
