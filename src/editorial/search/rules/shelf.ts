import type { Language } from '#core/languages.ts'

/** A document of the index, without its words. */
export type Spine = {
  readonly id: number
  readonly address: string
  readonly language: Language
  readonly group: string
  readonly rank: number | null
}

/** All documents of the index and the pages they are of, each with a number from 0; pages stand by address. */
export class Shelf {
  readonly documents: readonly { readonly id: number; readonly page: number; readonly language: Language }[]
  readonly pages: readonly { readonly address: string; readonly group: string; readonly rank: number | null }[]
  private readonly placeOf = new Map<number, number>()
  private readonly idOf = new Map<string, number>()

  constructor(spines: readonly Spine[]) {
    const pages = new Map<string, Spine>()
    for (const spine of spines) if (!pages.has(spine.address)) pages.set(spine.address, spine)
    this.pages = [...pages.values()].toSorted((a, b) => (a.address < b.address ? -1 : 1))
    const numbers = new Map(this.pages.map(({ address }, at) => [address, at]))
    this.documents = spines.map(({ id, address, language }) => ({ id, page: numbers.get(address)!, language }))
    for (const [at, { id, page, language }] of this.documents.entries()) {
      this.placeOf.set(id, at)
      this.idOf.set(`${language} ${page}`, id)
    }
  }

  /** The document of a page in a language, by its id. */
  inLanguage(page: number, language: Language): number | undefined {
    return this.idOf.get(`${language} ${page}`)
  }

  /** Where a word stands, by places on this shelf instead of ids. What came after the shelf was made is left out. */
  placed(postings: readonly number[]): Int32Array {
    const placed = new Int32Array(postings.length)
    let count = 0
    for (const posting of postings) {
      const at = this.placeOf.get(posting >> 2)
      if (at !== undefined) placed[count++] = at * 4 + (posting & 3)
    }
    return placed.subarray(0, count)
  }
}
