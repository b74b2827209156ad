import type { Geometry, Position } from 'geojson';

const codes: Readonly<Record<Geometry['type'], number>> = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7,
};

/** Bytes that grow as they are written, in little-endian order. */
export function bytesWriter() {
  let view = new DataView(new ArrayBuffer(1024));
  let length = 0;
  const room = (more: number): number => {
    while (length + more > view.byteLength) {
      const wider = new Uint8Array(2 * view.byteLength);
      wider.set(new Uint8Array(view.buffer));
      view = new DataView(wider.buffer);
    }
    length += more;
    return length - more;
  };
  return {
    /* The place first: it may bring another view. */
    byte: (value: number) => {
      const at = room(1);
      view.setUint8(at, value);
    },
    whole: (value: number) => {
      const at = room(4);
      view.setInt32(at, value, true);
    },
    real: (value: number) => {
      const at = room(8);
      view.setFloat64(at, value, true);
    },
    taken: (): Uint8Array => new Uint8Array(view.buffer).slice(0, length),
  };
}

type Writer = ReturnType<typeof bytesWriter>;

/** Writes a shape as well-known binary. */
export function writeWkb(to: Writer, geometry: Geometry): void {
  const position = ([lon = 0, lat = 0]: Position) => {
    to.real(lon);
    to.real(lat);
  };
  const list = (positions: readonly Position[]) => {
    to.whole(positions.length);
    for (const one of positions) position(one);
  };
  const parts = (geometries: readonly Geometry[]) => {
    to.whole(geometries.length);
    for (const one of geometries) writeWkb(to, one);
  };
  to.byte(1);
  to.whole(codes[geometry.type]);
  switch (geometry.type) {
    case 'Point':
      position(geometry.coordinates);
      break;
    case 'LineString':
      list(geometry.coordinates);
      break;
    case 'Polygon':
      to.whole(geometry.coordinates.length);
      for (const ring of geometry.coordinates) list(ring);
      break;
    case 'MultiPoint':
      parts(geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates })));
      break;
    case 'MultiLineString':
      parts(geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates })));
      break;
    case 'MultiPolygon':
      parts(geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })));
      break;
    case 'GeometryCollection':
      parts(geometry.geometries);
      break;
  }
}
