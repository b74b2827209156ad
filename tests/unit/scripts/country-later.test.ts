import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countryFolder } from '../../../scripts/run/country.mjs';
import { country } from '../../../scripts/site/vite/country.ts';

test('what the first script holds of the country has no pictures of the ground; the part that shows them has', () => {
  const { transform, load } = country() as unknown as {
    readonly transform: (code: string, id: string) => { readonly code: string } | null;
    readonly load: (id: string) => string | null;
  };
  const file = { id: 'AZ', closeUpTiles: { address: 'tiles/{z}/{x}/{y}.png' } };
  expect(transform(JSON.stringify(file), join(countryFolder, 'country.json'))?.code).toBe('{"id":"AZ"}');
  expect(transform(JSON.stringify(file), join(countryFolder, 'other.json'))).toBeNull();
  expect(load(join(process.cwd(), 'src/hazards/ui/map/close-up-tiles.ts'))).toBe(
    'export const closeUpTiles = undefined;',
  );
});
