import { sql } from 'kysely'
import { isoDateFrom, type IsoDate } from '#core/dates.ts'
import type { Tx } from '#platform/database.ts'
import {
  addAssessments,
  answerAssessments,
  holdAssessments,
  windowOf,
  type AnsweredElsewhere,
  type HeldAssessment,
  type NewAssessment,
} from '#registry/assessments/index.ts'
import { loadInstruments, type Answer } from '#registry/instruments/index.ts'
import { refusers } from '#registry/participants/index.ts'
import type { TimePoint } from '#registry/registries/index.ts'
import { keptEpisodes, ofFile, type EpisodeOfFile, type TakenEpisodes } from './episodes-file.ts'
import { ANSWER_COLUMNS, answerReader, type AnswerRow } from './rules/answer-row.ts'
import { hashOf, idOf, openFile, remember, takenBefore, type Taking } from './taking.ts'

const FILE = 'answers.csv'
const MOST_NAMED = 100
const EPISODES_AT_ONCE = 500

export type TakenAnswers = { readonly assessments: number; readonly answers: number; readonly hash: string }

/**
 * Reads answers.csv, and adds the assessments of the new episodes: those answered as in the file, the others planned
 * by their days. What is answered of earlier episodes goes where nobody has begun to answer. Answers may be many, so they wait in a table of the transaction's own.
 */
export async function takeAnswers(
  taking: Taking,
  { byKey: episodes, mayBeFaulty }: Pick<TakenEpisodes, 'byKey' | 'mayBeFaulty'>,
): Promise<TakenAnswers> {
  const { tx, registry, faults, today } = taking
  await sql`create temporary table staged_answer (line int not null, episode text collate "C" not null, time_point text not null, answered date not null,
    instrument text not null, version text not null, stated text not null, item text not null, value text not null) on commit drop`.execute(
    tx,
  )
  const file = openFile(taking, FILE, ANSWER_COLUMNS)
  const read = answerReader(registry, await loadInstruments(tx), today)
  for await (const rows of file.rows()) {
    const good: (AnswerRow & { line: number; episode: string })[] = []
    for (const { line, is } of rows) {
      const row = read(is)
      if (Array.isArray(row)) for (const fault of row) faults.add({ file: FILE, line, ...fault })
      else good.push({ ...row, line, episode: is.episode })
    }
    await stage(tx, good)
  }
  await sql`create index on staged_answer (episode, time_point)`.execute(tx)
  await sql`analyze staged_answer`.execute(tx)
  await findDisagreements(taking)
  const all = new Map([
    ...episodes,
    ...(await findOtherEpisodes(taking, (key) => episodes.has(key) || mayBeFaulty(key))),
  ])
  let [assessments, answers] = [0, 0]
  const keys = [...all.keys()].toSorted()
  for (let from = 0; from < keys.length; from += EPISODES_AT_ONCE) {
    const added = await takeBatch(taking, all, keys.slice(from, from + EPISODES_AT_ONCE))
    assessments += added.assessments
    answers += added.answers
  }
  return { assessments, answers, hash: file.hash() }
}

async function stage(tx: Tx, rows: readonly (AnswerRow & { line: number; episode: string })[]): Promise<void> {
  if (rows.length === 0) return
  const column = (pick: (row: (typeof rows)[number]) => string | number) => rows.map(pick)
  await sql`insert into staged_answer select * from unnest(
    ${column((row) => row.line)}::int[], ${column((row) => row.episode)}::text[], ${column((row) => row.timePoint)}::text[],
    ${column((row) => row.answered)}::date[], ${column((row) => row.instrument)}::text[], ${column((row) => row.version)}::text[],
    ${column((row) => row.stated)}::text[], ${column((row) => row.item)}::text[], ${column((row) => JSON.stringify(row.value))}::text[])`.execute(
    tx,
  )
}

