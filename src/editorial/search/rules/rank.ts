import { LANGUAGES, type Language } from '#core/languages.ts'
import type { Closeness } from '../model.ts'
import type { Question, UnitReading } from './question.ts'
import type { Shelf } from './shelf.ts'

/** Title, lead, body. No product of a place and a closeness equals another. */
const PLACE_WEIGHTS = [1, 0.62, 0.4] as const
const CLOSENESS_WEIGHTS: Readonly<Record<Closeness, number>> = {
  exact: 1,
  stem: 0.9,
  part: 0.66,
  synonym: 0.56,
  spelling: 0.25,
}
/** What a word is worth that was found in another language than the reader's. */
const OTHER_LANGUAGE = 0.95
/** Of the words asked for, how many a page must hold to be shown, unless none does. */
const ENOUGH = 2 / 3

/** A page that a question finds. */
export type Ranked = {
  /** Its place on the shelf. */
  readonly page: number
  /** The document, by its place on the shelf, in which the words were found best. */
  readonly document: number
  /** How many of the words asked for it holds. */
  readonly holds: number
  readonly worth: number
}

/** The pages of a group, in order. */
export type RankedGroup = { readonly group: string; readonly pages: readonly Ranked[] }

/**
 * The pages that a question finds: groups in the order of their best, inside a group by rank, then by how many of the words
 * they hold, then by how well, then by address.
 * @param postings where a word stands: place on the shelf × 4 + place in the document.
 * @param groups the keys of all groups, in the order of those whose best are equally good.
 */
export function rank(
  { units }: Question,
  postings: (word: number) => Int32Array,
  shelf: Shelf,
  reader: Language,
  groups: readonly string[],
  without: ReadonlySet<string>,
): RankedGroup[] {
  const size = shelf.documents.length
  const [holds, worth] = [new Uint8Array(size), new Float64Array(size)]
  for (const { readings } of units) {
    const best = bestOf(readings, postings, size)
    const found = best.reduce((count, value) => (value > 0 ? count + 1 : count), 0)
    // A word that few documents hold says more.
    const rarity = 0.1 + Math.log((1 + size) / Math.max(1, found))
    for (let at = 0; at < size; at++)
      if (best[at]! > 0) {
        holds[at]!++
        worth[at]! += best[at]! * rarity
      }
  }
  const pages = pagesOf(holds, worth, shelf, reader, without)
  const most = pages.reduce((least, page) => Math.max(least, page.holds), 0)
  const enough = Math.min(most, Math.ceil(units.length * ENOUGH))
  return inGroups(
    pages.filter((page) => page.holds >= enough),
    shelf,
    groups,
  )
}

/** For each document what its best reading of a unit is worth; 0 where it fits none. */
function bestOf(readings: readonly UnitReading[], postings: (word: number) => Int32Array, size: number): Float64Array {
  const best = new Float64Array(size)
  for (const { closeness, needs } of readings) {
    const weight = CLOSENESS_WEIGHTS[closeness]
    const each = needs.map((words) => worthOf(words, postings, weight, size))
    for (let at = 0; at < size; at++) {
      let least = Infinity
      for (const need of each) least = Math.min(least, need[at]!)
      if (least > best[at]! && least < Infinity) best[at] = least
    }
  }
  return best
}

function worthOf(
  words: readonly number[],
  postings: (word: number) => Int32Array,
  weight: number,
  size: number,
): Float64Array {
  const worth = new Float64Array(size)
  for (const word of words)
    for (const posting of postings(word)) {
      const value = weight * PLACE_WEIGHTS[posting & 3]!
      if (value > worth[posting >> 2]!) worth[posting >> 2] = value
    }
  return worth
}

/** Each page once, by the document of it that fits best. */
function pagesOf(
  holds: Uint8Array,
  worth: Float64Array,
  shelf: Shelf,
  reader: Language,
  without: ReadonlySet<string>,
): Ranked[] {
  const best = new Map<number, Ranked>()
  for (let at = 0; at < holds.length; at++) {
    if (holds[at] === 0) continue
    const { page, language } = shelf.documents[at]!
    if (without.has(shelf.pages[page]!.address)) continue
    const mine = {
      page,
      document: at,
      holds: holds[at]!,
      worth: worth[at]! * (language === reader ? 1 : OTHER_LANGUAGE),
    }
    const other = best.get(page)
    if (other === undefined || isBetter(mine, other, shelf)) best.set(page, mine)
  }
  return [...best.values()]
}

function isBetter(one: Ranked, other: Ranked, { documents }: Shelf): boolean {
  const nearer =
    LANGUAGES.indexOf(documents[other.document]!.language) - LANGUAGES.indexOf(documents[one.document]!.language)
  return (one.holds - other.holds || one.worth - other.worth || nearer) > 0
}

function inGroups(pages: readonly Ranked[], shelf: Shelf, order: readonly string[]): RankedGroup[] {
  const groups = new Map<string, Ranked[]>()
  for (const page of pages) {
    const { group } = shelf.pages[page.page]!
    const there = groups.get(group)
    if (there) there.push(page)
    else groups.set(group, [page])
  }
  const rankOf = ({ page }: Ranked) => shelf.pages[page]!.rank ?? Infinity
  const best = (of: readonly Ranked[]) =>
    of.reduce((one, other) => ((other.holds - one.holds || other.worth - one.worth) > 0 ? other : one))
  return [...groups]
    .map(([group, found]) => ({
      group,
      best: best(found),
      // The shelf's pages stand by address.
      pages: found.toSorted(
        (a, b) => compare(rankOf(a), rankOf(b)) || b.holds - a.holds || b.worth - a.worth || a.page - b.page,
      ),
    }))
    .toSorted(
      (a, b) =>
        b.best.holds - a.best.holds ||
        b.best.worth - a.best.worth ||
        order.indexOf(a.group) - order.indexOf(b.group) ||
        compare(a.group, b.group),
    )
    .map(({ group, pages: inOrder }) => ({ group, pages: inOrder }))
}

const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)
