import type { Lexicon } from './rules/vocabulary.ts'
import { LOS_WORDS } from './words/los.ts'
import { ROOTS } from './words/roots.ts'
import { SYNONYMS } from './words/synonyms.ts'

/** What we know of words before any document is read. */
export const LEXICON: Lexicon = { words: LOS_WORDS, roots: ROOTS, synonyms: SYNONYMS }
