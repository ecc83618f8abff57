import type { Language } from '#core/languages.ts'
import type { Services } from '#platform/services.ts'
import type { Corpus, Group } from './model.ts'
import { readIndex, type ReadIndex } from './read-index.ts'
import { excerptOf, markedIn, type Stretch } from './rules/excerpt.ts'
import { meantBy, readQuestion, type Question } from './rules/question.ts'
import { rank, type Ranked, type RankedGroup } from './rules/rank.ts'
import { quotedOf, type Quoted } from './store.ts'

/** How many results of each group the first page shows, and a page of one group. */
const OF_EACH_GROUP = 10
const OF_ONE_GROUP = 20
/** A change may have been told before it was written down; what is gone is looked for from a little earlier. */
const SLACK_MS = 300_000

/** One result as a page shows it. */
export type Result = {
  readonly address: string
  readonly title: readonly Stretch[]
  readonly language: Language
  readonly excerpt: readonly Stretch[]
  readonly excerptLanguage: Language
}

export type GroupFound = { readonly group: Group; readonly count: number; readonly results: readonly Result[] }

/** What a reader asked for, and what was found. */
export type Found = {
  readonly question: Question
  /** The question as it was meant, when a word was taken for a typing error. */
  readonly meant: string | undefined
  readonly groups: readonly GroupFound[]
  /** In all groups shown. */
  readonly total: number
  /** Whether any page found holds all the words. */
  readonly isWhole: boolean
  /** The one group that is shown, and the page of it. */
  readonly only: { readonly group: Group; readonly page: number; readonly pages: number } | undefined
}

/** What an address asks for. */
export type Asked = { readonly text: string; readonly group?: string | undefined; readonly page?: string | undefined }

/** Everything that a page of results shows. */
export async function loadFound(services: Services, corpus: Corpus, asked: Asked, language: Language): Promise<Found> {
  const { db } = services
  const { index, refreshedAt } = await readIndex(db)
  const question = readQuestion(asked.text, index.vocabulary)
  const words = wordsOf(question)
  const groups = corpus.sources.map(({ group }) => group).toSorted((a, b) => a.order - b.order)
  const gone = await corpus.goneSince(services, new Date((refreshedAt?.getTime() ?? 0) - SLACK_MS))
  const places = await index.placesOf(db, words)
  const order = groups.map(({ key }) => key)
  const all = rank(question, places, index.shelf, language, order, new Set(gone))
  const { ranked, only } = stretchOf(all, groups, asked)
  const quote = await quoter(db, index, ranked, language, markers(index, words, places, ranked))
  const found = ranked.flatMap(({ group: key, pages, count }): GroupFound[] => {
    const group = groups.find((one) => one.key === key)
    return group ? [{ group, count, results: pages.flatMap(quote) }] : []
  })
  return {
    question,
    meant: meantBy(question),
    groups: found,
    total: found.reduce((sum, { count }) => sum + count, 0),
    isWhole: all.some(({ pages }) => pages.some(({ holds }) => holds === question.units.length)),
    only,
  }
}

/** Every word that a question can be read as, by its id. */
function wordsOf({ units }: Question): number[] {
  const ids = units.flatMap(({ readings }) => readings.flatMap(({ needs }) => needs.flat()))
  return [...new Set(ids)]
}

type Stretched = RankedGroup & { readonly count: number }

/** What of all that was found the page shows: the best of each group, or a page of one. */
function stretchOf(
  all: readonly RankedGroup[],
  groups: readonly Group[],
  asked: Asked,
): { ranked: readonly Stretched[]; only: Found['only'] } {
  const group = groups.find(({ key }) => key === asked.group)
  if (group === undefined)
    return {
      ranked: all.map((one) => ({ ...one, count: one.pages.length, pages: one.pages.slice(0, OF_EACH_GROUP) })),
      only: undefined,
    }
  const mine = all.find((one) => one.group === group.key)
  const count = mine?.pages.length ?? 0
  const pages = Math.max(1, Math.ceil(count / OF_ONE_GROUP))
  const page = /^[1-9]\d{0,5}$/.test(asked.page ?? '') ? Math.min(Number(asked.page), pages) : 1
  const from = (page - 1) * OF_ONE_GROUP
  return {
    ranked: mine ? [{ ...mine, count, pages: mine.pages.slice(from, from + OF_ONE_GROUP) }] : [],
    only: { group, page, pages },
  }
}

/** The words to mark in each document shown: those of the question that stand in it. */
function markers(
  { vocabulary }: ReadIndex,
  words: readonly number[],
  places: (word: number) => Int32Array,
  shown: readonly Stretched[],
): ReadonlyMap<number, string[]> {
  const marked = new Map(shown.flatMap(({ pages }) => pages.map(({ document }) => [document, [] as string[]] as const)))
  for (const id of words) for (const posting of places(id)) marked.get(posting >> 2)?.push(vocabulary.wordOf(id))
  return marked
}

/** Shows a page: its title in the reader's language when it has it, and a quotation from where the words were found. */
async function quoter(
  db: Services['db'],
  { shelf }: ReadIndex,
  shown: readonly Stretched[],
  language: Language,
  marked: ReadonlyMap<number, string[]>,
): Promise<(page: Ranked) => Result[]> {
  const foundIn = ({ document }: Ranked) => shelf.documents[document]!.id
  const own = ({ page }: Ranked) => shelf.inLanguage(page, language)
  const ids = shown.flatMap(({ pages }) => pages.flatMap((page) => [foundIn(page), own(page) ?? foundIn(page)]))
  const texts = await quotedOf(db, ids)
  return (page) => {
    const found = texts.get(foundIn(page))
    // It went while the page was being made.
    if (!found) return []
    const title = texts.get(own(page) ?? found.id) ?? found
    return [resultOf(shelf.pages[page.page]!.address, title, found, marked.get(page.document) ?? [])]
  }
}

function resultOf(address: string, own: Quoted, found: Quoted, words: readonly string[]): Result {
  const isMarked = (quote: readonly Stretch[]) => quote.some((stretch) => stretch.isMarked)
  const lead = excerptOf(found.lead, words)
  const body = isMarked(lead) ? lead : excerptOf(found.body, words)
  const quoted = isMarked(body) ? body : undefined
  return {
    ...{ address, language: own.language, title: markedIn(own.title, words) },
    excerpt: quoted ?? excerptOf(own.lead || own.body, []),
    excerptLanguage: quoted ? found.language : own.language,
  }
}
