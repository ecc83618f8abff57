/** A measurement with its peer in the same run. */
export type Bench = {
  /** The word after `npm run bench --`. */
  readonly name: string
  /** What is measured against whom, in one line. */
  readonly is: string
  /**
   * Measures. Words go to `say`; the figures come back and are printed as one line of JSON. A ratio is the peer's time
   * over ours: above 1 we are faster; null when the peer is not there.
   */
  run(
    say: (line: string) => void,
  ): Promise<Readonly<Record<string, unknown>> & { readonly ratios: Readonly<Record<string, number | null>> }>
}
