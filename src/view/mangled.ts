/** What programs and hands do to a link on its way, undone. Nothing here knows what a link means; each is tried only where it cannot hide a value. */

/** A `#` that a program took for a letter of the path; some encode what is encoded already. */
const codedHash = /%(?:25)*23/i;

/** Whether the text holds a `#` that was encoded. */
export function holdsCodedHash(text: string): boolean {
  return codedHash.test(text);
}

/** The link's path and fragment. Behind the path, what others ask of a server is nothing to us. */
export function partsOf(link: string): { readonly path: string; readonly fragment: string } {
  const [before = '', ...after] = link.replace(codedHash, '#').split('#');
  const [path = ''] = before.split('?');
  return { path, fragment: after.join('#') };
}

/** The fragment's pairs, plain. Another `#` or `?` in it was put there by a program that added its own; a text to scroll to (`:~:`) is none of ours. */
export function pairsOf(fragment: string): readonly string[] {
  const [own = ''] = decoded(fragment).split(':~:');
  return own.replaceAll('&amp;', '&').split(/[&#?]/);
}

/** As often as programs encode what is encoded already. */
const rounds = 4;

/** The text with every percent code resolved that is one; what is none stays as it stands. */
export function decoded(text: string): string {
  let plain = text;
  for (let round = 0; round < rounds && plain.includes('%'); round++)
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, read);
  return plain;
}

function read(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}

/** Of advertisers and mail programs, who put them on any link that passes. */
const tracking =
  /^(?:utm_|mtm_|pk_|hsa_|_hs|mc_|oly_|vero_|wt_|ga_|at_)\w*$|^(?:fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|epik|_openstat|_gl|_ga|spm|si|ref|ref_src|ref_url|mkt_tok|s_cid|cmpid|__twitter_impression|amp)$/;

/** Whether a parameter was put on the link by somebody who counts readers. */
export function isTracking(key: string): boolean {
  return tracking.test(key.toLowerCase());
}

/** Without what no key and no value of a link needs: capitals, blanks and line breaks, what is not seen, the backslashes of a markup, and the punctuation of the sentence around it. */
export function tidied(text: string): string {
  return text
    .replace(/[\s\\\p{Cf}\p{Cc}]/gu, '')
    .replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase();
}

/** What a value may have been, the likeliest first: as it stands; tidied; and that without the `=3D` of mail that was broken into lines. */
export function formsOf(text: string): readonly string[] {
  const plain = tidied(text);
  return [text, plain, plain.replace(/^3d/, '')];
}
