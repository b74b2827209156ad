import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { missingPage } from '../../../scripts/site/prerender/missing.ts';
import { loadLanguages } from '../../../src/locales/load.ts';

await loadLanguages();

/** What the script of the page for what is missing asks for and where it goes, at an address; `roots` are where an atlas lies. */
async function follow(pathname: string, hash: string, roots: readonly string[]) {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(missingPage()) ?? [];
  const asked: string[] = [];
  const went: string[] = [];
  const fetch = (address: string) => {
    asked.push(address);
    return Promise.resolve({ ok: roots.includes(address.slice(0, -'geodata/atlas.json'.length)) });
  };
  const location = { pathname, search: '', hash, replace: (to: string) => went.push(to) };
  runInNewContext(script, { location, fetch });
  await new Promise((done) => setTimeout(done));
  return { asked, went: went[0] };
}

test('an address that has no page leads to the atlas above it, with what was asked for', async () => {
  const { went } = await follow('/deep/er/az/nowhere/', '#evidence=article', ['/deep/er/']);
  expect(went).toBe('/deep/er/#asked=az/nowhere&evidence=article');
  expect((await follow('/nowhere', '', ['/'])).went).toBe('/#asked=nowhere');
});

test.each(['//evil.example/x/', '//evil.example//atlas/x', '///evil.example'])(
  'an address such as %s leads to no other host',
  async (path) => {
    const everywhere = ['//evil.example/', '//', '/', '/evil.example/'];
    const { asked, went } = await follow(path, '', everywhere);
    for (const address of [...asked, went ?? '/'])
      expect(new URL(address, 'https://own.example').host, address).toBe('own.example');
  },
);
