type Values = Readonly<Record<string, string | number>>;

/** Why a file, or the rest of one, is not read: the key of its sentence and what that names. */
export class Refusal extends Error {
  readonly values: Values;

  constructor(code: string, values: Values = {}) {
    super(code);
    this.name = 'Refusal';
    this.values = values;
  }

  get code(): string {
    return this.message;
  }
}

/** Bytes as people count them, for a sentence. */
export const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 104857.6) / 10);
