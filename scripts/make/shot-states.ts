import type { Page } from '@playwright/test';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { country } from '../../src/domain/country.ts';
import { evidenceBases, inEvidence, speakingOf } from '../../src/domain/evidence.ts';
import { defaultLanguage, languages } from '../../src/domain/language.ts';
import { districtsOf } from '../../src/domain/scope.ts';
import { mostCompared } from '../../src/view/view.ts';

export interface State {
  /** Path and fragment below the site's base. */
  readonly at: string;
  /** What the browser lacks. */
  readonly without?: 'webgl' | 'javascript';
  /** Done when the map is drawn. */
  readonly act?: (page: Page) => Promise<unknown>;
}

/** The states to be looked at, by name. */
export function statesOf(atlas: Atlas): Readonly<Record<string, State>> {
  const [main = '', ...featured] = country.featured;
  /** The first evidence base that lets some documents count alone. */
  const alone = country.evidence.find(({ documents }) => documents !== undefined)?.id ?? evidenceBases[0];
  const told = inEvidence(atlas.figures, atlas.documents, alone).find(({ scope }) => districtsOf(scope).includes(main));
  const undrawn = atlas.districts.find(({ id }) => !atlas.shapes.has(id))?.id ?? main;
  const unreported = atlas.districts.find(({ id }) => speakingOf(id, atlas.figures).length === 0)?.id ?? main;
  const begun = (atlas.districts.find(({ id }) => id === main)?.name[defaultLanguage] ?? '').slice(0, 4);

  return {
    'country-alone': { at: `#evidence=${alone}` },
    'country-all': { at: '' },
    ...Object.fromEntries(evidenceBases.slice(1).map((base) => [`country-${base}`, { at: `#evidence=${base}` }])),
    'country-full': { at: `#evidence=${alone}&panel=full` },
    ...Object.fromEntries([main, ...featured].map((id) => [id, { at: `${id}/#evidence=${alone}` }])),
    'district-full': { at: `${main}/#evidence=${alone}&panel=full` },
    receipt: { at: `${main}/#evidence=${alone}&figure=${told?.id}&panel=full` },
    'receipt-computed': { at: `#evidence=${alone}&figure=share-cleared&panel=full` },
    filtered: { at: `#evidence=${alone}&hide=medium&panel=half` },
    'nothing-shown': { at: `#evidence=${alone}&hide=high,medium&panel=full` },
    'unknown-link': { at: `${main}x/#evidence=${alone}&hide=all&panel=half` },
    undrawn: { at: `${undrawn}/` },
    unreported: { at: `${unreported}/` },
    search: { at: '', act: (page) => page.getByRole('combobox').first().pressSequentially(begun) },
    display: { at: `${main}/`, act: (page) => page.locator('.menu.display > button').click() },
    share: { at: `${main}/`, act: (page) => openShare(page) },
    picture: { at: `${main}/`, act: (page) => openShare(page, /^Image/) },
    embedding: { at: `${main}/`, act: (page) => openShare(page, /^Embed/) },
    sheet: { at: `${main}/#sheet` },
    embed: { at: `${main}/#embed` },
    ...Object.fromEntries(languages.slice(1).map((language) => [language, { at: `${language}/${main}/` }])),
    gichd: { at: '#colours=gichd' },
    grey: { at: '#theme=cleared&colours=grey&units=km2' },
    ground: { at: '#theme=ground' },
    compare: { at: `#compare=${country.featured.slice(0, mostCompared).join(',')}` },
    warning: { at: `${main}/`, act: (page) => page.getByRole('button', { name: /^Read/ }).click() },
    keyboard: { at: '', act: (page) => page.locator('canvas').focus() },
    still: { at: '', without: 'webgl' },
    'still-district': { at: `${main}/`, without: 'webgl' },
    'no-script': { at: `${main}/`, without: 'javascript' },
    'no-script-country': { at: '', without: 'javascript' },
    missing: { at: 'geodata/', without: 'javascript' },
  };
}

/** Opens the share menu, and what it offers under a name. */
async function openShare(page: Page, offer?: RegExp) {
  await page.locator('.share > .menu > button').click();
  if (offer) await page.getByRole('button', { name: offer }).click();
}
