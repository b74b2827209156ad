const feature = /\{\s*"type"\s*:\s*"Feature"\s*[,}]/g;

/** Where the value that begins at a place ends; `null` where its brackets do not close. */
function endOf(text: string, from: number, to: number): number | null {
  let depth = 0;
  let inText = false;
  for (let at = from; at < to; at += 1) {
    const letter = text[at];
    if (inText) {
      if (letter === '\\') at += 1;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

/**
 * The features in a stretch of text that is no JSON: a bracket that is missing in one would swallow all that follow. `null` stands for one
 * that cannot be read.
 */
export function salvaged(text: string): readonly unknown[] {
  const starts = [...text.matchAll(feature)].map(({ index }) => index);
  return starts.map((from, at) => {
    const end = endOf(text, from, starts[at + 1] ?? text.length);
    try {
      return end === null ? null : JSON.parse(text.slice(from, end));
    } catch {
      return null;
    }
  });
}
