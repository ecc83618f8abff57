const ORDER = new Intl.Collator('nb')

/** Texts in the order of a Norwegian list: å last. */
export function byTextOrder(one: string, other: string): number {
  return ORDER.compare(one, other)
}
