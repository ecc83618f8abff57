import type { IsoDate } from '#core/dates.ts'
import type { Db } from '#platform/database.ts'
import type { Scope } from './access.ts'
import type { Advice, Answer, Question, Round } from './model.ts'
import { stateOf } from './rules/round.ts'
import { seenBy } from './rules/seen.ts'
import { tables } from './tables.ts'

const ROUND = [
  'id',
  'case_id as caseId',
  'number',
  'opened_at as openedAt',
  'closes_on as closesOn',
  'closed_at as closedAt',
  'adopted_on as adoptedOn',
  'adopted_version as adoptedVersion',
  'invented',
  'version',
] as const

/** The newest round about a case, or `undefined` when nobody has been asked. */
export async function newestRound(db: Db, caseId: string): Promise<Round | undefined> {
  return tables(db)
    .selectFrom('council.round')
    .select(ROUND)
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The newest round about a case, held for the rest of the transaction: one step in it at a time. */
export async function holdNewestRound(db: Db, caseId: string): Promise<Round | undefined> {
  return tables(db)
    .selectFrom('council.round')
    .select(ROUND)
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .limit(1)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** The newest round of every case that has one. */
export async function newestRounds(db: Db): Promise<Map<string, Round>> {
  const rows = await tables(db)
    .selectFrom('council.round')
    .select(ROUND)
    .distinctOn('case_id')
    .orderBy('case_id')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map((round) => [round.caseId, round]))
}

/** What was asked in a round, in order. */
export async function questionsOf(db: Db, roundId: string): Promise<Question[]> {
  const rows = await tables(db)
    .selectFrom('council.question')
    .select(['number', 'nb', 'nn', 'en'])
    .where('round_id', '=', roundId)
    .orderBy('number')
    .execute()
  return rows.map(({ number, ...words }) => ({ number, words }))
}

/** The answers of a round that a reader may see on a day, each in its newest wording; by question, the first to answer first. */
export async function answersOf(db: Db, scope: Scope, round: Round, today: IsoDate): Promise<Answer[]> {
  if (!scope.all && scope.member === null) return []
  const rows = await tables(db)
    .selectFrom('council.answer')
    .select([
      'question',
      'member_id as member',
      'version',
      'words',
      'language',
      'organisation_id as organisation',
      'named',
      'at',
    ])
    .distinctOn(['question', 'member_id'])
    .where('round_id', '=', round.id)
    .orderBy('question')
    .orderBy('member_id')
    .orderBy('version', 'desc')
    .execute()
  const inOrder = rows.toSorted((a, b) => a.question - b.question || a.at.getTime() - b.at.getTime())
  return seenBy(scope, inOrder, stateOf(round, today))
}

/** How many members have said something in a round. */
export async function countMembersHeard(db: Db, roundId: string): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('council.answer')
    .select((select) => select.fn.count<number>('member_id').distinct().as('count'))
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow()
  return count
}

/** The version of a member's newest wording of an answer; 0 when there is none. */
export async function answerVersion(db: Db, roundId: string, question: number, member: string): Promise<number> {
  const row = await tables(db)
    .selectFrom('council.answer')
    .select((select) => select.fn.max<number | null>('version').as('version'))
    .where('round_id', '=', roundId)
    .where('question', '=', question)
    .where('member_id', '=', member)
    .executeTakeFirstOrThrow()
  return row.version ?? 0
}

/** The newest wording of a round's advice. For those who gather it. */
export async function newestAdvice(db: Db, roundId: string): Promise<Advice | undefined> {
  return tables(db)
    .selectFrom('council.advice')
    .select(['version', 'nb', 'nn', 'en'])
    .where('round_id', '=', roundId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The advice that was adopted in a round: public. */
export async function adoptedAdvice(db: Db, { id, adoptedVersion }: Round): Promise<Advice | undefined> {
  if (adoptedVersion === null) return undefined
  return tables(db)
    .selectFrom('council.advice')
    .select(['version', 'nb', 'nn', 'en'])
    .where('round_id', '=', id)
    .where('version', '=', adoptedVersion)
    .executeTakeFirst()
}
