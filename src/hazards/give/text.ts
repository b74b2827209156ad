/** A file as pieces of text, so that no single text has to hold all of it. */
export function pieces() {
  const parts: string[] = [];
  let [open, length]: [string[], number] = [[], 0];
  const close = () => {
    parts.push(open.join(''));
    [open, length] = [[], 0];
  };
  return {
    add: (text: string) => {
      open.push(text);
      length += text.length;
      if (length > 1_000_000) close();
    },
    blob: (type: string): Blob => {
      close();
      return new Blob(parts, { type });
    },
  };
}
