import subsetFont from 'subset-font';

/** The code points that a font draws, from its `cmap` table: subset-font drops what is absent without a word. */
export async function codePoints(font: Buffer): Promise<ReadonlySet<number>> {
  const sfnt = await subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
  const cmap = table(sfnt, 'cmap');
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)),
  );
  return new Set(subtables.flatMap((subtable) => [...covered(subtable)]));
}

function table(sfnt: Buffer, tag: string): Buffer {
  for (let index = 0; index < sfnt.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (sfnt.toString('latin1', record, record + 4) === tag) return sfnt.subarray(sfnt.readUInt32BE(record + 8));
  }
  throw new Error(`font: expected a ${tag} table, found none`);
}

/** Formats 4 (BMP segments) and 12 (groups) are the two that Unicode fonts carry. */
function* covered(subtable: Buffer): Generator<number> {
  const format = subtable.readUInt16BE(0);
  if (format === 12) {
    for (let index = 0; index < subtable.readUInt32BE(12); index += 1) {
      const group = 16 + index * 12;
      yield* between(subtable.readUInt32BE(group), subtable.readUInt32BE(group + 4));
    }
  }
  if (format === 4) {
    const segments = subtable.readUInt16BE(6) / 2;
    for (let index = 0; index < segments; index += 1) {
      const end = subtable.readUInt16BE(14 + index * 2);
      const start = subtable.readUInt16BE(16 + (segments + index) * 2);
      if (start !== 0xffff) yield* between(start, end);
    }
  }
}

function* between(from: number, to: number): Generator<number> {
  for (let point = from; point <= to; point += 1) yield point;
}
