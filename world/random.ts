/** A stream of random numbers that is always the same for the same labels. Not for secrets. */
export type Random = {
  /** At least 0, below 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** A key, as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key
  /** Standard normal. */
  normal(): number
  /** Never below 0. */
  exponential(mean: number): number
}

/**
 * The stream that belongs to some labels, such as a seed, a person's number and a subject.
 * xoshiro128** (Blackman and Vigna 2018), its state filled by splitmix32 from a hash of the labels (FNV-1a).
 */
export function randomOf(...labels: readonly (string | number)[]): Random {
  let hash = 0x811c9dc5
  for (const letter of labels.join('/')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  const fill = (): number => {
    hash = (hash + 0x9e3779b9) | 0
    let mixed = hash ^ (hash >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  const next = (): number => {
    const five = Math.imul(b, 5)
    const result = Math.imul((five << 7) | (five >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return (result >>> 0) / 0x1_0000_0000
  }
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick(list) {
      const found = list[Math.floor(next() * list.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
      let sum = 0
      for (const key in weights) sum += weights[key]
      let left = next() * sum
      let last: Key | undefined
      for (const key in weights) {
        last = key
        left -= weights[key]
        if (left < 0) return key
      }
      if (last === undefined) throw new RangeError('nothing to pick from')
      return last
    },
    // Box and Muller; 1 − next() is never 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    exponential: (mean) => -Math.log(1 - next()) * mean,
  }
}
