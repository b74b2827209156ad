/** What an answer means; or, where it means nothing here, what was expected. */
export type Answer<Of> = { readonly is: Of } | { readonly expected: string };

/** Asks a question until its answer can be read. */
export type Ask = <Of>(question: string, read: (text: string) => Answer<Of>) => Promise<Of>;

/** Thrown where the answers end before the questions do. */
export class AnswersEnded extends Error {
  constructor() {
    super('The answers ended before the questions did; what was written stays.');
    this.name = 'AnswersEnded';
  }
}

/** Asks line by line: on a terminal, or from a pipe whose lines were there before their questions. */
export function asker(
  lines: AsyncIterator<string>,
  prompt: (question: string) => void,
  write: (text: string) => void,
): Ask {
  return async (question, read) => {
    for (;;) {
      prompt(`${question} `);
      const next = await lines.next();
      if (next.done) throw new AnswersEnded();
      const answer = read(next.value.trim());
      if ('is' in answer) return answer.is;
      write(`  Expected ${answer.expected}; found "${next.value.trim()}".\n`);
    }
  };
}

/** A text; an empty one is refused. */
export function text(what = 'some text'): (line: string) => Answer<string> {
  return (line) => (line === '' ? { expected: what } : { is: line });
}

/** An answer that may be left empty. */
export function optional<Of>(read: (line: string) => Answer<Of>): (line: string) => Answer<Of | null> {
  return (line) => (line === '' ? { is: null } : read(line));
}

export function number(line: string): Answer<number> {
  const value = Number(line.replaceAll(/[\s,](?=\d{3}(?:\D|$))/g, ''));
  return line === '' || !Number.isFinite(value) || value < 0
    ? { expected: 'a number, such as 74,644.8' }
    : { is: value };
}

export function yes(line: string): Answer<boolean> {
  if (/^y(es)?$/i.test(line)) return { is: true };
  return line === '' || /^no?$/i.test(line) ? { is: false } : { expected: 'yes or no' };
}

/** One of a list, by its place in it (from 1) or by itself. */
export function oneOf<Code extends string>(codes: readonly Code[]): (line: string) => Answer<Code> {
  return (line) => {
    const code = codes.find((each) => each === line) ?? (/^\d+$/.test(line) ? codes[Number(line) - 1] : undefined);
    return code === undefined ? { expected: `a number from 1 to ${codes.length}, or one of the words` } : { is: code };
  };
}

/** Several of a list, with commas between them. */
export function someOf<Code extends string>(codes: readonly Code[]): (line: string) => Answer<readonly Code[]> {
  const one = oneOf(codes);
  return (line) => {
    const answers = line.split(',').map((each) => one(each.trim()));
    const refused = answers.find((answer) => 'expected' in answer);
    if (refused) return { expected: `${refused.expected}, with commas between several` };
    return { is: answers.flatMap((answer) => ('is' in answer ? answer.is : [])) };
  };
}

/** The list as it is shown before it is asked for: `  1 high   2 medium`, four in a row. */
export function listed(codes: readonly string[]): string {
  const width = Math.max(...codes.map((code) => code.length)) + 2;
  const rows = codes.map((code, index) => `${String(index + 1).padStart(4)} ${code.padEnd(width)}`);
  const across = Math.max(1, Math.floor(110 / (width + 5)));
  const lines = rows.flatMap((_, index) => (index % across === 0 ? rows.slice(index, index + across).join('') : []));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
