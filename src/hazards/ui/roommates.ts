import type { Atlas } from '../../atlas/atlas.ts';
import { facts } from '../../domain/facts.ts';
import { over } from '../../map/still/over.ts';
import { startDesk } from '../desk/start.ts';
import { createImporter } from '../shelf/importing.ts';
import { createShelf } from '../shelf/shelf.ts';
import { deviceStorage } from '../shelf/storage.ts';
import type { Own } from './context.ts';
import { standing } from './standing.ts';
import { StillHazards } from './still/StillHazards.tsx';

export type Roommates = Omit<Own, 'say'>;

let inside: Roommates | null = null;

/** The one shelf of the page with its worker, from when it is first asked for; a sheet or a frame in between costs no layer. */
export function roommates(atlas: Atlas, root: string): Roommates {
  if (inside !== null) return inside;
  const desk = startDesk();
  const { accuracyKm } = facts.boundaries;
  desk.begin({
    type: 'FeatureCollection',
    features: [...atlas.shapes.values()].map(({ geometry, properties: { id } }) => ({
      type: 'Feature',
      geometry,
      properties: { id, names: namesOf(atlas, id) },
    })),
    accuracy: (accuracyKm ?? 0) * 1000,
  });
  const shelf = createShelf(desk, deviceStorage());
  inside = { shelf, importer: createImporter(shelf) };
  standing.setState({ shelf });
  over.setState(({ all }) => ({ all: [...all, StillHazards] }));
  /* The map library is no part of the room: without it the still picture shows the layers. */
  import('./map/draw-shelf.ts').then(
    ({ drawShelf }) => drawShelf(shelf, root),
    () => {},
  );
  shelf.actions.restore();
  return inside;
}

/** All that a district is called, in any spelling. */
function namesOf({ districtsById }: Atlas, id: string): readonly string[] {
  const district = districtsById.get(id);
  return district === undefined ? [] : [...new Set([...Object.values(district.name), ...district.spellings])];
}
