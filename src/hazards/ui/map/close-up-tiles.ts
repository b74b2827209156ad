import { country } from '../../../domain/country.ts';

/** The publisher's own pictures of the ground, if the site has some. In the browser the build says so here: see `scripts/site/vite/country.ts`. */
export const { closeUpTiles } = country;
