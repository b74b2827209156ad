import { expect, test, vi } from 'vitest';
import { caddy } from '../../../scripts/site/hosts/caddy.ts';
import { headersOf } from '../../../scripts/site/hosts/headers.ts';
import { netlify } from '../../../scripts/site/hosts/netlify.ts';
import { nginx } from '../../../scripts/site/hosts/nginx.ts';
import { hostPolicy, policy } from '../../../scripts/site/vite/policy.ts';

vi.mock('../../../scripts/site/vite/archives.ts', () => ({
  published: () => [
    { file: 'geodata/hazards/here.pmtiles' },
    { file: 'https://tiles.example/a.pmtiles' },
    { file: 'https://tiles.example/b.pmtiles' },
  ],
}));

/** A policy by its directives. */
const directives = (text: string) =>
  new Map(text.split('; ').map((each) => [each.split(' ')[0] ?? '', each.split(' ').slice(1)]));

test('an archive of another host lets pages ask that host, and that host alone, in the headers and in the page', () => {
  const headers = headersOf(hostPolicy());
  const sent = headers['Content-Security-Policy'] ?? '';
  const { transformIndexHtml } = policy() as unknown as {
    readonly transformIndexHtml: () => readonly { readonly attrs: { readonly content: string } }[];
  };
  const [meta] = transformIndexHtml();
  for (const told of [sent, meta?.attrs.content ?? '']) {
    const found = directives(told);
    expect(found.get('connect-src')).toEqual(["'self'", 'https://tiles.example']);
    for (const [name, sources] of found)
      if (name !== 'connect-src') expect(sources.filter((source) => source.includes('example'))).toEqual([]);
  }
  for (const written of [nginx(headers, '/'), caddy(headers, '/'), netlify(headers, '/')])
    expect(written).toContain("connect-src 'self' https://tiles.example;");
});
