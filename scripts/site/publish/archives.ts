import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { byParts } from '../../run/serve/parts.mjs';
import { type Answer, ask } from './ask.ts';
import type { Finding } from './files.ts';

/** Bytes of each part that is compared; a whole archive may be gigabytes. */
const part = 16_384;

interface Asked {
  readonly answer: Answer;
  readonly built: Buffer;
  /** Bytes of the whole archive, as built. */
  readonly size: number;
}

interface Rule {
  readonly sentence: string;
  readonly breaks: (asked: Asked) => boolean;
}

const missing: Rule = {
  sentence: 'An archive of hazardous areas is not there: its ground is hatched as not loaded. Was all of it uploaded?',
  breaks: ({ answer }) => answer.status >= 400,
};

/** What is asked of every part, the gravest first. */
const rules: readonly Rule[] = [
  missing,
  {
    sentence:
      'The host sends the whole archive where a part was asked for: no layer of hazardous areas can be shown. Switch on byte ranges (Accept-Ranges).',
    breaks: ({ answer }) => answer.status !== 206,
  },
  {
    sentence:
      'The host compresses an archive on its way: a part of what is compressed cannot be read. Leave application/vnd.pmtiles out of what is compressed (gzip_types).',
    breaks: ({ answer }) => answer.headers['content-encoding'] !== undefined,
  },
  {
    sentence:
      'An archive is not the one that was built: other hazardous areas are shown than those that were published. Upload the whole build.',
    breaks: ({ answer, built, size }) =>
      !answer.body.equals(built) || !String(answer.headers['content-range']).endsWith(`/${size}`),
  },
  {
    sentence:
      'An archive comes without an ETag: a page that is open while it is replaced cannot notice, and has to load it anew.',
    breaks: ({ answer }) => answer.headers.etag === undefined,
  },
];

/** Compares archives of hazardous areas by parts: their beginning, their middle and their end. @param root the site's address, ending in `/`. */
export async function findingsInArchives(
  root: string,
  dist: string,
  files: readonly string[],
): Promise<readonly Finding[]> {
  const broken = new Map<string, string[]>();
  for (const file of files.filter((path) => byParts.test(path))) {
    const parts = await partsOf(root + file, join(dist, file));
    const rule = rules.find(({ breaks }) => parts.some(breaks));
    if (rule !== undefined) broken.set(rule.sentence, [...(broken.get(rule.sentence) ?? []), file]);
  }
  return [...broken].map(([sentence, paths]) => ({ sentence, paths }));
}

async function partsOf(url: string, path: string): Promise<readonly Asked[]> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const starts = new Set([0, Math.floor(size / 2), Math.max(0, size - part)]);
    const parts: Asked[] = [];
    for (const from of starts) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(part), 0, part, from);
      const built = buffer.subarray(0, bytesRead);
      const answer = await ask(url, { range: `bytes=${from}-${from + bytesRead - 1}` });
      parts.push({ answer, built, size });
      if (missing.breaks({ answer, built, size })) break;
    }
    return parts;
  } finally {
    await file.close();
  }
}
