import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { scratch } from '../../scratch.ts';

/** A registry that knows the faults it is given. */
async function registry(faults: object) {
  const server = createServer((request, response) => {
    request.resume();
    const isAudit = request.url?.endsWith('/advisories/bulk');
    response.writeHead(isAudit ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isAudit ? faults : {}));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}

/** The first half of `npm run audit`; the other asks another host for the keys of signatures. */
const [command = ''] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.audit.split(' && ');

async function audit(url: string) {
  const cache = await scratch();
  const env = {
    ...process.env,
    npm_config_registry: url,
    npm_config_fetch_retries: '0',
    npm_config_noproxy: '127.0.0.1',
    npm_config_cache: cache,
  };
  return new Promise<{ readonly failed: boolean; readonly words: string }>((done) =>
    execFile('npm', command.split(' ').slice(1), { env }, (error, stdout, stderr) =>
      done({ failed: error !== null, words: stdout + stderr }),
    ),
  );
}

const fault = (severity: string) => ({
  react: [
    {
      id: 1,
      url: 'https://example.org/advisory',
      title: 'Invented for this test',
      severity,
      vulnerable_versions: '*',
      cwe: [],
      cvss: { score: 0, vectorString: null },
    },
  ],
});

test('a known fault of a package that is used fails the audit, by name; one that can wait does not', async () => {
  expect(await audit(await registry(fault('high')))).toMatchObject({
    failed: true,
    words: expect.stringContaining('Invented for this test'),
  });
  expect(await audit(await registry(fault('low')))).toMatchObject({ failed: false });
});