/** Names the rows that say again, or otherwise, what an earlier line says. */
async function findDisagreements({ tx, faults }: Taking): Promise<void> {
  const { rows } = await sql<{ line: number; first: number; what: 'item' | 'answered' | 'version'; all: number }>`
    select line, first, what, count(*) over ()::int as "all" from (
      select line, min(line) over (partition by episode, time_point, instrument, item) as first, 'item' as what from staged_answer
      union all
      select line, first_value(line) over one, case when answered <> first_value(answered) over one then 'answered' end
      from staged_answer window one as (partition by episode, time_point order by line)
      union all
      select line, first_value(line) over one, case when version <> first_value(version) over one then 'version' end
      from staged_answer window one as (partition by episode, time_point, instrument order by line)) s
    where what is not null and line > first order by line limit ${MOST_NAMED}`.execute(tx)
  const reasons = {
    item: 'the same question answered on line',
    answered: 'another day than on line',
    version: 'another version of the instrument than on line',
  }
  for (const { line, first, what } of rows)
    faults.add({ file: FILE, line, column: what, reason: `${reasons[what]} ${first}` })
  faults.addUnseen((rows[0]?.all ?? 0) - rows.length)
}

/** The episodes that are answered but do not stand in episodes.csv, by key: those of earlier deliveries. Others are named. */
async function findOtherEpisodes(
  taking: Taking,
  isOfFile: (key: string) => boolean,
): Promise<Map<string, EpisodeOfFile>> {
  const { tx, faults } = taking
  const { rows } = await sql<{ episode: string; line: number; count: number }>`
    select episode, min(line) as line, count(*)::int as count from staged_answer group by episode order by 2`.execute(
    tx,
  )
  const others = rows.filter((row) => !isOfFile(row.episode))
  const keys = others.map((row) => row.episode)
  const [kept, taken] = [await keptEpisodes(taking, keys), await takenBefore(taking, 'episode', keys)]
  const known = new Map<string, EpisodeOfFile>()
  for (const { episode: key, line, count } of others) {
    const episode = kept.get(key)
    if (episode !== undefined && taken.has(key)) {
      known.set(key, ofFile(episode, false))
      continue
    }
    const reason =
      episode === undefined
        ? 'no episode in episodes.csv or in the registry has this key'
        : 'an episode with this key is in the registry, but came another way'
    faults.add({ file: FILE, line, column: 'episode', reason: count > 1 ? `${reason} (${count} rows)` : reason })
  }
  return known
}

type Group = {
  readonly episode: string
  readonly timePoint: string
  readonly line: number
  readonly answered: IsoDate
  readonly answers: readonly StagedAnswer[]
  /** Of what the rows say: the same files say the same, also when an instrument has a newer version by now. */
  readonly hash: string
}
type StagedAnswer = {
  readonly instrument: string
  readonly version: string
  readonly item: string
  readonly value: Answer | null
}

/** The assessments of some episodes: of new ones all are added, of earlier ones those that are answered now. */
async function takeBatch(taking: Taking, episodes: ReadonlyMap<string, EpisodeOfFile>, keys: readonly string[]) {
  const { tx, services, registry, faults, by } = taking
  const groups = await readGroups(tx, keys)
  const byKey = new Map(groups.map((group) => [groupKey(group.episode, group.timePoint), group]))
  const taken = await takenBefore(taking, 'answers', [...byKey.keys()])
  const comeAgain = groups.filter(({ episode }) => !episodes.get(episode)!.isNew)
  const earlier = await earlierOf(taking, new Set(comeAgain.map(({ episode }) => episodes.get(episode)!)))
  const fresh: NewAssessment[] = []
  const answered: AnsweredElsewhere[] = []
  const remembered: { key: string; hash: string }[] = []
  for (const episode of keys) {
    const { id, isNew, participant, ...course } = episodes.get(episode)!
    for (const point of registry.timePoints) {
      const key = groupKey(episode, point.key)
      const group = byKey.get(key)
      const hash = group?.hash
      if (!isNew && (group === undefined || taken.get(key) === hash)) continue
      const no = (column: string, reason: string) => faults.add({ file: FILE, line: group!.line, column, reason })
      const window = windowOf(point, course)
      if (group && window === undefined) no('time_point', `the episode has no end, so ${point.key} cannot be answered`)
      else if (group && window && group.answered < earliestAnswer(point, window, course))
        no('answered', `before ${earliestAnswer(point, window, course)}: too early to be answered at ${point.key}`)
      if (window === undefined) continue
      const there = earlier.assessments.get(groupKey(id, point.key))
      const why = isNew ? undefined : whyNot(there, taken.has(key), earlier.refusers.has(participant))
      if (why !== undefined) no('episode', why)
      else if (there && group) answered.push({ id: there.id, ...answersOf(group) })
      else fresh.push(assessmentOf(taking, key, { episode: id, point, window, group }))
      if (hash !== undefined) remembered.push({ key, hash })
    }
  }
  if (faults.count > 0) return { assessments: 0, answers: 0 }
  await addAssessments(tx, services, fresh)
  await answerAssessments(tx, by, answered)
  await remember(taking, 'answers', remembered)
  const all = [...fresh, ...answered]
  return { assessments: all.length, answers: all.reduce((sum, { answers = [] }) => sum + answers.length, 0) }
}

