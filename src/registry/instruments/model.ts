import type { IsoDate } from '#core/dates.ts'
import type { Language, Text } from '#core/languages.ts'

/** One choice. The code is stable: it is what is stored. Without a weight the option counts as no answer in a score. */
export type Option = {
  readonly code: string
  readonly weight?: number
  /** LOINC answer code (`LA…`), by which answers of other systems are recognised. */
  readonly loinc?: string
  /** In a question of several choices: cannot be combined with any other. */
  readonly exclusive?: true
}

type Asked<Id extends string> = {
  readonly id: Id
  /** Whether the page refuses an empty answer. */
  readonly required: boolean
  readonly askedWhen?: Condition
  /** LOINC code of the question. */
  readonly loinc?: string
}

/** One of several options. */
export type ChoiceItem<Id extends string = string> = Asked<Id> & {
  readonly kind: 'choice'
  readonly options: readonly Option[]
}
/** Any number of the options. */
export type ChoicesItem<Id extends string = string> = Asked<Id> & {
  readonly kind: 'choices'
  readonly options: readonly Option[]
}
/** Whole steps from `min` to `max`, with a label at each end. */
export type ScaleItem<Id extends string = string> = Asked<Id> & {
  readonly kind: 'scale'
  readonly min: number
  readonly max: number
}
/** A number written by hand; `decimals` is how many are allowed (0: whole numbers). */
export type NumberItem<Id extends string = string> = Asked<Id> & {
  readonly kind: 'number'
  readonly min?: number
  readonly max?: number
  readonly unit?: string
  readonly decimals: number
}
/** Free text of at most `maxLength` UTF-16 units, as a form field counts them. */
export type TextItem<Id extends string = string> = Asked<Id> & {
  readonly kind: 'text'
  readonly maxLength: number
  readonly lines: 'one' | 'many'
}
export type BooleanItem<Id extends string = string> = Asked<Id> & { readonly kind: 'boolean' }
export type DateItem<Id extends string = string> = Asked<Id> & {
  readonly kind: 'date'
  readonly min?: IsoDate
  readonly max?: IsoDate
}
/** A text shown before the next question; it takes no answer. */
export type DisplayItem<Id extends string = string> = {
  readonly id: Id
  readonly kind: 'display'
  readonly askedWhen?: Condition
}

/** An item that takes an answer. */
export type Question<Id extends string = string> =
  | ChoiceItem<Id>
  | ChoicesItem<Id>
  | ScaleItem<Id>
  | NumberItem<Id>
  | TextItem<Id>
  | BooleanItem<Id>
  | DateItem<Id>
export type Item<Id extends string = string> = Question<Id> | DisplayItem<Id>

/** An answer as it is stored: option code, option codes, number, text or day, yes or no. The item's kind tells which. */
export type Answer = string | number | boolean | readonly string[]
/** Answers of one instrument by item id; what was skipped is left out. */
export type Answers = Readonly<Record<string, Answer>>

/** When an item is asked. Only earlier items can be named. An unanswered item is neither equal nor above nor below anything. */
export type Condition =
  | { readonly item: string; readonly is: 'answered' | 'unanswered' }
  | { readonly item: string; readonly is: 'equal' | 'not-equal'; readonly value: string | number | boolean }
  | { readonly item: string; readonly is: 'above' | 'at-least' | 'below' | 'at-most'; readonly value: string | number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }

/** A named part of a score's range: from this value up to the next band. */
export type Band = { readonly key: string; readonly from: number; readonly title: Text }

/** A score as data. See `rules/score.ts` for how it is computed. */
export type Score<Id extends string = string> = {
  readonly key: string
  readonly title: Text
  readonly items: readonly Id[]
  /** Items whose weight is turned round (lowest + highest − weight). */
  readonly reverse?: readonly Id[]
  readonly method: 'sum' | 'mean'
  /** Fewer answered items than this: not computable. Equal to the number of items: nothing may be missing. */
  readonly minAnswered: number
  /** What happens to a value computed with items missing. */
  readonly prorated: 'as-is' | 'nearest-whole'
  /** Applied last: `value * times + plus`. */
  readonly transform?: { readonly times: number; readonly plus: number }
  /** In rising order of `from`. */
  readonly bands: readonly Band[]
  /** The change a person notices, where the literature agrees on one. */
  readonly importantChange?: { readonly points: number; readonly source: string }
  /** Where the rule, the completeness rule and the bands come from. */
  readonly source: string
}

