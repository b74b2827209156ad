import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { followExample } from './worked-example.ts';

/** Where the site of the invented country is built; the browser tests open it too. */
export const inventedSite = 'reports/invented-site';

/* As deep in the tree as its folder, for its language is made of English. */
const folder = 'reports/invented';

/**
 * Builds the site of `tests/country` from what a country gives, with the same commands as anybody's, and nothing of it built before;
 * with an archive of hazardous areas, by README's worked example.
 * @throws {Error} with what the command printed, where one fails.
 */
export function buildInvented(): void {
  rmSync(folder, { recursive: true, force: true });
  rmSync(inventedSite, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['country.json', 'districts', 'datasets', 'boundaries', 'versions', 'locales', 'fonts'])
    cpSync(join('tests/country', part), join(folder, part), { recursive: true });
  npm('geodata', '--country', folder);
  followExample(folder, inventedSite, ['qaa', 'en']);
}

function npm(script: string, ...parameters: readonly string[]): void {
  execFileSync('npm', ['run', '--silent', script, '--', ...parameters], { stdio: ['ignore', 'ignore', 'pipe'] });
}