/**
 * The first day that an answer can be of a time point. Paper is filled in early and late, so this is wider than the days
 * in which a link is open: only what must be a slip of the pen, or of the time point, is stopped.
 */
function earliestAnswer(
  { after, months }: TimePoint,
  { opens }: Pick<NewAssessment, 'opens'>,
  { referredOn, startedOn, endedOn }: Pick<EpisodeOfFile, 'referredOn' | 'startedOn' | 'endedOn'>,
): IsoDate {
  if (after === 'end') return months > 0 && endedOn !== null ? endedOn : startedOn
  return referredOn !== null && referredOn < opens ? referredOn : opens
}

function groupKey(episode: string, timePoint: string): string {
  return `${episode} ${timePoint}`
}

/** What is there of episodes of earlier deliveries: their assessments, and those among their people who have said no. */
async function earlierOf({ tx }: Taking, episodes: ReadonlySet<EpisodeOfFile>) {
  const held = await holdAssessments(
    tx,
    [...episodes].map(({ id }) => id),
  )
  return {
    assessments: new Map(held.map((one) => [groupKey(one.episode, one.timePoint), one])),
    refusers: await refusers(
      tx,
      [...episodes].map(({ participant }) => participant),
    ),
  }
}

/** Why answers to an episode of an earlier delivery are not taken; undefined when they are. */
function whyNot(there: HeldAssessment | undefined, otherwise: boolean, hasSaidNo: boolean): string | undefined {
  if (otherwise)
    return 'was taken in earlier with other answers at this time point; what is answered is not changed by file'
  if (there?.completedAt) return 'was answered in Brua at this time point'
  if (there?.hasAnswers) return 'somebody has begun to answer in Brua at this time point'
  if (hasSaidNo) return 'the participant has said no meanwhile; leave the new answers out'
  return undefined
}

function assessmentOf(
  taking: Taking,
  key: string,
  {
    episode,
    point,
    window,
    group,
  }: { episode: string; point: TimePoint; window: NonNullable<ReturnType<typeof windowOf>>; group: Group | undefined },
): NewAssessment {
  const planned = { ...window, id: idOf(taking, 'answers', key), episode, timePoint: point.key }
  return group === undefined ? planned : { ...planned, ...answersOf(group) }
}

function answersOf({ answers, answered }: Group): Pick<AnsweredElsewhere, 'answers' | 'completedAt'> {
  // The hour is not known; noon is the same day everywhere in Norway.
  return { answers, completedAt: new Date(`${answered}T11:00:00Z`) }
}

/** The answers of some episodes by time point, each in the order of instrument and item. */
async function readGroups(tx: Tx, episodes: readonly string[]): Promise<Group[]> {
  type Row = {
    episode: string
    time_point: string
    line: number
    answered: string
    instrument: string
    version: string
    stated: string
    item: string
    value: string
  }
  const { rows } = await sql<Row>`
    select * from staged_answer where episode = any (${[...episodes]}::text[]) order by episode, time_point, instrument, item`.execute(
    tx,
  )
  const groups = Map.groupBy(rows, (row) => `${row.episode} ${row.time_point}`)
  return [...groups.values()].map((list) => ({
    episode: list[0]!.episode,
    timePoint: list[0]!.time_point,
    line: list.reduce((least, row) => Math.min(least, row.line), Infinity),
    answered: isoDateFrom(list[0]!.answered)!,
    hash: hashOf([
      list[0]!.answered,
      list.map(({ instrument, stated, item, value }) => [instrument, stated, item, value]),
    ]),
    answers: list.map(({ instrument, version, item, value }) => ({
      instrument,
      version,
      item,
      value: JSON.parse(value) as Answer | null,
    })),
  }))
}
