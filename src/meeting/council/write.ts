import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import type { Tx } from '#platform/database.ts'
import { trail, type Actor } from '#platform/trail.ts'
import type { Answer, Question, Round } from './model.ts'
import { tables } from './tables.ts'

/** Who does it, and when. */
export type By = { readonly actor: Actor; readonly at: Date }

/** Holds a case, so that one round at a time is opened about it. */
export async function holdCase(tx: Tx, caseId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('council.round ' || ${caseId}::text))`.execute(tx)
}

/** What a new round asks about, what it asks, and until when. */
export type NewRound = {
  readonly caseId: string
  readonly number: number
  readonly questions: readonly Question[]
  readonly closesOn: IsoDate | null
  readonly invented?: boolean
}

/** Opens a round: the questions are kept as they are asked. Returns its id. */
export async function openRound(tx: Tx, round: NewRound, by: By): Promise<string> {
  const id = randomUUID()
  const { caseId, number, questions, closesOn, invented = false } = round
  await tables(tx)
    .insertInto('council.round')
    .values({
      ...{ id, case_id: caseId, number, opened_at: by.at, opened_by: personIn(by), closes_on: closesOn, invented },
      version: 1,
    })
    .execute()
  await tables(tx)
    .insertInto('council.question')
    .values(questions.map(({ number: at, words }) => ({ round_id: id, number: at, ...words })))
    .execute()
  await note(tx, by, 'council.round-opened', id, { number, questions: questions.length, closesOn })
  return id
}

/** Closes a round by hand. */
export async function closeRound(tx: Tx, round: Round, by: By): Promise<void> {
  await change(tx, round, { closed_at: by.at, closed_by: personIn(by) })
  await note(tx, by, 'council.round-closed', round.id, {})
}

/** Keeps a member's answer as its next wording. */
export async function saveAnswer(tx: Tx, roundId: string, answer: Omit<Answer, 'at'>, by: By): Promise<void> {
  const { question, member, version, words, language, organisation, named } = answer
  await tables(tx)
    .insertInto('council.answer')
    .values({
      ...{ round_id: roundId, question, member_id: member, version, words, language, named, at: by.at },
      organisation_id: organisation,
    })
    .execute()
  await note(tx, by, 'council.answered', roundId, { question, version })
}

/** Keeps the advice as its next wording. */
export async function saveAdvice(tx: Tx, roundId: string, words: Text, version: number, by: By): Promise<void> {
  const { nb, nn, en } = words
  await tables(tx)
    .insertInto('council.advice')
    .values({ ...{ round_id: roundId, version, nb, nn, en, at: by.at }, saved_by: personIn(by) })
    .execute()
  await note(tx, by, 'council.advice-saved', roundId, { version })
}

/** The council has adopted the advice, as one version of it says it: from now on it is public. */
export async function adoptAdvice(tx: Tx, round: Round, version: number, on: IsoDate, by: By): Promise<void> {
  await change(tx, round, {
    ...{ adopted_on: on, adopted_at: by.at, adopted_by: personIn(by), adopted_version: version },
    closed_at: round.closedAt ?? by.at,
  })
  await note(tx, by, 'council.advice-adopted', round.id, { version, on })
}

type Change = Partial<{
  closed_at: Date
  closed_by: string | null
  adopted_on: IsoDate
  adopted_at: Date
  adopted_by: string | null
  adopted_version: number
}>

async function change(tx: Tx, round: Round, set: Change): Promise<void> {
  await tables(tx)
    .updateTable('council.round')
    .set({ ...set, version: round.version + 1 })
    .where('id', '=', round.id)
    .execute()
}

const personIn = ({ actor }: By): string | null => (actor.kind === 'person' ? actor.id : null)

async function note(
  tx: Tx,
  { actor, at }: By,
  action: `council.${string}`,
  id: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await trail(tx, { at, actor, action, subject: { kind: 'council-round', id }, detail })
}
