import * as v from 'valibot';
import { MalformedFile, parseJson } from './malformed.ts';

/**
 * The text of a JSON file as the schema describes it.
 * @throws {MalformedFile} where it is no JSON or breaks the schema; at most five problems are named.
 */
export function parseFile<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, parseJson(file, text));
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
