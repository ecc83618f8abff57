import { oneForm } from './forms.ts'
import { norwegianStem } from './norwegian.ts'
import { isStopWord } from './stop-words.ts'

const SHORTEST_COMPOUND = 7
const SHORTEST_PART = 4
/** How long an unknown beginning and the stem of the known end after it must be, for the end to be believed. */
const UNKNOWN_HEAD = 4
const TAIL_AFTER_UNKNOWN = 5
/** How long a known beginning with its binding s must be, for it to be believed before an unknown end. */
const HEAD_WITH_S = 6
const MOST_PARTS = 5

/** Beginnings that make another word and not a compound: `behandling` is no kind of `handling`. */
const PREFIXES: ReadonlySet<string> = new Set(
  'an av be bi etter for fore fra fram før gjen gjennom hen inn inter kon med mis mot ned om opp over på re sam sammen til tilbake trans u under unn ut uten ved vel'.split(
    ' ',
  ),
)

/** A stem as the noun of its verb, as compounds begin with it: `forskings-`, `forsknings-`, `ytelses-`. */
const NOUNS = ['ing', 'ning', 'else']

/** Finds what compounds are made of, by the words that are known. */
export class Compounds {
  /** What a compound may begin or go on with, as it stands there: with its binding s or e, or none. */
  private readonly heads = new Set<string>()
  private readonly tails = new Set<string>()

  /** @param roots building blocks of any length; of other words only those of four letters or more count. */
  constructor(words: Iterable<string>, roots: readonly string[]) {
    for (const word of words) if (word.length >= SHORTEST_PART && !isStopWord(word)) this.learn(word)
    for (const root of roots) this.learn(root)
  }

  private learn(word: string): void {
    if (!/^\p{L}+$/u.test(word) || PREFIXES.has(word)) return
    const form = oneForm(word)
    const stem = norwegianStem(word)
    this.tails.add(stem)
    for (const head of stem.length >= SHORTEST_PART ? [form, ...NOUNS.map((end) => stem + end)] : [form])
      this.heads.add(head).add(`${head}s`).add(`${head}e`)
  }

  /** The stems of the few large parts of a compound, in order; none when the word is not seen to be one. */
  splitOf(word: string): readonly string[] {
    return this.segmentsOf(oneForm(word)).map(norwegianStem)
  }

  /** The stems of all parts of a compound, large and small: `arbeidsmiljø` and `miljø` of `arbeidsmiljøarbeid`. */
  partsOf(word: string): readonly string[] {
    const segments = this.segmentsOf(oneForm(word))
    return [...new Set(segments.flatMap((segment) => [norwegianStem(segment), ...this.partsOf(segment)]))]
  }

  private segmentsOf(form: string): readonly string[] {
    if (form.length < SHORTEST_COMPOUND || !/^\p{L}+$/u.test(form)) return []
    return this.wholly(form, MOST_PARTS) ?? this.byItsEnd(form) ?? this.byItsBeginning(form) ?? []
  }

  /** The fewest known parts that make up all of it. */
  private wholly(form: string, most: number): string[] | undefined {
    let best: string[] | undefined
    for (let at = 3; at <= form.length - SHORTEST_PART + 1; at++) {
      const head = form.slice(0, at)
      if (!this.heads.has(head)) continue
      const rest = form.slice(at)
      const tail = this.isTail(rest) ? [rest] : most > 2 ? this.wholly(rest, most - 1) : undefined
      if (tail && (best === undefined || tail.length + 1 < best.length)) best = [head, ...tail]
    }
    return best
  }

  private byItsEnd(form: string): string[] | undefined {
    for (let at = UNKNOWN_HEAD; at <= form.length - TAIL_AFTER_UNKNOWN; at++) {
      const head = form.slice(0, at)
      if (PREFIXES.has(head) || !/[aeiouyæøå]/.test(head)) continue
      const rest = form.slice(at)
      if (norwegianStem(rest).length >= TAIL_AFTER_UNKNOWN && this.isTail(rest)) return [rest]
    }
    return undefined
  }

  private byItsBeginning(form: string): string[] | undefined {
    for (let at = form.length - SHORTEST_PART; at >= HEAD_WITH_S; at--)
      if (form[at - 1] === 's' && this.heads.has(form.slice(0, at)) && /[aeiouyæøå]/.test(form.slice(at)))
        return [form.slice(0, at)]
    return undefined
  }

  private isTail(rest: string): boolean {
    return rest.length >= 3 && !isStopWord(rest) && this.tails.has(norwegianStem(rest))
  }
}
