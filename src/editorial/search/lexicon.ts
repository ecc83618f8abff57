import type { Db } from '#platform/database.ts'
import { Vocabulary, type Lexicon } from './rules/vocabulary.ts'
import { listWords } from './store.ts'
import { LOS_WORDS } from './words/los.ts'
import { ROOTS } from './words/roots.ts'
import { SYNONYMS } from './words/synonyms.ts'

/** What we know of words before any document is read. */
export const LEXICON: Lexicon = { words: LOS_WORDS, roots: ROOTS, synonyms: SYNONYMS }

type Made = { readonly generation: number; readonly vocabulary: Promise<Vocabulary> }
const made = new WeakMap<Db, Made>()

/** The vocabulary of a generation of the index: computed once by each process, until there is a newer one. */
export function vocabularyOf(db: Db, generation: number, lexicon: Lexicon = LEXICON): Promise<Vocabulary> {
  const known = made.get(db)
  if (known?.generation === generation) return known.vocabulary
  const vocabulary = listWords(db).then((words) => new Vocabulary(words, lexicon))
  made.set(db, { generation, vocabulary })
  // What could not be read is not kept, so the next reader tries again.
  vocabulary.catch(() => made.delete(db))
  return vocabulary
}
