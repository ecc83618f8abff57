import { foldLetters, isLetterAt } from './tokens.ts'

/** A stretch of a quoted text; what was looked for is marked. */
export type Stretch = { readonly text: string; readonly isMarked: boolean }

const BEFORE = 70
const LENGTH = 220
const MOST_READ = 20_000

/**
 * What to quote of a text: the stretch around the first of the words, cut between words, with every one of them marked. Without
 * any of them it is the beginning.
 * @param words folded words, as they stand in the index.
 */
export function excerptOf(text: string, words: readonly string[]): readonly Stretch[] {
  const read = text.normalize('NFC').slice(0, MOST_READ)
  const places = placesOf(foldLetters(read), words)
  const from = places.length === 0 ? 0 : startOf(read, places[0]!.from)
  const to = endOf(read, from)
  const inside = places.filter((place) => place.from >= from && place.to <= to)
  const stretches: Stretch[] = []
  const add = (piece: string, isMarked: boolean) => void (piece !== '' && stretches.push({ text: piece, isMarked }))
  if (from > 0) add('… ', false)
  let at = from
  for (const place of inside) {
    add(read.slice(at, place.from), false)
    add(read.slice(place.from, place.to), true)
    at = place.to
  }
  add(read.slice(at, to), false)
  if (to < text.length) add(' …', false)
  return stretches
}

/** A whole line, such as a title, with the words in it marked. */
export function markedIn(line: string, words: readonly string[]): readonly Stretch[] {
  const read = line.normalize('NFC')
  const stretches: Stretch[] = []
  let at = 0
  for (const { from, to } of placesOf(foldLetters(read), words)) {
    if (from > at) stretches.push({ text: read.slice(at, from), isMarked: false })
    stretches.push({ text: read.slice(from, to), isMarked: true })
    at = to
  }
  if (at < read.length) stretches.push({ text: read.slice(at), isMarked: false })
  return stretches
}

/** Where whole words stand in a folded text, in order, none inside another. */
function placesOf(folded: string, words: readonly string[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const word of words)
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      const to = from + word.length
      if (!isLetterAt(folded, from - 1) && !isLetterAt(folded, to)) found.push({ from, to })
    }
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.filter(({ from, to }) => from >= end && (end = to) > 0)
}

/** Back a little from a place, to the beginning of a sentence if one is near, else of a word. */
function startOf(text: string, place: number): number {
  if (place <= BEFORE) return 0
  const before = text.slice(place - BEFORE, place)
  const sentence = before.search(/(?<=[.!?:] )\S[^.!?:]*$/)
  return place - BEFORE + (sentence >= 0 ? sentence : before.indexOf(' ') + 1)
}

function endOf(text: string, from: number): number {
  if (text.length <= from + LENGTH) return text.length
  const space = text.lastIndexOf(' ', from + LENGTH)
  return space > from ? space : from + LENGTH
}
