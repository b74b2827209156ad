import type { Position } from 'geojson';

/** As GDAL strokes arcs: so many degrees of them at most become one straight line. */
const step = (4 * Math.PI) / 180;

const on = ([x0 = 0, y0 = 0]: Position, radius: number, angle: number): Position => [
  x0 + radius * Math.cos(angle),
  y0 + radius * Math.sin(angle),
];

/** The middle of the circle through three points; `null` where they lie in a line. Counted from the first, for metres of a grid are large numbers. */
function middle([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): Position | null {
  /* An arc that ends where it began is a whole circle, whose middle lies half way to its second point. */
  if (ax === cx && ay === cy) return [(ax + bx) / 2, (ay + by) / 2];
  const [px, py, qx, qy] = [bx - ax, by - ay, cx - ax, cy - ay];
  const twice = 2 * (px * qy - py * qx);
  if (Math.abs(twice) < 1e-12 * (px * px + py * py + qx * qx + qy * qy)) return null;
  const [p, q] = [px * px + py * py, qx * qx + qy * qy];
  return [ax + (qy * p - py * q) / twice, ay + (px * q - qx * p) / twice];
}

/** The points of one arc behind its first; the two that it goes through are kept as they are. */
function arc(from: Position, through: Position, to: Position): Position[] {
  const centre = middle(from, through, to);
  if (centre === null) return [through, to];
  const [x = 0, y = 0] = centre;
  const angleOf = ([px = 0, py = 0]: Position) => Math.atan2(py - y, px - x);
  const radius = Math.hypot((from[0] ?? 0) - x, (from[1] ?? 0) - y);
  const ahead = (angle: number) => (angle + 4 * Math.PI) % (2 * Math.PI);
  const first = angleOf(from);
  const whole = ahead(angleOf(to) - first) || 2 * Math.PI;
  const half = ahead(angleOf(through) - first);
  /* Against the clock unless the point between lies the other way round. */
  const turns = half <= whole ? [half, whole - half] : [half - 2 * Math.PI, whole - half];
  const piece = (start: number, turn: number, end: Position) => {
    const steps = Math.max(1, Math.ceil(Math.abs(turn) / step));
    return [
      ...Array.from({ length: steps - 1 }, (_, at) => on(centre, radius, start + (turn * (at + 1)) / steps)),
      end,
    ];
  };
  const [one = 0, other = 0] = turns;
  return [...piece(first, one, through), ...piece(first + one, other, to)];
}

/** A line of straight pieces in the place of arcs, which go through three points each; `null` where a point is missing to one. */
export function stroked(points: readonly Position[]): Position[] | null {
  const [first, ...rest] = points;
  if (first === undefined) return [];
  if (rest.length % 2 === 1) return null;
  const line: Position[] = [first];
  for (let at = 0; at + 2 < points.length; at += 2)
    for (const position of arc(points[at] as Position, points[at + 1] as Position, points[at + 2] as Position))
      line.push(position);
  return line;
}
