import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as v from 'valibot';
import { partialDate } from '../../../src/domain/date-schema.ts';
import { documentSchema, figureRecord } from '../../../src/domain/figure.ts';
import { defaultLanguage, languages } from '../../../src/domain/language.ts';
import { districtSearch } from '../../../src/domain/search.ts';
import { command } from '../../run/country.mjs';
import { type Answer, type Ask, listed, oneOf, optional, text, yes } from './ask.ts';
import { askFigure } from './ask-figure.ts';
import { askByLanguage, defaultLanguageName } from './ask-known.ts';
import { breaches, matching } from './ask-schema.ts';
import { type Evidence, readEvidence } from './evidence.ts';

type DocumentInput = v.InferInput<typeof documentSchema>;

interface Options {
  readonly geodata: string;
  readonly ask: Ask;
  readonly write: (text: string) => void;
}

const { id: documentId, kind: kindSchema, url: urlSchema } = documentSchema.pipe[0].entries;

/**
 * Asks for a document and its figures. The file is written as soon as the document is known, and again after each figure,
 * so that whoever stops keeps all that was finished. A document that is there gets figures added, and nothing of it is changed.
 * @returns the file below `geodata`.
 */
export async function newDocument({ geodata, ask, write }: Options): Promise<string> {
  const evidence = await readEvidence(geodata);
  const folder = join(geodata, 'datasets');
  const there = new Set(await readdir(folder));
  const id = await ask('Id of the document, such as agency-2024-05 (lower case, for ever):', matching(documentId));
  const file = `${id}.json`;
  const path = join(folder, file);
  let document: DocumentInput;
  if (there.has(file)) {
    document = JSON.parse(await readFile(path, 'utf8')) as DocumentInput;
    const more = await ask(
      `datasets/${file} is there (figures: ${document.figures.length}). Add to it (yes, no)?`,
      yes,
    );
    if (!more) return `datasets/${file}`;
  } else {
    document = await askDocument(ask, write, id);
    refuse(breaches(documentSchema, document));
    await writeFile(path, textOf(document), { flag: 'wx' });
    write(`  Written to datasets/${file}.\n`);
  }
  await askFigures({ geodata, ask, write }, evidence, document, path);
  write(`Figures in datasets/${file}: ${document.figures.length}.\n`);
  write('What was not asked for (parts, ground, place, channels, variants) can be added in the file.\n');
  const next = [command('evidence', 'check'), command('evidence', 'release'), command('geodata')];
  write(`Next: npm run format, ${next.join(', ')}\n`);
  return `datasets/${file}`;
}

async function askFigures({ ask, write }: Options, evidence: Evidence, document: DocumentInput, path: string) {
  const find = districtSearch(evidence.districts);
  const figures = new Set(evidence.byId.keys());
  const aliases = evidence.figures.flatMap((figure) => figure.aliases ?? []);
  const taken = new Set([...figures, ...aliases, ...evidence.searches.map((search) => search.id)]);
  const known = { districts: evidence.districts, find, taken, figures, write };
  while (await ask('Add a figure (yes, no)?', yes)) {
    const figure = await askFigure(ask, known, nextId(document, taken));
    const problems = breaches(figureRecord, figure);
    if (problems.length > 0) {
      write(`  Not written: ${problems.join('; ')}.\n`);
      continue;
    }
    document.figures.push(figure);
    await writeFile(`${path}.new`, textOf(document));
    await rename(`${path}.new`, path);
    taken.add(figure.id);
    figures.add(figure.id);
    write(`  Written: figure ${figure.id}.\n`);
  }
}

async function askDocument(ask: Ask, write: Options['write'], id: string): Promise<DocumentInput> {
  write(listed(kindSchema.options));
  const kind = await ask('What kind of document is it?', oneOf(kindSchema.options));
  const title = await ask('Its title, as printed (empty: not on record):', optional(text()));
  const subject = title === null ? await askByLanguage(ask, 'What it is about') : undefined;
  const short = await askByLanguage(ask, 'The document in few words, for the line under a number');
  const language = await ask(`Its language (${languages.join(', ')} …):`, text('a language code'));
  const channel = await ask('Who published it (the channel, not the claimant)?', text());
  const url = await ask(
    'Its address (empty: read without one):',
    optional(matching(urlSchema.wrapped, 'an address, such as https://example.org/page')),
  );
  const published = await ask('Published on (YYYY-MM-DD; empty: no date found):', optional(matching(partialDate)));
  const knownBy =
    published === null ? await ask('Known to be public by (empty: not known):', optional(matching(partialDate))) : null;
  const noteIs: (line: string) => Answer<string | null> =
    url === null ? text('a note that says why there is no address') : optional(text());
  const note = await ask(
    `Note in ${defaultLanguageName} (${url === null ? 'why there is no address' : 'empty: none'}):`,
    noteIs,
  );
  return {
    id,
    kind,
    title,
    ...(subject && { subject }),
    short,
    language,
    channel,
    url,
    published,
    ...(knownBy !== null && { knownBy }),
    ...(note !== null && { note: { [defaultLanguage]: note } }),
    figures: [],
  };
}

/** The id after the last one of the document, or its first. */
function nextId({ id, figures }: DocumentInput, taken: ReadonlySet<string>): string {
  const [, stem = `${id}-`, digits = '0'] = /^(.*?)(\d+)$/.exec(figures.at(-1)?.id ?? '') ?? [];
  let next = Number(digits);
  let suggested: string;
  do {
    next += 1;
    suggested = `${stem}${String(next).padStart(digits.length, '0')}`;
  } while (taken.has(suggested));
  return suggested;
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`Not written: ${problems.join('; ')}.`);
}

function textOf(document: DocumentInput): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
