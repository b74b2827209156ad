import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { languages } from '../../../src/domain/language.ts';
import { entryOf } from '../../site/archives/configured.ts';

/** The built site as it is built where the country's folder names an archive; of its files none is copied that stays as it is. */
export async function siteWith(archive: string, folder: string): Promise<string> {
  await mkdir(join(folder, 'geodata/hazards'), { recursive: true });
  const linked = async (inside: string) => {
    for (const name of await readdir(join('dist', inside)))
      if (!['index.html', 'geodata'].includes(name))
        await symlink(resolve('dist', inside, name), join(folder, inside, name));
  };
  await linked('');
  await linked('geodata');
  await symlink(archive, join(folder, 'geodata/hazards/areas.pmtiles'));
  const statistics = archive.replace(/\.pmtiles$/, '.statistics.json');
  await cp(statistics, join(folder, 'geodata/hazards/areas.statistics.json'));
  const entry = await entryOf(join(folder, 'geodata'), {
    id: 'areas',
    file: 'geodata/hazards/areas.pmtiles',
    labels: Object.fromEntries(languages.map((language) => [language, 'Invented areas, for measuring alone'])),
    source: 'invented',
    date: '2026-01-31',
    licence: 'CC0',
    version: '1',
  });
  await writeFile(join(folder, 'geodata/hazards.json'), JSON.stringify([entry]));
  const html = await readFile('dist/index.html', 'utf8');
  await writeFile(join(folder, 'index.html'), html.replace('</head>', '<meta name="hazards" content="1"></head>'));
  return folder;
}
