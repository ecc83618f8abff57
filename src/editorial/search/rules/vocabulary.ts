import { Compounds } from './compounds.ts'
import { Spellings } from './spelling.ts'
import { stemsOf } from './stems.ts'
import { Synonyms } from './synonyms.ts'

/** A word of the index, and in how many documents it stands. */
export type KnownWord = { readonly id: number; readonly word: string; readonly documents: number }

/** What words are known beside those of the documents. */
export type Lexicon = {
  /** Whole words that compounds may be made of. */
  readonly words: readonly string[]
  /** Building blocks of compounds, of any length. */
  readonly roots: readonly string[]
  /** Words and phrases, one list a meaning. */
  readonly synonyms: readonly (readonly string[])[]
}

/** All words of the index, with what they are made of. Computed from the words alone. */
export class Vocabulary {
  readonly synonyms: Synonyms
  private readonly compounds: Compounds
  private readonly spellings: Spellings
  private readonly byWord = new Map<string, KnownWord>()
  private readonly byId = new Map<number, string>()
  private readonly byStem = new Map<string, number[]>()
  private readonly byPart = new Map<string, number[]>()
  private readonly words: readonly KnownWord[]

  constructor(words: readonly KnownWord[], lexicon: Lexicon) {
    this.words = words
    this.synonyms = new Synonyms(lexicon.synonyms)
    this.compounds = new Compounds([...lexicon.words, ...words.map(({ word }) => word)], lexicon.roots)
    for (const known of words) {
      this.byWord.set(known.word, known)
      this.byId.set(known.id, known.word)
      for (const stem of stemsOf(known.word)) push(this.byStem, stem, known.id)
      for (const part of this.compounds.partsOf(known.word)) push(this.byPart, part, known.id)
    }
    // The commonest first: of equally near words it is the likeliest.
    const common = words.toSorted((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1))
    this.spellings = new Spellings([...common.map(({ word }) => word), ...this.synonyms.words])
  }

  /** The word with an id. @throws RangeError when there is none. */
  wordOf(id: number): string {
    const word = this.byId.get(id)
    if (word === undefined) throw new RangeError(`no word ${id}`)
    return word
  }

  /** The word as it stands. */
  exact(word: string): number[] {
    const known = this.byWord.get(word)
    return known ? [known.id] : []
  }

  /** Every form of the word. */
  forms(word: string): number[] {
    return merged(stemsOf(word).map((stem) => this.byStem.get(stem)))
  }

  /** Compounds that the word is part of. */
  within(word: string): number[] {
    return merged([this.byPart.get(stemOf(word))])
  }

  /** The stems of the large parts of a compound; none when it is not one. */
  splitOf(word: string): readonly string[] {
    return this.compounds.splitOf(word)
  }

  /** Every form of a part, and every compound that it is part of. */
  ofPart(part: string): number[] {
    return merged([this.byStem.get(`n:${part}`), this.byPart.get(part)])
  }

  /** Words that hold another's stem anywhere. */
  holding(word: string): number[] {
    const stem = stemOf(word)
    return this.words.filter((known) => stemOf(known.word).includes(stem)).map(({ id }) => id)
  }

  /** Words that may have been meant by one that is not known, the commonest first. */
  near(word: string): string[] {
    return this.spellings.near(word)
  }
}

const stemOf = (word: string) => stemsOf(word)[0]!.slice(2)

const merged = (lists: readonly (readonly number[] | undefined)[]) => [...new Set(lists.flatMap((list) => list ?? []))]

function push(map: Map<string, number[]>, key: string, id: number): void {
  const there = map.get(key)
  if (there) there.push(id)
  else map.set(key, [id])
}
