/** What a rule found: in words, with the ids and numbers that they speak of. */
export interface Finding {
  readonly text: string;
  readonly figures: readonly string[];
  readonly districts?: readonly string[];
  readonly values?: readonly number[];
  readonly difference?: number;
}
