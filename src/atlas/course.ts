/** A place as GeoJSON writes it: longitude, latitude. */
type Place = readonly [number, number];

/** Stands before a stretch that another course has had; no number has it. */
const again = '!';

/** Fewer places than this are shorter said than pointed to. */
const worthPointing = 3;

/**
 * Writes courses of places as text, one after the other: steps from place to place in counts of a unit, or where in all that was written a
 * stretch stands, forwards or back, since neighbours run along each other. Read in the same order they come out the same, to the last digit.
 */
export function courseWriter(): (course: readonly Place[], unit: number) => string {
  const written: Place[] = [];
  const standing = new Map<string, number[]>();
  /** The longest stretch from a place on that stands already: where, and how many places; less than none for those that run back. */
  const longest = (course: readonly Place[], index: number): readonly [from: number, count: number] => {
    let found: readonly [number, number] = [0, 0];
    for (const from of standing.get(String(course[index])) ?? [])
      for (const by of [1, -1]) {
        let count = 0;
        while (index + count < course.length && same(written[from + by * count], course[index + count])) count += 1;
        if (count > Math.abs(found[1])) found = [from, by * count];
      }
    return found;
  };
  return (course, unit) => {
    let text = '';
    let [x, y] = [0, 0];
    for (let index = 0; index < course.length; ) {
      const [from, count] = longest(course, index);
      const isAgain = Math.abs(count) >= worthPointing;
      const last = course[isAgain ? index + Math.abs(count) - 1 : index] ?? [0, 0];
      const [lon, lat] = countsOf(last, unit);
      text += isAgain ? again + numeral(from) + numeral(count) : numeral(lon - x) + numeral(lat - y);
      [x, y] = [lon, lat];
      index += isAgain ? Math.abs(count) : 1;
    }
    for (const place of course) {
      const key = String(place);
      standing.set(key, [...(standing.get(key) ?? []), written.length]);
      written.push(place);
    }
    return text;
  };
}

/** Reads what a {@link courseWriter} has written. */
export function courseReader(): (text: string, unit: number) => [number, number][] {
  const read: Place[] = [];
  return (text, unit) => {
    const course: [number, number][] = [];
    let at = 0;
    /** The number that begins here: five bits a letter, the lowest first, and of all of them the lowest its sign. */
    const number = () => {
      let bits = 0;
      let letter = 0;
      let shift = 0;
      do {
        letter = text.charCodeAt(at++) - 63;
        bits |= (letter & 31) << shift;
        shift += 5;
      } while (letter > 31);
      return bits & 1 ? ~(bits >> 1) : bits >> 1;
    };
    let [x, y] = [0, 0];
    while (at < text.length)
      if (text[at] === again) {
        at += 1;
        const [from, count] = [number(), number()];
        for (let step = 0; step < Math.abs(count); step += 1) {
          const [lon, lat] = read[from + step * Math.sign(count)] ?? [0, 0];
          course.push([lon, lat]);
        }
        [x, y] = countsOf(course.at(-1) ?? [0, 0], unit);
      } else {
        x += number();
        y += number();
        course.push([x / unit, y / unit]);
      }
    read.push(...course);
    return course;
  };
}

function countsOf([lon, lat]: Place, unit: number): [number, number] {
  return [Math.round(lon * unit), Math.round(lat * unit)];
}

function same(one: Place | undefined, other: Place | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}

function numeral(number: number): string {
  let bits = number < 0 ? ~(number << 1) : number << 1;
  let text = '';
  for (; bits > 31; bits >>= 5) text += String.fromCharCode((32 | (bits & 31)) + 63);
  return text + String.fromCharCode(bits + 63);
}
