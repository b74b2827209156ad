import type { BasemapLayer, DistrictLayer } from './schema.ts';

/** The layers by their names below `geodata/`. */
export type Layers = Readonly<Record<string, BasemapLayer | DistrictLayer>>;

/** Numbers, or lists of such lists: coordinates as GeoJSON nests them, or with each course as one list of numbers. */
type Nested = readonly (number | Nested)[];

interface Geometry {
  readonly type: string;
  readonly coordinates: Nested;
}

/** A layer as it is sent: its geometries count in 10 to the power of minus `decimals` degrees, along each course from place to place. */
interface SentLayer {
  readonly decimals: number;
  readonly features: readonly { readonly geometry: Geometry }[];
}

/** `geodata/shapes.json`: all layers in one file, two fifths smaller and the same to the last digit. */
export type Shapes = Readonly<Record<string, SentLayer>>;

/** Puts the layers into one file. */
export function packShapes(layers: Layers): Shapes {
  return mapped(layers as unknown as Shapes, (layer) => {
    const decimals = Math.max(0, ...layer.features.flatMap(({ geometry }) => digitsOf(geometry.coordinates)));
    const unit = 10 ** decimals;
    return { ...layer, decimals, features: withCoordinates(layer, (each) => packed(each, unit)) };
  });
}

/** The layers of that file. */
export function unpackShapes(shapes: Shapes): Layers {
  return mapped(shapes, ({ decimals, ...layer }) => {
    const unit = 10 ** decimals;
    const features = withCoordinates(layer, (coordinates, type) =>
      type === 'Point' ? (coordinates as number[]).map((each) => each / unit) : unpacked(coordinates, unit),
    );
    return { ...layer, features };
  }) as unknown as Layers;
}

function mapped<Of, To>(of: Readonly<Record<string, Of>>, make: (each: Of) => To): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(of).map(([name, each]) => [name, make(each)]));
}

function withCoordinates(
  { features }: Pick<SentLayer, 'features'>,
  make: (coordinates: Nested, type: string) => Nested,
): SentLayer['features'] {
  return features.map((feature) => {
    const { geometry } = feature;
    return { ...feature, geometry: { ...geometry, coordinates: make(geometry.coordinates, geometry.type) } };
  });
}

/** How many digits each number has after its point. */
function digitsOf(coordinates: Nested): readonly number[] {
  return coordinates.flatMap((each) =>
    typeof each === 'number' ? [String(each).split('.')[1]?.length ?? 0] : digitsOf(each),
  );
}

function packed(coordinates: Nested, unit: number): Nested {
  const counted = (each: number | Nested) => Math.round(Number(each) * unit);
  if (isPlace(coordinates)) return coordinates.map(counted);
  if (!coordinates.every(isPlace)) return coordinates.map((each) => packed(each as Nested, unit));
  let [x, y] = [0, 0];
  return coordinates.flatMap(([lon = 0, lat = 0]) => {
    const step = [counted(lon) - x, counted(lat) - y];
    [x, y] = [counted(lon), counted(lat)];
    return step;
  });
}

function isPlace(each: number | Nested): each is readonly number[] {
  return typeof each === 'object' && typeof each[0] === 'number';
}

/** The courses of places, or their lists. */
function unpacked(coordinates: Nested, unit: number): Nested {
  if (!isPlace(coordinates)) return coordinates.map((each) => unpacked(each as Nested, unit));
  const places: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < coordinates.length; index += 2) {
    x += coordinates[index] ?? 0;
    y += coordinates[index + 1] ?? 0;
    places.push([x / unit, y / unit]);
  }
  return places;
}
