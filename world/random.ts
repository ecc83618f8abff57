/**
 * A stream of random numbers that is always the same for the same labels. Not for secrets.
 * xoshiro128** (Blackman and Vigna 2018), its state filled by splitmix32 from a hash of the labels (FNV-1a).
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #d: number

  constructor(label: string) {
    let hash = 0x811c9dc5
    for (let place = 0; place < label.length; place += 1) hash = Math.imul(hash ^ label.charCodeAt(place), 0x01000193)
    this.#a = mixed(hash + STEP)
    this.#b = mixed(hash + 2 * STEP)
    this.#c = mixed(hash + 3 * STEP)
    this.#d = mixed(hash + 4 * STEP)
  }

  /** At least 0, below 1. */
  next(): number {
    const five = Math.imul(this.#b, 5)
    const result = Math.imul((five << 7) | (five >>> 25), 9)
    const shifted = this.#b << 9
    this.#c ^= this.#a
    this.#d ^= this.#b
    this.#b ^= this.#c
    this.#a ^= this.#d
    this.#c ^= shifted
    this.#d = (this.#d << 11) | (this.#d >>> 21)
    return (result >>> 0) / 0x1_0000_0000
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }

  /** A key, as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    let sum = 0
    for (const key in weights) sum += weights[key]
    let left = this.next() * sum
    let last: Key | undefined
    for (const key in weights) {
      last = key
      left -= weights[key]
      if (left < 0) return key
    }
    if (last === undefined) throw new RangeError('nothing to pick from')
    return last
  }

  /** Standard normal (Box and Muller; 1 − next() is never 0). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  /** Never below 0. */
  exponential(mean: number): number {
    return -Math.log(1 - this.next()) * mean
  }
}

const STEP = 0x9e3779b9

function mixed(state: number): number {
  let mixing = (state | 0) ^ (state >>> 16)
  mixing = Math.imul(mixing, 0x21f0aaad)
  mixing = Math.imul(mixing ^ (mixing >>> 15), 0x735a2d97)
  return mixing ^ (mixing >>> 15)
}

/** The stream that belongs to some labels, such as a seed, a person's key and a subject. */
export function randomOf(...labels: readonly (string | number)[]): Random {
  return new Random(labels.join('/'))
}
