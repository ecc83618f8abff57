import { stemsOf } from './stems.ts'
import { isStopWord } from './stop-words.ts'
import { tokensOf } from './tokens.ts'

/** A word or phrase as its words that say something. */
export type Phrase = readonly string[]

/** Words and phrases that mean the same, found by the stems of their words. */
export class Synonyms {
  /** All words of the list. */
  readonly words: readonly string[]
  private readonly byFirst = new Map<string, { readonly phrase: Phrase; readonly meaning: readonly Phrase[] }[]>()

  constructor(meanings: readonly (readonly string[])[]) {
    const words = new Set<string>()
    for (const entries of meanings) {
      const meaning = entries.map(phraseOf)
      for (const phrase of meaning) {
        for (const word of phrase) words.add(word)
        const stem = stemsOf(phrase[0] ?? '')[0]!
        this.byFirst.set(stem, [...(this.byFirst.get(stem) ?? []), { phrase, meaning }])
      }
    }
    this.words = [...words]
  }

  /** The longest phrase of the list that stands at a place among words, and everything that means the same as it. */
  at(words: readonly string[], place: number): { readonly length: number; readonly others: readonly Phrase[] } {
    const begins = this.byFirst.get(stemsOf(words[place]!)[0]!) ?? []
    const fits = begins.filter(({ phrase }) => phrase.every((word, at) => isSame(word, words[place + at])))
    const length = Math.max(1, ...fits.map(({ phrase }) => phrase.length))
    const others = fits
      .filter(({ phrase }) => phrase.length === length)
      .flatMap(({ phrase, meaning }) => meaning.filter((other) => other !== phrase))
    return { length, others }
  }
}

function phraseOf(entry: string): Phrase {
  const words = [...tokensOf(entry)].map(({ word }) => word)
  const telling = words.filter((word) => !isStopWord(word))
  return telling.length > 0 ? telling : words
}

function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && stemsOf(one)[0] === stemsOf(other)[0]
}
