import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { FullConfig } from '@playwright/test';
import sharp from 'sharp';

const folder = 'tests/seen/pictures';

/** Leaves pictures that were stored anew with no more colours than they need: a third of the bytes. */
export default async function smaller({ updateSnapshots }: FullConfig): Promise<void> {
  if (updateSnapshots === 'none') return;
  for (const name of await readdir(folder)) {
    const file = `${folder}/${name}`;
    await writeFile(
      file,
      await sharp(await readFile(file))
        .png({ palette: true, dither: 0, effort: 10 })
        .toBuffer(),
    );
  }
}
