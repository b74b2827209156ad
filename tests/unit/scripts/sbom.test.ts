import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dependencies } from '../../../package.json' with { type: 'json' };
import { writeSbom } from '../../../scripts/site/publish/sbom.ts';

test('publishing says of each package that the site is made from its version and its licence, as CycloneDX', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'atlas-'));
  await writeSbom(dist);
  const { bomFormat, components } = JSON.parse(await readFile(join(dist, 'sbom.cdx.json'), 'utf8'));
  await rm(dist, { recursive: true });
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Map(
    components.map((each: { readonly purl: string }) => [
      decodeURIComponent(each.purl).replace(/^pkg:npm\/|@[^@]+$/g, ''),
      each,
    ]),
  );
  for (const name of Object.keys(dependencies))
    expect(listed.get(name), name).toMatchObject({ version: expect.any(String), licenses: [expect.anything()] });
});
