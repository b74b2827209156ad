type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A list of numbers of one kind that grows by doubling. */
export interface Growing<T extends Numbers> {
  readonly push: (value: number) => void;
  /** Makes room for so many more, which whoever asked writes into the list behind what there was. */
  readonly extend: (by: number) => T;
  readonly length: () => number;
  /** What there is by now, uncopied. */
  readonly numbers: () => T;
  /** The same, once no more comes: without the room for it. */
  readonly packed: () => T;
}

function growing<T extends Numbers>(make: (length: number) => T): Growing<T> {
  let [numbers, length] = [make(1024), 0];
  const extend = (by: number): T => {
    length += by;
    if (length > numbers.length) {
      const wider = make(2 * length);
      wider.set(numbers);
      numbers = wider;
    }
    return numbers;
  };
  return {
    extend,
    push: (value) => {
      extend(1)[length - 1] = value;
    },
    length: () => length,
    numbers: (): T => numbers.subarray(0, length) as T,
    packed: () => {
      if (numbers.length > length) numbers = numbers.slice(0, length) as T;
      return numbers;
    },
  };
}

export const bytes = () => growing((length) => new Uint8Array(length));
export const shorts = () => growing((length) => new Uint16Array(length));
export const whole = () => growing((length) => new Uint32Array(length));
export const real = () => growing((length) => new Float64Array(length));
