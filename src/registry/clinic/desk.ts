import { addDays, type IsoDate } from '#core/dates.ts'
import type { Tx } from '#platform/database.ts'
import {
  assessmentsOf,
  countAssessments,
  dueAssessments,
  openConcerns,
  statusOf,
  type Concern,
  type Count,
  type Listed,
} from '#registry/assessments/index.ts'
import { countEpisodes, episodesOf, participantsByStart, withoutEnd, type Episode } from '#registry/episodes/index.ts'
import { countParticipants, openNames, saidNo, searchParticipants, type Asker } from '#registry/participants/index.ts'

export const PAGE_SIZE = 25
/** How many of each kind wait on the desk at once; the rest come when these are done. */
const WAITING = 10
/** A week before it is due is early enough to remind somebody. */
const DUE_DAYS = 7
/** Twenty-six weeks: longer than any programme, so a missing end is probably not written down. */
const WITHOUT_END_DAYS = 182

/** A participant in the list: the newest episode, and what they are asked next. */
export type DeskRow = {
  readonly id: string
  readonly name: string | undefined
  readonly episode: Episode | undefined
  readonly next: Listed | undefined
}

/** Everything that the desk shows. */
export type Desk = {
  readonly concerns: readonly Concern[]
  readonly due: { readonly first: readonly Listed[]; readonly count: number }
  readonly withoutEnd: readonly Episode[]
  readonly names: ReadonlyMap<string, string>
  readonly people: {
    readonly rows: readonly DeskRow[]
    readonly total: number
    readonly found: number
    readonly page: number
    readonly pages: number
  }
  readonly counts:
    | {
        readonly episodes: { readonly underWay: number; readonly ended: number }
        readonly assessments: readonly Count[]
      }
    | undefined
}

export type DeskAsked = {
  readonly clinic: string
  readonly registry: string
  readonly search: string
  /** From 1; a page that is not there becomes the nearest. */
  readonly page: number
  readonly withCounts: boolean
}

/** Loads the desk. Every name on it leaves a trail; so does a search. */
export async function loadDesk(tx: Tx, asker: Asker, asked: DeskAsked, today: IsoDate): Promise<Desk> {
  const { scope } = asker
  const at = { clinic: asked.clinic, registry: asked.registry }
  const concerns = await openConcerns(tx, scope, at)
  const unanswered = await dueAssessments(tx, scope, at, { today, dueBefore: addDays(today, DUE_DAYS + 1) })
  const no = await saidNo(
    tx,
    scope,
    unanswered.map(({ participant }) => participant),
  )
  const waiting = unanswered.filter(({ participant }) => !no.has(participant))
  const due = { first: waiting.slice(0, WAITING), count: waiting.length }
  const noEnd = await withoutEnd(tx, scope, at, addDays(today, -WITHOUT_END_DAYS), WAITING)

  const total = await countParticipants(tx, scope, at.registry, at.clinic)
  const matches =
    asked.search === '' ? undefined : await searchParticipants(tx, asker, at.registry, at.clinic, asked.search)
  const found = matches?.length ?? total
  const pages = Math.max(1, Math.ceil(found / PAGE_SIZE))
  const page = Math.min(Math.max(1, asked.page), pages)
  const stretch = { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }
  const ids =
    matches?.slice(stretch.offset, stretch.offset + PAGE_SIZE) ?? (await participantsByStart(tx, scope, at, stretch))

  const named = [...concerns, ...due.first, ...noEnd].map(({ participant }) => participant)
  const names = await openNames(tx, asker, [...ids, ...named])
  const counts = asked.withCounts
    ? { episodes: await countEpisodes(tx, scope, at, today), assessments: await countAssessments(tx, scope, at, today) }
    : undefined
  return {
    concerns,
    due,
    withoutEnd: noEnd,
    names,
    people: { rows: await rowsOf(tx, asker, at, ids, names, today), total, found, page, pages },
    counts,
  }
}

async function rowsOf(
  tx: Tx,
  { scope }: Asker,
  at: { readonly clinic: string; readonly registry: string },
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
  today: IsoDate,
): Promise<DeskRow[]> {
  const episodes = (await episodesOf(tx, scope, ids)).filter(({ clinic }) => clinic === at.clinic)
  const assessments = await assessmentsOf(tx, scope, ids)
  const no = await saidNo(tx, scope, ids)
  return ids.map((id) => ({
    id,
    name: names.get(id),
    episode: episodes.find(({ participant }) => participant === id),
    next: assessments.find(
      (one) => one.participant === id && !no.has(id) && ['open', 'planned'].includes(statusOf(one, today)),
    ),
  }))
}
