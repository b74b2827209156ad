import type { Geometry } from 'geojson';
import type { Hazard } from '../record/hazard.ts';
import type { Box } from './measure/box.ts';
import { preparedAt } from './measure/overlap.ts';
import { boxAt, cornersAt, geometryAt, type Shapes, shapesBuilder, typeAt } from './measure/shapes.ts';
import type { Hazards } from './rules/kinds.ts';

/** The records of a layer as they are kept: their shapes as numbers. As objects, a hundred thousand would be gone through again and again by whoever sweeps the memory. */
export interface Kept extends Hazards {
  readonly at: (n: number) => Hazard | undefined;
  readonly shapes: Shapes;
  readonly box: (n: number) => Box;
}

/** A record whose geometry is made anew whenever it is asked for. */
class KeptHazard implements Hazard {
  readonly n: Hazard['n'];
  readonly row: Hazard['row'];
  readonly id: Hazard['id'];
  readonly status: Hazard['status'];
  readonly progress: Hazard['progress'];
  readonly type: Hazard['type'];
  readonly date: Hazard['date'];
  readonly declared: Hazard['declared'];
  readonly area: Hazard['area'];
  readonly source: Hazard['source'];
  readonly properties: Hazard['properties'];
  readonly problems: Hazard['problems'];
  readonly #made: (n: number) => Geometry;

  constructor(of: Hazard, made: (n: number) => Geometry) {
    this.n = of.n;
    this.row = of.row;
    this.id = of.id;
    this.status = of.status;
    this.progress = of.progress;
    this.type = of.type;
    this.date = of.date;
    this.declared = of.declared;
    this.area = of.area;
    this.source = of.source;
    this.properties = of.properties;
    this.problems = of.problems;
    this.#made = made;
  }

  get geometry(): Geometry {
    return this.#made(this.n);
  }
}

export interface Keeper {
  /** Takes records in the order of their number. @returns the box around it. */
  readonly add: (hazard: Hazard) => Box;
  readonly length: () => number;
  readonly kept: () => Kept;
}

export function keeper(): Keeper {
  const hazards: Hazard[] = [];
  const shapes = shapesBuilder();
  let all: Shapes | null = null;
  const shapesNow = () => {
    all ??= shapes.shapes();
    return all;
  };
  const made = (n: number) => geometryAt(shapesNow(), n);
  return {
    length: () => hazards.length,
    add: (hazard) => {
      hazards.push(new KeptHazard(hazard, made));
      all = null;
      return shapes.add(hazard.geometry);
    },
    kept: () => ({
      length: hazards.length,
      at: (n) => hazards[n],
      shapes: shapesNow(),
      box: (n) => boxAt(shapesNow(), n),
      kind: (n) => typeAt(shapesNow(), n),
      corners: (n) => cornersAt(shapesNow(), n),
      polygons: (n) => preparedAt(shapesNow(), n),
    }),
  };
}

/** A record as it can be handed to another thread. */
export function plain(hazard: Hazard): Hazard {
  const { n, row, status, progress, type, date, declared, source, id, area, geometry, properties, problems } = hazard;
  return { n, row, status, progress, type, date, declared, source, id, area, geometry, properties, problems };
}