/** `free`: texts may be shipped. `agreement`: the owner must be asked. `structure-only`: texts may never be shipped. */
export type LicenceTier = 'free' | 'agreement' | 'structure-only'
export type Licence = {
  readonly tier: LicenceTier
  readonly holder: string
  readonly evidence: string
  readonly url: string
}

/** The words of one item in one language. `low` and `high` name the ends of a scale. */
export type ItemText = {
  readonly text: string
  readonly help?: string
  readonly low?: string
  readonly high?: string
  /** By option code; where absent, the pack's common options are used. */
  readonly options?: Readonly<Record<string, string>>
}

/** The wording of an instrument in one language. */
export type Pack<Id extends string = string> = {
  /** Where the wording is from: `own`, a translator, a publication. */
  readonly source: string
  /** Set where the instrument's own wording may not be shipped and a neutral label stands in its place. */
  readonly placeholder?: true
  /** Shown above every question, such as "Over the last 2 weeks, how often …". */
  readonly stem?: string
  /** Option texts common to the items, by option code. */
  readonly options?: Readonly<Record<string, string>>
  readonly items: Readonly<Record<Id, ItemText>>
}

/** An instrument as written down, before it is checked. */
export type Definition<Id extends string = string> = {
  readonly key: string
  readonly version: string
  readonly title: Text
  readonly licence: Licence
  /** Who made the instrument, with a citation. */
  readonly source: string
  /** LOINC code of the whole questionnaire. */
  readonly loinc?: string
  readonly items: readonly Item<Id>[]
  readonly scores: readonly Score<NoInfer<Id>>[]
  /** A language without validated wording is left out. */
  readonly texts: Readonly<Partial<Record<Language, Pack<NoInfer<Id>>>>>
}

declare const checked: unique symbol
/** A checked definition; only `defineInstrument` makes one. */
export type Instrument = Definition & { readonly [checked]: true }

/** The right to use an instrument. A demo permission counts only in the demo world. */
export type Permission = {
  readonly instrument: string
  readonly holder: string
  /** The agreement's own reference: a number, a letter, a date. */
  readonly reference: string
  readonly demo: boolean
  readonly validFrom: IsoDate
}

/** The item with this id, or `undefined`. */
export function itemOf(instrument: Definition, id: string): Item | undefined {
  return instrument.items.find((item) => item.id === id)
}

/** Whether an item takes an answer. */
export function isQuestion(item: Item): item is Question {
  return item.kind !== 'display'
}

const FALLBACK: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
}

/**
 * The wording to show a reader of `language`, and the language it really is in. When the two differ
 * the page must say so, and mark the text with the language it is in (`lang`).
 */
export function textIn(
  instrument: Instrument,
  language: Language,
): { readonly pack: Pack; readonly language: Language } {
  for (const candidate of FALLBACK[language]) {
    const pack = instrument.texts[candidate]
    if (pack) return { pack, language: candidate }
  }
  throw new RangeError(`${instrument.key} ${instrument.version} has no wording`)
}

/** The words of one item in a pack. Throws `RangeError` when the pack belongs to another instrument. */
export function itemText(pack: Pack, itemId: string): ItemText {
  const text = pack.items[itemId]
  if (!text) throw new RangeError(`no text for ${itemId}`)
  return text
}

/** The words of one option. Throws `RangeError` when there are none. */
export function optionText(pack: Pack, itemId: string, code: string): string {
  const text = pack.items[itemId]?.options?.[code] ?? pack.options?.[code]
  if (text === undefined) throw new RangeError(`no text for ${itemId} ${code}`)
  return text
}
