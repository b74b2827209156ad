import type { Answer } from './ask.ts';

/** A file of the build with what a host answered for it. */
export interface Served extends Answer {
  /** From the site's root; a page by its folder. */
  readonly path: string;
  readonly built: Buffer;
  /** Its type as it should be said. */
  readonly type: string;
}

/** Something that a reader would suffer; files with the same sentence are told together. */
export interface Finding {
  readonly sentence: string;
  readonly paths: readonly string[];
}

interface Rule {
  readonly sentence: string;
  /** Whether a file breaks it. */
  readonly breaks: (file: Served) => boolean;
}

const essence = (type = '') => type.split(';')[0]?.trim().toLowerCase();
const isPage = ({ path }: Served) => path === '' || path.endsWith('/');
const isAsset = ({ path }: Served) => path.startsWith('assets/');
const isScript = ({ path }: Served) => path.endsWith('.js');
const isWhole = ({ status, body, built }: Served) => status === 200 && body.equals(built);

/** Seconds that a browser may keep it unasked. */
function kept({ headers }: Served): number {
  const said = headers['cache-control'] ?? '';
  if (/no-cache|no-store/.test(said)) return 0;
  return Number(/max-age=(\d+)/.exec(said)?.[1] ?? 0);
}

const typesOfScripts = ['text/javascript', 'application/javascript'];

/** What is asked of every file, the gravest first. */
const rules: readonly Rule[] = [
  {
    sentence: 'A file of the build is not there: whoever asks for it gets an error. Was all of it uploaded?',
    breaks: ({ status }) => status !== 200,
  },
  {
    sentence:
      'The host sends a page where a file of another kind was asked for: a browser takes it for a damaged file. Let unknown addresses be answered with 404.html and the status 404.',
    breaks: (file) =>
      file.status === 200 &&
      !isPage(file) &&
      !isWhole(file) &&
      essence(file.headers['content-type']) === 'text/html' &&
      file.type !== 'text/html',
  },
  {
    sentence:
      'A file is not the one that was built: it is of another build, cut short, or rewritten on its way (minified, comments taken out, a script put in). Browsers refuse scripts and data whose digest is another, and the atlas is not kept for use without a network. Upload the whole build, and switch off what rewrites files (no-transform).',
    breaks: (file) => file.status === 200 && !file.body.equals(file.built),
  },
  {
    sentence:
      'A script has a type that is no script’s: browsers refuse to run it, and the page stays as it was written.',
    breaks: (file) => isScript(file) && !typesOfScripts.includes(essence(file.headers['content-type']) ?? ''),
  },
  {
    sentence:
      'A page, style sheet or text has another type than its own: browsers show it as text, ignore it or save it.',
    breaks: (file) =>
      !isScript(file) &&
      /^(text|image)\//.test(file.type) &&
      essence(file.headers['content-type']) !== essence(file.type),
  },
  {
    sentence: 'A file of data has another type than its own: other programs may not know what it is.',
    breaks: (file) =>
      /^application\//.test(file.type) &&
      !/octet-stream/.test(file.type) &&
      essence(file.headers['content-type']) !== essence(file.type) &&
      !/json/.test(essence(file.headers['content-type']) ?? ''),
  },
  {
    sentence: 'A text says a character set that is not UTF-8: names outside of plain Latin letters become unreadable.',
    breaks: ({ headers }) => /charset=(?!"?utf-?8)/i.test(headers['content-type'] ?? ''),
  },
  {
    sentence:
      'A browser may go on showing an old page, or keep an old worker, without asking: a reader sees figures that were replaced. Send `Cache-Control: no-cache` with all but assets/.',
    breaks: (file) => isWhole(file) && !isAsset(file) && kept(file) > 60 * 60,
  },
  {
    sentence:
      'What is named by its content is asked for at every visit: each costs a far reader a round trip. Send `Cache-Control: public, max-age=31536000, immutable` with assets/.',
    breaks: (file) => isWhole(file) && isAsset(file) && kept(file) < 30 * 24 * 60 * 60,
  },
  {
    sentence: 'A text is sent uncompressed: it takes three to six times as long to come.',
    breaks: (file) =>
      isWhole(file) && file.built.length > 2000 && /^text\/|json|xml/.test(file.type) && file.sent >= file.built.length,
  },
];

/** What is wrong with the files, each with the gravest rule that it breaks; and all that break one, together. */
export function findingsIn(files: readonly Served[]): readonly Finding[] {
  const broken = new Map<string, string[]>();
  for (const file of files) {
    const rule = rules.find(({ breaks }) => breaks(file));
    if (rule !== undefined) broken.set(rule.sentence, [...(broken.get(rule.sentence) ?? []), file.path]);
  }
  return [...broken].map(([sentence, paths]) => ({ sentence, paths }));
}
