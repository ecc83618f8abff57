import { englishStem } from './english.ts'
import { norwegianStem } from './norwegian.ts'

const NORWEGIAN_LETTER = /[æøå]/

/**
 * The keys under which a folded word meets its other forms: its Norwegian stem, and its English one when it may be English. The
 * prefix keeps the two apart. A number is itself.
 */
export function stemsOf(word: string): readonly string[] {
  const known = made.get(word)
  if (known) return known
  if (made.size >= MOST_KEPT) made.clear()
  const stems = make(word)
  made.set(word, stems)
  return stems
}

/** Words come again and again; a stem depends on nothing but its word. */
const made = new Map<string, readonly string[]>()
const MOST_KEPT = 200_000

function make(word: string): readonly string[] {
  if (/^\p{N}/u.test(word)) return [`n:${word}`]
  const norwegian = `n:${norwegianStem(word)}`
  return NORWEGIAN_LETTER.test(word) ? [norwegian] : [norwegian, `e:${englishStem(word)}`]
}
