import type { Language } from '#core/languages.ts'
import type { Services } from '#platform/services.ts'
import { vocabularyOf } from './lexicon.ts'
import type { Corpus, Group } from './model.ts'
import { excerptOf, markedIn, type Stretch } from './rules/excerpt.ts'
import { meantBy, readQuestion, type Question } from './rules/question.ts'
import { findGeneration, findHits, type Hit } from './store.ts'

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
  const { generation, refreshedAt } = await findGeneration(db)
  const question = readQuestion(asked.text, await vocabularyOf(db, generation))
  const groups = corpus.sources.map(({ group }) => group).toSorted((a, b) => a.order - b.order)
  const order = groups.map(({ key }) => key)
  const group = groups.find(({ key }) => key === asked.group)
  const gone = await corpus.goneSince(services, new Date((refreshedAt?.getTime() ?? 0) - SLACK_MS))
  const find = (page: number) =>
    findHits(
      db,
      question,
      language,
      group
        ? { group: group.key, offset: (page - 1) * OF_ONE_GROUP, limit: OF_ONE_GROUP }
        : { offset: 0, limit: OF_EACH_GROUP },
      order,
      gone,
    )
  const first = await find(1)
  const pages = group ? Math.max(1, Math.ceil((first[0]?.inGroup ?? 0) / OF_ONE_GROUP)) : 1
  const page = /^[1-9]\d{0,5}$/.test(asked.page ?? '') ? Math.min(Number(asked.page), pages) : 1
  const hits = page === 1 ? first : await find(page)
  const found = groupsOf(hits, groups)
  return {
    question,
    meant: meantBy(question),
    groups: found,
    total: found.reduce((sum, { count }) => sum + count, 0),
    isWhole: hits.some(({ holds }) => holds === question.units.length),
    only: group && { group, page, pages },
  }
}

/** Hits as they stand, a group at a time. A group that is no longer wired has none. */
function groupsOf(hits: readonly Hit[], groups: readonly Group[]): GroupFound[] {
  return [...new Set(hits.map(({ group }) => group))].flatMap((key) => {
    const group = groups.find((one) => one.key === key)
    const mine = hits.filter((hit) => hit.group === key)
    return group ? [{ group, count: mine[0]!.inGroup, results: mine.map(resultOf) }] : []
  })
}

function resultOf({ address, title, lead, language, found, words }: Hit): Result {
  const isIn = (text: string) => markedIn(text, words).some(({ isMarked }) => isMarked)
  const [text, excerptLanguage] = isIn(found.lead)
    ? [found.lead, found.language]
    : isIn(found.body)
      ? [found.body, found.language]
      : [lead || found.lead || found.body, lead ? language : found.language]
  return { address, title: markedIn(title, words), language, excerpt: excerptOf(text, words), excerptLanguage }
}
