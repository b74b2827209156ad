import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { lookAt } from '../../src/hazards/desk/load/look-at.ts';
import { insideOf } from '../../src/hazards/place/inside.ts';
import { type Limits, limits } from '../../src/hazards/read/limits.ts';
import { offer, type Site } from '../../src/hazards/read/readers.ts';
import type { Decisions } from '../../src/hazards/record/decisions.ts';
import type { Districts } from '../../src/hazards/record/desk.ts';
import type { Offered, Part } from '../../src/hazards/record/offer.ts';
import { openParts } from './parts.ts';
import { answered, type Question, questionOf } from './questions.ts';
import { words } from './said.ts';

const { resolve } = createRequire(import.meta.url);
const most = 64 * 1024 ** 3;

/** A machine of one's own reads files of any size that come in pieces. */
const own: Limits = {
  ...limits,
  bytes: { ...limits.bytes, geojson: most, ndjson: most, csv: most, shapefile: most },
  unpacked: most,
};

export const site: Site = {
  limits: own,
  asset: async () => {
    const { buffer, byteOffset, byteLength } = await readFile(resolve('sql.js/dist/sql-wasm.wasm'));
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  },
};

/** A layer of the files, and how it is meant. */
export interface Wanted {
  readonly layer: Offered;
  readonly parts: readonly Part[];
  readonly decisions: Decisions;
}

/** What stands in the files of layers, and what of it nobody can know but who made them: to be answered in a file. */
export interface Asked {
  readonly wanted: readonly Wanted[];
  readonly refused: readonly string[];
  readonly open: readonly { readonly layer: string; readonly questions: readonly Question[] }[];
}

/** Looks what the files hold, as the atlas does where they are dropped. @param decided of each layer, by its name: what is decided already. */
export async function ask(
  files: readonly string[],
  districts: Districts,
  decided: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Promise<Asked> {
  const [{ parts, said }, say] = [await openParts(files), await words()];
  const { layers, refused } = await offer(parts, site);
  const inside = insideOf(districts);
  const looks = await Promise.all(
    layers
      .filter(({ wanted }) => wanted)
      .map(async (layer) => {
        const given = decided[layer.name];
        const known = given ? answered(given) : null;
        const look = await lookAt({
          parts,
          layer,
          site,
          districts,
          inside,
          encoding: known?.encoding ?? null,
          decided: known,
        });
        const decisions: Decisions = { ...look.proposed, ...known };
        /* What was answered is open no more, whatever a look says of it. */
        const questions = look.open
          .filter((question) => !isAnswered(question, known ?? {}))
          .map((question) => questionOf(question, look));
        return { layer, parts, decisions, questions };
      }),
  );
  return {
    wanted: looks,
    refused: [...said, ...refused.map((each) => `${each.name}: ${say.code(each)}`)],
    open: looks
      .filter(({ questions }) => questions.length > 0)
      .map(({ layer, questions }) => ({ layer: layer.name, questions })),
  };
}

function isAnswered(question: Question['of'], known: Partial<Decisions>): boolean {
  /* A value that is not answered keeps the question open. */
  return known[question === 'statuses' ? 'all' : question] !== undefined;
}

/** The answers of a file, by layer. @param path undefined where none is given. @throws with the sentence. */
export async function decisionsIn(
  path: string | undefined,
): Promise<Readonly<Record<string, Record<string, unknown>>>> {
  if (path === undefined) return {};
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`--decisions ${path}: expected the file of answers as JSON: ${(error as Error).message}.`);
  }
}
