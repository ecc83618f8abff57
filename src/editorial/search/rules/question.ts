import type { Closeness } from '../model.ts'
import { isStopWord } from './stop-words.ts'
import { tokensOf } from './tokens.ts'
import type { Phrase } from './synonyms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a reader may write at most; the rest is cut off. */
export const LONGEST_QUESTION = 200
const MOST_WORDS = 12
const SHORTEST_HELD = 4
const LONG = 8

/** A way to read a unit: a document fits when it holds a word of each need. */
export type UnitReading = { readonly closeness: Closeness; readonly needs: readonly (readonly number[])[] }

/** What is looked for as one thing. */
export type Unit = {
  /** As it was written. */
  readonly written: string
  /** The nearest first. None: the word is known in no way. */
  readonly readings: readonly UnitReading[]
  /** The word that was looked for instead, when it was taken for a typing error. */
  readonly meant?: string
}

/** A reader's question, read. */
export type Question = {
  /** What was written, cut and with single spaces. */
  readonly text: string
  readonly units: readonly Unit[]
  /** Nothing was written · no word is in it · only words that say nothing · something to look for. */
  readonly is: 'empty' | 'no-word' | 'says-nothing' | 'asks'
}

type Asked = { readonly word: string; readonly joined: string | undefined }

/** What a reader may mean by what they wrote. */
export function readQuestion(written: string, vocabulary: Vocabulary): Question {
  const text = written
    .normalize('NFC')
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION)
    .trim()
  const all = wordsOf(text)
  const telling = all.filter(({ word }) => !isStopWord(word)).slice(0, MOST_WORDS)
  if (text === '') return { text, units: [], is: 'empty' }
  if (all.length === 0) return { text, units: [], is: 'no-word' }
  if (telling.length === 0) return { text, units: [], is: 'says-nothing' }
  return { text, units: unitsOf(telling, vocabulary), is: 'asks' }
}

/** The question as it was meant, when a word of it was taken for a typing error. */
export function meantBy({ units }: Question): string | undefined {
  if (units.every(({ meant }) => meant === undefined)) return undefined
  return units.map(({ written, meant }) => meant ?? written).join(' ')
}

/** The words of a question. What is joined by marks stays with its last part. */
function wordsOf(text: string): Asked[] {
  const words: Asked[] = []
  let end = 0
  for (const { word, from, to } of tokensOf(text)) {
    const last = words.at(-1)
    if (from < end && last) words[words.length - 1] = { ...last, joined: word }
    else words.push({ word, joined: undefined })
    end = Math.max(end, to)
  }
  return words
}

function unitsOf(asked: readonly Asked[], vocabulary: Vocabulary): Unit[] {
  const words = asked.map(({ word }) => word)
  const units: Unit[] = []
  for (let at = 0; at < words.length;) {
    const { length, others } = vocabulary.synonyms.at(words, at)
    const apart = length === 1 ? joinedTo(words, at, vocabulary) : undefined
    if (apart) {
      units.push(apart)
      at += 2
    } else {
      const written = words.slice(at, at + length)
      units.push(unitOf(written, others, asked[at + length - 1]!.joined, vocabulary))
      at += length
    }
  }
  return units
}

function unitOf(
  words: readonly string[],
  others: readonly Phrase[],
  joined: string | undefined,
  vocabulary: Vocabulary,
): Unit {
  const written = words.join(' ')
  const readings = readingsOf(words, others, joined, vocabulary)
  if (readings.length > 0 || words.length > 1) return { written, readings }
  const word = words[0]!
  const holding = word.length >= SHORTEST_HELD ? vocabulary.holding(word) : []
  if (holding.length > 0) return { written, readings: [{ closeness: 'part', needs: [holding] }] }
  const near = vocabulary.near(word)
  const found = near.flatMap((one) => [...vocabulary.forms(one), ...vocabulary.within(one)])
  const meaning = near.flatMap((one) => synonymReadings(vocabulary.synonyms.at([one], 0).others, vocabulary))
  const instead = [{ needs: [[...new Set(found)]] }, ...meaning].filter(isPossible)
  if (instead.length === 0) return { written, readings: [] }
  return { written, readings: instead.map(({ needs }) => ({ closeness: 'spelling', needs })), meant: near[0]! }
}

function readingsOf(
  words: readonly string[],
  others: readonly Phrase[],
  joined: string | undefined,
  vocabulary: Vocabulary,
): UnitReading[] {
  const each = (find: (word: string) => number[]) => words.map(find)
  const own: UnitReading[] = [
    { closeness: 'exact', needs: each((word) => vocabulary.exact(word)) },
    { closeness: 'stem', needs: each((word) => vocabulary.forms(word)) },
    { closeness: 'part', needs: each((word) => [...vocabulary.forms(word), ...vocabulary.within(word)]) },
  ]
  const known = own.filter(isPossible)
  const more = [
    ...(joined === undefined ? [] : [{ closeness: 'stem' as const, needs: [vocabulary.forms(joined)] }]),
    ...synonymReadings(others, vocabulary),
    ...(known.length === 0 && words.length === 1 ? [takenApart(words[0]!, vocabulary)] : []),
  ]
  return [...known, ...more.filter(isPossible)]
}

/** A compound that stands nowhere may be there as its parts: `oppfølging av sykefravær`. */
function takenApart(word: string, vocabulary: Vocabulary): UnitReading {
  const parts = vocabulary.splitOf(word)
  return { closeness: 'synonym', needs: parts.length > 1 ? parts.map((part) => vocabulary.ofPart(part)) : [] }
}

const isPossible = ({ needs }: Pick<UnitReading, 'needs'>) => needs.length > 0 && needs.every((ids) => ids.length > 0)

function synonymReadings(others: readonly Phrase[], vocabulary: Vocabulary): UnitReading[] {
  return others
    .map((phrase) => ({ closeness: 'synonym' as const, needs: phrase.map((word) => formsOrWithin(word, vocabulary)) }))
    .filter(isPossible)
}

/** A long word says enough to be believed inside another as well. */
function formsOrWithin(word: string, vocabulary: Vocabulary): number[] {
  const forms = vocabulary.forms(word)
  return word.length >= LONG ? [...new Set([...forms, ...vocabulary.within(word)])] : forms
}

/** Two words that are one, parted by mistake: `arbeids evne`. */
function joinedTo(words: readonly string[], at: number, vocabulary: Vocabulary): Unit | undefined {
  const next = words[at + 1]
  if (next === undefined) return undefined
  const [first, whole] = [words[at]!, words[at]! + next]
  const forms = vocabulary.forms(whole)
  if (forms.length === 0) return undefined
  const apart = [vocabulary.forms(first), vocabulary.forms(next)]
  const readings: UnitReading[] = [
    { closeness: 'stem', needs: [forms] },
    { closeness: 'synonym', needs: apart },
    ...synonymReadings(vocabulary.synonyms.at([whole], 0).others, vocabulary),
  ]
  return { written: `${first} ${next}`, readings: readings.filter(isPossible) }
}
