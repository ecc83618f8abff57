import { LANGUAGES } from '#core/languages.ts'
import { isQuestion, optionText, type ChoiceItem, type Instrument, type Question } from '../model.ts'

/** How one item of ours is found in an imported questionnaire. */
export type ItemMatch = {
  readonly ours: string
  readonly theirs: string | null
  readonly by: 'loinc' | 'text' | null
  /** `same-words`: equal but for punctuation and case, in every language both have. */
  readonly text: 'same' | 'same-words' | 'differs' | 'not-compared'
  /** Whether every choice of ours has one of theirs with the same weight. */
  readonly options: 'same' | 'differs' | 'not-compared'
}

/** An imported questionnaire recognised as one of ours; `others` are those of ours that it holds as well. */
export type Match = {
  readonly instrument: Instrument
  readonly items: readonly ItemMatch[]
  readonly others: readonly Instrument[]
}

/**
 * The instrument an imported one is, or `null`: every scored item of ours must be found, by LOINC code
 * or by its words, with choices of the same weights. Other items are compared where they are found.
 */
export function matchInstrument(imported: Instrument, known: readonly Instrument[]): Match | null {
  const candidates = known
    .filter((instrument) => instrument.scores.some((score) => score.items.length > 1))
    .map((instrument) => ({ instrument, items: compare(imported, instrument) }))
  const [first, ...others] = candidates.filter(({ instrument, items }) => isWhole(instrument, items))
  return first ? { ...first, others: others.map(({ instrument }) => instrument) } : null
}

function isWhole(instrument: Instrument, items: readonly ItemMatch[]): boolean {
  const scored = new Set(instrument.scores.flatMap((score) => score.items))
  return items.every((item) => !scored.has(item.ours) || (item.theirs !== null && item.options === 'same'))
}

/** Item by item, ours against theirs. */
export function compare(imported: Instrument, ours: Instrument): readonly ItemMatch[] {
  const free = new Set(imported.items.filter(isQuestion))
  const byCode = new Map<string, Question>()
  for (const item of ours.items.filter(isQuestion)) {
    const found = [...free].find((theirs) => theirs.loinc !== undefined && theirs.loinc === item.loinc)
    if (!found) continue
    free.delete(found)
    byCode.set(item.id, found)
  }
  return ours.items.filter(isQuestion).map((item): ItemMatch => {
    const coded = byCode.get(item.id)
    const theirs = coded ?? [...free].find((each) => sayTheSame(imported, each, ours, item) === 'same-words')
    if (!theirs) return { ours: item.id, theirs: null, by: null, text: 'not-compared', options: 'not-compared' }
    free.delete(theirs)
    return {
      ours: item.id,
      theirs: theirs.id,
      by: coded ? 'loinc' : 'text',
      text: isExact(imported, theirs, ours, item) ? 'same' : sayTheSame(imported, theirs, ours, item),
      options: pairOptions(imported, theirs, ours, item) ? 'same' : 'differs',
    }
  })
}

/** Their option codes with ours: by LOINC code, else by words. `undefined` when one of ours is missing or a weight differs. */
export function pairOptions(
  imported: Instrument,
  theirs: Question,
  instrument: Instrument,
  ours: Question,
): ReadonlyMap<string, string> | undefined {
  if (theirs.kind !== 'choice' || ours.kind !== 'choice') return undefined
  const pairs = new Map<string, string>()
  for (const option of ours.options) {
    const pair = theirs.options.find(
      (each) =>
        (each.loinc !== undefined && each.loinc === option.loinc) ||
        sameOptionWords(imported, theirs, each.code, instrument, ours, option.code),
    )
    if (!pair || pairs.has(pair.code)) return undefined
    if (pair.weight !== undefined && option.weight !== undefined && pair.weight !== option.weight) return undefined
    pairs.set(pair.code, option.code)
  }
  return pairs.size === theirs.options.length ? pairs : undefined
}

function sameOptionWords(
  imported: Instrument,
  theirs: ChoiceItem,
  theirCode: string,
  instrument: Instrument,
  ours: ChoiceItem,
  ourCode: string,
): boolean {
  return LANGUAGES.some((language) => {
    const [a, b] = [imported.texts[language], instrument.texts[language]]
    return a && b && plain(optionText(a, theirs.id, theirCode)) === plain(optionText(b, ours.id, ourCode))
  })
}

function texts(imported: Instrument, theirs: Question, ours: Instrument, item: Question): [string, string][] {
  return LANGUAGES.flatMap((language): [string, string][] => {
    const [a, b] = [imported.texts[language]?.items[theirs.id]?.text, ours.texts[language]?.items[item.id]?.text]
    return a !== undefined && b !== undefined ? [[a, b]] : []
  })
}

function isExact(imported: Instrument, theirs: Question, ours: Instrument, item: Question): boolean {
  const pairs = texts(imported, theirs, ours, item)
  return pairs.length > 0 && pairs.every(([a, b]) => a === b)
}

function sayTheSame(imported: Instrument, theirs: Question, ours: Instrument, item: Question): ItemMatch['text'] {
  const pairs = texts(imported, theirs, ours, item)
  if (pairs.length === 0) return 'not-compared'
  return pairs.every(([a, b]) => plain(a) === plain(b)) ? 'same-words' : 'differs'
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
