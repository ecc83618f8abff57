import type { Db } from '#platform/database.ts'
import { LEXICON } from './lexicon.ts'
import { Shelf } from './rules/shelf.ts'
import { Vocabulary } from './rules/vocabulary.ts'
import { findGeneration, listSpines, listWords, postingsOf } from './store.ts'

const NOWHERE = new Int32Array()

/** A generation of the index, as a process has read it. */
export class ReadIndex {
  readonly vocabulary: Vocabulary
  readonly shelf: Shelf
  private readonly postings = new Map<number, Int32Array>()

  constructor(vocabulary: Vocabulary, shelf: Shelf) {
    this.vocabulary = vocabulary
    this.shelf = shelf
  }

  /** Where words stand, for the words of a question; each is read from the database once. */
  async placesOf(db: Db, words: readonly number[]): Promise<(word: number) => Int32Array> {
    const unread = words.filter((word) => !this.postings.has(word))
    for (const { id, postings } of await postingsOf(db, unread)) this.postings.set(id, this.shelf.placed(postings))
    return (word) => this.postings.get(word) ?? NOWHERE
  }
}

type Read = { readonly generation: number; readonly index: Promise<ReadIndex> }
const read = new WeakMap<Db, Read>()

/** The index as it is: read once by each process, until the database has a newer generation. */
export async function readIndex(db: Db): Promise<{ index: ReadIndex; refreshedAt: Date | null }> {
  const { generation, refreshedAt } = await findGeneration(db)
  const known = read.get(db)
  if (known?.generation === generation) return { index: await known.index, refreshedAt }
  const index = readAnew(db)
  read.set(db, { generation, index })
  // What could not be read is not kept, so that the next reader tries again.
  index.catch(() => read.delete(db))
  return { index: await index, refreshedAt }
}

async function readAnew(db: Db): Promise<ReadIndex> {
  const [words, spines] = await Promise.all([listWords(db), listSpines(db)])
  return new ReadIndex(new Vocabulary(words, LEXICON), new Shelf(spines))
}
