import { courseReader, courseWriter } from './course.ts';
import type { BasemapLayer, DistrictLayer } from './schema.ts';

/** The layers by their names below `geodata/`. */
export type Layers = Readonly<Record<string, BasemapLayer | DistrictLayer>>;

/** Courses of places as GeoJSON nests them; each as a list of places, or as text. */
type Nested = readonly Nested[] | readonly number[] | string;

/** A geometry as it is sent: its courses as text, which counts in 10 to the power of minus `decimals` degrees. A point stands as it is. */
interface SentGeometry {
  readonly type: string;
  readonly decimals?: number;
  readonly coordinates: Nested;
}

interface SentLayer {
  readonly features: readonly { readonly geometry: SentGeometry }[];
}

/** `geodata/shapes.json`: all layers in one file, a third of their size and the same to the last digit. */
export type Shapes = Readonly<Record<string, SentLayer>>;

/** Puts the layers into one file. */
export function packShapes(layers: Layers): Shapes {
  const write = courseWriter();
  return mapped(layers as unknown as Shapes, (geometry) => {
    const decimals = Math.max(...digitsOf(geometry.coordinates));
    return {
      ...geometry,
      decimals,
      coordinates: packed(geometry.coordinates, (course) => write(course, 10 ** decimals)),
    };
  });
}

/** The layers of that file. */
export function unpackShapes(shapes: Shapes): Layers {
  const read = courseReader();
  return mapped(shapes, ({ decimals = 0, ...geometry }) => ({
    ...geometry,
    coordinates: unpacked(geometry.coordinates, (text) => read(text, 10 ** decimals)),
  })) as unknown as Layers;
}

/** Each geometry made anew but for points, in one order, since a course may say where in those before it a stretch of it stands. */
function mapped(shapes: Shapes, make: (geometry: SentGeometry) => SentGeometry): Shapes {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, layer]) => [
      name,
      {
        ...layer,
        features: layer.features.map((feature) =>
          feature.geometry.type === 'Point' ? feature : { ...feature, geometry: make(feature.geometry) },
        ),
      },
    ]),
  );
}

/** How many digits each number has after its point. */
function digitsOf(coordinates: Nested): readonly number[] {
  return [coordinates].flat(9).map((each) => String(each).split('.')[1]?.length ?? 0);
}

function packed(coordinates: Nested, write: (course: readonly [number, number][]) => string): Nested {
  const [[first] = []] = coordinates as readonly (readonly unknown[])[];
  return typeof first === 'number'
    ? write(coordinates as unknown as readonly [number, number][])
    : (coordinates as readonly Nested[]).map((each) => packed(each, write));
}

function unpacked(coordinates: Nested, read: (text: string) => Nested): Nested {
  return typeof coordinates === 'string'
    ? read(coordinates)
    : (coordinates as readonly Nested[]).map((each) => unpacked(each, read));
}
