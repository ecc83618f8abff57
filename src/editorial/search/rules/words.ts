import { PLACES, type SearchDocument } from '../model.ts'
import { isStopWord } from './stop-words.ts'
import { tokensOf } from './tokens.ts'

/** The words of a document, each with the best place it stands in (0 title, 1 lead, 2 body). */
export function wordsOf(document: Pick<SearchDocument, (typeof PLACES)[number]>): Map<string, number> {
  const words = new Map<string, number>()
  for (const [place, name] of PLACES.entries())
    for (const { word } of tokensOf(document[name])) if (!words.has(word) && !isStopWord(word)) words.set(word, place)
  return words
}
