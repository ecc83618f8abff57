/** A name as it is compared: case, accents over letters that have none in Norwegian, and spaces do not count. */
function words(name: string): string[] {
  const folded = name.normalize('NFC').toLocaleLowerCase('nb')
  // å, ø and æ are letters of their own; é and ü are not.
  const plain = [...folded]
    .map((letter) => ('åøæäö'.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

/** Whether two ways of writing a name can be the same person: the words of one are all among those of the other. */
export function sameName(one: string, other: string): boolean {
  const [fewer, more] = [words(one), words(other)].sort((a, b) => a.length - b.length) as [string[], string[]]
  if (fewer.length < 2 && fewer.length !== more.length) return false
  return fewer.length > 0 && fewer.every((word) => more.includes(word))
}

/** A search of names: each word asked for begins a word of the name. */
export function nameSearch(asked: string): (name: string) => boolean {
  const starts = words(asked)
  return (name) => {
    const has = words(name)
    return starts.every((start) => has.some((word) => word.startsWith(start)))
  }
}

const ORDER = new Intl.Collator('nb')

/** Names in the order of a Norwegian list: å last. */
export function byName<T extends { readonly name: string }>(one: T, other: T): number {
  return ORDER.compare(one.name, other.name)
}
