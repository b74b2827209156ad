/**
 * Cuts the page's font to the letters that a country needs, into `fonts` of its folder: `npm run fonts`, `-- --country FOLDER`.
 *
 * The result is committed, so that a build needs neither this script nor the 600 kB of sources; run it again after changing the letters of
 * `country.json`, its languages, or the font package.
 */
import { countryFolder } from '../run/country.mjs';

try {
  const { cutFonts } = await import('./fonts/cut.ts');
  await cutFonts(countryFolder);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
