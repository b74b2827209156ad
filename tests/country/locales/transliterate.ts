const greek: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [
    letter,
    [...'αβκδεφγηιϳκλμνοπϟρστυωωξυζ'][index] ?? letter,
  ]),
);

/** The letters of a text by Greek ones, each alone. */
export function transliterated(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const other = greek[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
}

/**
 * An ICU message whose words are transliterated, and whose arguments, selectors and tags stay: `{n, plural, one {# mine} other {# mines}}`
 * becomes `{n, plural, one {# μινε} other {# μινεσ}}`.
 */
export function inGreekLetters(message: string): string {
  return words(message, 0)[0];
}

/** The text from a place up to the brace that closes it, and where that is. */
function words(message: string, from: number): readonly [text: string, end: number] {
  let text = '';
  let at = from;
  while (at < message.length && message[at] !== '}') {
    const tag = /^<\/?[a-z]+>/.exec(message.slice(at))?.[0];
    if (tag !== undefined) {
      text += tag;
      at += tag.length;
    } else if (message[at] === '{') {
      const [argument, end] = argumentIn(message, at + 1);
      text += `{${argument}}`;
      at = end + 1;
    } else {
      text += transliterated(message[at] ?? '');
      at += 1;
    }
  }
  return [text, at];
}

/** An argument up to the brace that closes it: its name and type as they are, its cases as words. */
function argumentIn(message: string, from: number): readonly [text: string, end: number] {
  let text = '';
  let at = from;
  while (at < message.length && message[at] !== '}') {
    if (message[at] === '{') {
      const [inner, end] = words(message, at + 1);
      text += `{${inner}}`;
      at = end + 1;
    } else {
      text += message[at] ?? '';
      at += 1;
    }
  }
  return [text, at];
}
