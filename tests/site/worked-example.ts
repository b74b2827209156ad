import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What an officer has: a name in a remark, a telephone number, a point as fine as a house. */
const records = Array.from({ length: 40 }, (_, n) => {
  const [west, south] = [-29.9 + (n % 8) / 10, 10.1 + Math.floor(n / 8) / 10];
  const ring = [
    [west, south],
    [west + 0.002, south],
    [west + 0.002, south + 0.002],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: {
      id: `HA-${n}`,
      status: n === 39 ? 'Device' : n % 2 === 0 ? 'CHA' : 'SHA',
      source: 'Mine Office',
      remarks: n % 5 === 0 ? 'owner Elçin Məmmədov, 050/123-45-67' : 'by the river',
    },
    geometry:
      n === 39 ? { type: 'Point', coordinates: [-29.5012345, 10.5012345] } : { type: 'Polygon', coordinates: [ring] },
  };
});

/** The records of the worked example, and what of them nobody may see. */
export const survey = {
  cleaned: 'reports/invented/work/cleaned/survey.geojson',
  records: records.length,
  secrets: ['Məmmədov', '123-45', '10.5012345'],
} as const;

const section = (/^### A country's hazardous areas.*?(?=^#)/ms.exec(
  readFileSync('README.md', 'utf8').replaceAll(/```(?:sh|json)\n[^`]*```/g, (block) =>
    block.replaceAll('\n#', '\n //'),
  ),
) ?? [''])[0];

/** The commands of README's worked example, without what is said of them. */
export const commands = (/```sh\n([^`]*)```/.exec(section)?.[1] ?? '')
  .split('\n')
  .map((line) => line.replace(/\s+# .*/, ''))
  .filter((line) => line !== '');

/** What README writes into `hazards.json`. */
const named = JSON.parse(/```json\n([^`]*)```/.exec(section)?.[1] ?? '[]');

/**
 * Goes the worked example's way as far as the built site, in the folder of another country: its commands as they stand in README, but for
 * the folders and for what draws the previews and installs packages.
 */
export function followExample(country: string, site: string, languages: readonly string[]): void {
  const work = join(country, 'work');
  mkdirSync(work, { recursive: true });
  mkdirSync(join(country, 'hazards'), { recursive: true });
  writeFileSync(join(work, 'survey.geojson'), JSON.stringify({ type: 'FeatureCollection', features: records }));
  const [check = '', tiles = '', edit = '', publish = ''] = commands;
  run(
    check,
    [
      ['survey.shp', `${work}/survey.geojson`],
      ['--out cleaned', `--out ${work}/cleaned`],
    ],
    country,
  );
  run(
    tiles,
    [
      ['cleaned/', `${work}/cleaned/`],
      ['geodata/', `${country}/`],
    ],
    country,
  );
  if (!edit.includes('geodata/hazards.json'))
    throw new Error(`README: expected hazards.json to be written, found ${edit}.`);
  const labels = Object.fromEntries(languages.map((language) => [language, named[0]?.labels.en]));
  writeFileSync(join(country, 'hazards.json'), JSON.stringify([{ ...named[0], labels }]));
  run(publish, [['publish-site', `build -- --out ${site}`]], country);
}

/** @throws {Error} where README has no such words any more. */
function run(command: string, instead: readonly (readonly [string, string])[], country: string): void {
  const line = instead.reduce(
    (of, [words, other]) => {
      if (!of.includes(words)) throw new Error(`README: expected ${words} in the worked example, found ${command}.`);
      return of.replace(words, other);
    },
    command.replace('npm run', 'npm run --silent'),
  );
  execFileSync('sh', ['-c', line], {
    env: { ...process.env, ATLAS_COUNTRY: resolve(country) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
