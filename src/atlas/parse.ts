import * as v from 'valibot';

/** A file that is not what it should be: its message names the file, the place in it, what was expected and what was found. */
export class MalformedFile extends Error {
  readonly file: string;

  constructor(file: string, problems: readonly string[]) {
    super(`${file}: ${problems.join('; ')}`);
    this.name = 'MalformedFile';
    this.file = file;
  }
}

/**
 * The text of a JSON file as the schema describes it.
 * @throws {MalformedFile} where it is no JSON or breaks the schema; at most five problems are named.
 */
export function parseFile<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): v.InferOutput<Schema> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new MalformedFile(file, [
      text.trim() === '' ? 'the file is empty' : `no valid JSON (${(error as Error).message})`,
    ]);
  }
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const problems = result.issues.slice(0, 5).map(describe);
  const more = result.issues.length - problems.length;
  throw new MalformedFile(file, more > 0 ? [...problems, `and ${more} more`] : problems);
}

/** `figures.3.scope.districts: expected …, found …` for one breach of the schema. */
function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'the file itself';
  const ownWords = !issue.message.startsWith('Invalid ');
  const expected = ownWords ? issue.message : issue.expected === 'never' ? 'no such field' : issue.expected;
  return `at ${path}: expected ${expected}, found ${shorten(JSON.stringify(issue.input) ?? 'nothing')}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
