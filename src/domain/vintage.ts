import { country } from './country.ts';
import { facts } from './facts.ts';
import type { Figure } from './figure.ts';

const inOrder = country.vintages.map(({ id }) => id);
const drawn = inOrder.indexOf(facts.boundaries.vintage);

/** Whether the figure counts on boundaries of a later time than those that the map draws; never where the time of either is unknown. */
export function isOnNewerGround({ ground }: Pick<Figure, 'ground'>): boolean {
  return drawn >= 0 && ground !== undefined && inOrder.indexOf(ground.vintage) > drawn;
}
