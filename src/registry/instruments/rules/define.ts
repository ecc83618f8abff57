import { LANGUAGES } from '#core/languages.ts'
import {
  isQuestion,
  type Condition,
  type Definition,
  type Instrument,
  type Item,
  type Pack,
  type Score,
} from '../model.ts'

/**
 * Checks a definition and gives the instrument. Throws `RangeError` naming every fault, so that an
 * instrument that cannot be asked or scored as written cannot exist. Ids are checked by the compiler
 * for definitions written in code, and here for those read from elsewhere.
 */
export function defineInstrument<const Id extends string>(definition: Definition<Id>): Instrument {
  const faults = faultsOf(definition)
  if (faults.length > 0) throw new RangeError(`instrument ${definition.key}: ${faults.join('; ')}`)
  return definition as Definition as Instrument
}

/** What is wrong with a definition, in words for the person who wrote it; empty when nothing is. */
export function faultsOf(definition: Definition): string[] {
  const faults: string[] = []
  if (!/^[a-z0-9][a-z0-9-]*$/.test(definition.key)) faults.push(`key ${JSON.stringify(definition.key)} is not a slug`)
  if (definition.version.trim() === '') faults.push('no version')
  if (definition.key.length > 255 || definition.version.length > 255)
    faults.push('a key or version too long to be found by')
  if (hasUnkeepable(definition)) faults.push('a text with characters that cannot be kept')
  const items = new Map<string, Item>()
  for (const item of definition.items) {
    if (!isName(item.id)) faults.push(`${JSON.stringify(item.id.slice(0, 40))} cannot be an item id`)
    if (items.has(item.id)) faults.push(`item ${item.id} is there twice`)
    if (item.askedWhen) faults.push(...faultsOfCondition(item.id, item.askedWhen, items))
    faults.push(...faultsOfItem(item))
    items.set(item.id, item)
  }
  if (items.size === 0) faults.push('no items')
  for (const repeated of repeats(definition.scores.map((score) => score.key)))
    faults.push(`score ${repeated} is there twice`)
  for (const score of definition.scores) faults.push(...faultsOfScore(score, items))
  const languages = LANGUAGES.filter((language) => definition.texts[language] !== undefined)
  if (languages.length === 0) faults.push('no wording in any language')
  for (const language of languages) {
    const pack = definition.texts[language]
    if (pack) faults.push(...faultsOfPack(language, pack, definition.items))
  }
  return faults
}

function faultsOfItem(item: Item): string[] {
  switch (item.kind) {
    case 'choice':
    case 'choices': {
      const faults = [...repeats(item.options.map((option) => option.code))].map(
        (code) => `${item.id}: option ${code} is there twice`,
      )
      if (item.options.length === 0) faults.push(`${item.id}: no options`)
      for (const { code } of item.options)
        if (!isName(code)) faults.push(`${item.id}: ${JSON.stringify(code.slice(0, 40))} cannot be an option code`)
      return faults
    }
    case 'scale':
      return Number.isInteger(item.min) && Number.isInteger(item.max) && item.min < item.max
        ? []
        : [`${item.id}: range`]
    case 'number':
      return (item.min ?? -Infinity) <= (item.max ?? Infinity) && Number.isInteger(item.decimals) && item.decimals >= 0
        ? []
        : [`${item.id}: range or decimals`]
    case 'text':
      return item.maxLength > 0 ? [] : [`${item.id}: length`]
    case 'date':
      return item.min !== undefined && item.max !== undefined && item.min > item.max ? [`${item.id}: range`] : []
    default:
      return []
  }
}

function faultsOfCondition(id: string, condition: Condition, earlier: ReadonlyMap<string, Item>): string[] {
  if ('all' in condition) return condition.all.flatMap((part) => faultsOfCondition(id, part, earlier))
  if ('any' in condition) return condition.any.flatMap((part) => faultsOfCondition(id, part, earlier))
  const named = earlier.get(condition.item)
  if (!named) return [`${id}: its condition names ${condition.item}, which is no earlier item`]
  if (named.kind === 'display') return [`${id}: its condition names ${condition.item}, which takes no answer`]
  if ((condition.is === 'equal' || condition.is === 'not-equal') && 'options' in named)
    return named.options.some((option) => option.code === condition.value)
      ? []
      : [`${id}: its condition names ${JSON.stringify(condition.value)}, which is no option of ${condition.item}`]
  return []
}

function faultsOfScore(score: Score, items: ReadonlyMap<string, Item>): string[] {
  const faults: string[] = []
  const say = (fault: string) => faults.push(`score ${score.key}: ${fault}`)
  if (score.items.length === 0) say('no items')
  for (const id of repeats(score.items)) say(`${id} is counted twice`)
  for (const id of score.items) {
    const item = items.get(id)
    if (!item) say(`${id} is no item`)
    else if (item.kind === 'choice' && !item.options.some((option) => option.weight !== undefined))
      say(`${id} has no weights`)
    else if (item.kind !== 'choice' && item.kind !== 'scale' && item.kind !== 'number')
      say(`${id} is a ${item.kind} item`)
  }
  for (const id of score.reverse ?? []) {
    const item = items.get(id)
    if (!score.items.includes(id)) say(`${id} is reversed but not counted`)
    if (item?.kind === 'number' && (item.min === undefined || item.max === undefined))
      say(`${id} is reversed without a range`)
  }
  if (!Number.isInteger(score.minAnswered) || score.minAnswered < 1 || score.minAnswered > score.items.length)
    say('least number answered')
  if (score.bands.some((band, index) => index > 0 && band.from <= (score.bands[index - 1]?.from ?? Infinity)))
    say('bands do not rise')
  return faults
}

function faultsOfPack(language: string, pack: Pack, items: readonly Item[]): string[] {
  const faults: string[] = []
  for (const item of items) {
    const text = own(pack.items, item.id)
    if (!text || text.text.trim() === '') faults.push(`${language}: no text for ${item.id}`)
    if (item.kind === 'scale' && (!text?.low || !text.high))
      faults.push(`${language}: ${item.id} has an end without label`)
    if (!isQuestion(item) || !('options' in item)) continue
    for (const { code } of item.options)
      if (!(own(text?.options, code) ?? own(pack.options, code)))
        faults.push(`${language}: no text for ${item.id} ${code}`)
  }
  const known = new Set(items.map((item) => item.id))
  for (const id of Object.keys(pack.items))
    if (!known.has(id)) faults.push(`${language}: a text for ${id}, which is no item`)
  return faults
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}

/** Neither a null character nor half a character can be kept in the database. */
const UNKEEPABLE = /\0|\p{Cs}/u

function hasUnkeepable(definition: Definition): boolean {
  let found = false
  JSON.stringify(definition, (_key, value: unknown) => {
    if (typeof value === 'string' && UNKEEPABLE.test(value)) found = true
    return value
  })
  return found
}

/** Names become keys of plain objects and names of form fields, so those that every object already has are out. */
function isName(text: string): boolean {
  return (
    !UNKEEPABLE.test(text) && text.trim() === text && text !== '' && text.length <= 255 && !(text in Object.prototype)
  )
}

function repeats(values: readonly string[]): Set<string> {
  const seen = new Set<string>()
  return new Set(values.filter((value) => seen.size === seen.add(value).size))
}
