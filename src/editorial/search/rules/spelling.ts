const SHORTEST = 4
const FORGIVES_TWO = 8

/** Every three letters that follow each other in a word, with its two ends marked. */
export function trigramsOf(word: string): string[] {
  const padded = `^${word}$`
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3))
}

/** How many letters may differ for a word to be taken for another. */
export function forgiven(word: string): number {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return 0
  return word.length < FORGIVES_TWO ? 1 : 2
}

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of another; more than
 * `most` is told as `most + 1`.
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      next[j] = least
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, row] = [row, next]
  }
  return Math.min(row[other.length]!, most + 1)
}

/** The same word as somebody without a Norwegian keyboard writes it: `sporreskjema`, `spoerreskjema`. */
export function withoutNorwegianLetters(word: string): string {
  return word.replaceAll(/ae|æ/g, 'a').replaceAll(/oe|ø/g, 'o').replaceAll(/aa|å/g, 'a')
}

/** Words, found by what they look like. */
export class Spellings {
  private readonly byTrigram = new Map<string, number[]>()
  private readonly plain = new Map<string, number[]>()
  private readonly words: readonly string[]

  constructor(words: readonly string[]) {
    this.words = words
    for (const [at, word] of words.entries()) {
      if (word.length < SHORTEST || /\p{N}/u.test(word)) continue
      for (const trigram of new Set(trigramsOf(word))) push(this.byTrigram, trigram, at)
      if (/[æøå]/.test(word)) push(this.plain, withoutNorwegianLetters(word), at)
    }
  }

  /** The words that one may have meant, all equally near, in the order they were given in. */
  near(word: string): string[] {
    const plain = this.plain.get(withoutNorwegianLetters(word))
    if (plain) return plain.map((at) => this.words[at]!)
    const most = forgiven(word)
    if (most === 0) return []
    const shared = new Map<number, number>()
    const trigrams = new Set(trigramsOf(word))
    for (const trigram of trigrams)
      for (const at of this.byTrigram.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    // A letter touches at most three trigrams.
    const least = Math.max(1, trigrams.size - 3 * most)
    let [nearest, found]: [number, number[]] = [most, []]
    for (const [at, count] of shared) {
      if (count < least) continue
      const apart = lettersApart(word, this.words[at]!, nearest)
      if (apart > nearest) continue
      if (apart < nearest) [nearest, found] = [apart, []]
      found.push(at)
    }
    return found.toSorted((a, b) => a - b).map((at) => this.words[at]!)
  }
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const there = map.get(key)
  if (there) there.push(at)
  else map.set(key, [at])
}
