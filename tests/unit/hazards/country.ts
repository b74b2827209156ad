import { readdirSync, readFileSync } from 'node:fs';
import type { Districts } from '../../../src/hazards/record/desk.ts';

interface Record {
  readonly id: string;
  readonly name: Readonly<{ [language: string]: string }>;
  readonly spellings: readonly string[];
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const layers = readdirSync('geodata/layers').filter((file) => file.endsWith('.geojson') && file !== 'basemap.geojson');
const drawn = layers.flatMap((file) => (read(`geodata/layers/${file}`) as Districts).features);
const recordOf = (id: string): Record => read(`geodata/districts/${id}.json`);

/** The districts as the page gives them to the desk, with all names. */
export const districts: Districts = {
  type: 'FeatureCollection',
  features: drawn.map((feature) => {
    const { id } = feature.properties;
    const { name, spellings } = recordOf(id);
    return { ...feature, properties: { id, names: [...Object.values(name), ...spellings] } };
  }),
};
