/** Where a record lies among the districts. */
export interface Lie {
  /** Each district that it lies in, with the m² that lie there (0 for what is no area); `null` is outside every district. */
  readonly parts: readonly { readonly district: string | null; readonly m2: number }[];
  /** Whether a district line is so near that its accuracy leaves the district open. */
  readonly unsure: boolean;
}
