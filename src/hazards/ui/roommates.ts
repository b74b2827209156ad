import type { Atlas } from '../../atlas/atlas.ts';
import { facts } from '../../domain/facts.ts';
import { createImporter } from '../shelf/importing.ts';
import { createShelf } from '../shelf/shelf.ts';
import { deviceStorage } from '../shelf/storage.ts';
import type { Own } from './context.ts';
import { drawShelf } from './map/draw-shelf.ts';
import { startDesk } from './start-desk.ts';

export type Roommates = Omit<Own, 'say'>;

let standing: Roommates | null = null;

/** The one shelf of the page with its worker, from when it is first asked for; a sheet or a frame in between costs no layer. */
export function roommates(atlas: Atlas): Roommates {
  if (standing !== null) return standing;
  const desk = startDesk();
  const { accuracyKm } = facts.boundaries;
  desk.begin({
    type: 'FeatureCollection',
    features: [...atlas.shapes.values()].map(({ geometry, properties: { id } }) => ({
      type: 'Feature',
      geometry,
      properties: { id },
    })),
    accuracy: (accuracyKm ?? 0) * 1000,
  });
  const shelf = createShelf(desk, deviceStorage());
  standing = { shelf, importer: createImporter(shelf) };
  drawShelf(shelf);
  shelf.actions.restore();
  return standing;
}
