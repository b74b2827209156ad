/** A file that is not what it should be: its message names the file, the place in it, what was expected and what was found. */
export class MalformedFile extends Error {
  readonly file: string;

  constructor(file: string, problems: readonly string[]) {
    super(`${file}: ${problems.join('; ')}`);
    this.name = 'MalformedFile';
    this.file = file;
  }
}

/** @throws {MalformedFile} where the text is no JSON. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = text.trim() === '' ? 'the file is empty' : `no valid JSON (${(error as Error).message})`;
    throw new MalformedFile(file, [problem]);
  }
}
