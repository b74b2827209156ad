import { type Answer, ask } from './ask.ts';
import type { Finding } from './files.ts';

interface Question {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is wrong with the answer; null where nothing is. */
  readonly wrong: (answer: Answer, missing: Buffer) => string | null;
}

/** Several are as good as one. */
function policyIn({ headers }: Pick<Answer, 'headers'>): string {
  return [headers['content-security-policy'] ?? []].flat().join(', ');
}

/** Whether each part of a policy, which may be several, is as strict as the one that was built: the same words, in any order. */
function asStrict(said: string, built: string): boolean {
  const parts = (policy: string) =>
    new Set(policy.split(/[;,]/).map((part) => part.trim().split(/\s+/).sort().join(' ')));
  const there = parts(said);
  return [...parts(built)].every((part) => there.has(part));
}

/** What is asked of the host itself. @param policy as it was built. */
function questionsFor(policy: string): readonly Question[] {
  const strict = (what: string) => (answer: Answer) =>
    asStrict(policyIn(answer), policy)
      ? null
      : `The security policy does not come with ${what}: ${what === 'the worker' ? 'what it fetches is not limited to this host' : 'frames and old browsers go without the parts that only a header can say'}. Send the headers of host/ or _headers.`;
  return [
    {
      path: 'no-such-place-by-any-name/',
      wrong: ({ status, body }, missing) => {
        if (status === 200)
          return 'An address that has no page is answered as if it had one: a mistyped link shows something else and search engines list it. Let it be answered with 404.html and the status 404.';
        return body.equals(missing)
          ? null
          : 'An address that has no page is answered with the host’s own page, without the warning and the way on. Let it be answered with 404.html.';
      },
    },
    {
      path: 'assets/missing-00000000.js',
      wrong: ({ status }) =>
        status === 404
          ? null
          : 'A script that is not there is answered as if it were: a tab that is open while a newer version is uploaded gets a page for a script.',
    },
    { path: 'sw.js', wrong: strict('the worker') },
    { path: '', wrong: strict('the pages') },
    {
      path: '',
      wrong: ({ headers }) =>
        'x-frame-options' in headers || /frame-ancestors/.test(policyIn({ headers }))
          ? 'The host forbids frames: what was embedded elsewhere is blank. Take X-Frame-Options away.'
          : null,
    },
    {
      path: '',
      wrong: ({ headers }) =>
        'set-cookie' in headers ? 'The host sets a cookie: the atlas says that it sends nothing anywhere.' : null,
    },
    {
      path: 'geodata/atlas.json',
      wrong: ({ headers }) =>
        headers['access-control-allow-origin'] === '*'
          ? null
          : 'Pages of other hosts may not read the data: a frame in a sandbox has no map, and other programs in a browser no figures. Send `Access-Control-Allow-Origin: *`.',
    },
    {
      path: 'icons/icon-512.png',
      headers: { range: 'bytes=0-9', 'accept-encoding': 'identity' },
      wrong: ({ status, body }) =>
        status === 206 && body.length === 10
          ? null
          : 'The host sends no part of a file: a download that breaks off begins anew.',
    },
    {
      path: 'table',
      wrong: ({ status, headers }) =>
        status >= 301 && status <= 308 && /\/table\/$/.test(headers.location ?? '')
          ? null
          : 'An address without its slash does not lead to the page: a link that was copied without it is broken.',
    },
  ];
}

/** Asks all of a host. @param missing the page for what is not there, as it was built. */
export async function findingsAbout(root: string, policy: string, missing: Buffer): Promise<readonly Finding[]> {
  const told = await Promise.all(
    questionsFor(policy).map(async ({ path, headers, wrong }) => {
      const sentence = wrong(await ask(root + path, headers), missing);
      return sentence === null ? [] : [{ sentence, paths: [path] }];
    }),
  );
  const { protocol, hostname } = new URL(root);
  const open = protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  const insecure = {
    sentence:
      'The host does not speak HTTPS: anybody on the way can change a figure, and the atlas cannot be kept for use without a network.',
    paths: [''],
  };
  return [...told.flat(), ...(open ? [] : [insecure])];
}
