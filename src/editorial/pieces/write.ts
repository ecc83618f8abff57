import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Language } from '#core/languages.ts'
import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import type { IsoDate } from '#core/dates.ts'
import { brokenConstraint, type Tx } from '#platform/database.ts'
import { announce } from '#platform/outbox.ts'
import { trail, type Actor } from '#platform/trail.ts'
import { addressOf, type Kinds } from './kinds.ts'
import type { Edition, Kind, Piece, PieceTexts } from './model.ts'
import { checkEdition, type CheckRefused } from './rules/check.ts'
import { approvalOf, mayReturn, mayTakeBack, mayWrite, type StepRefused } from './rules/lifecycle.ts'
import { referencesOf } from './rules/references.ts'
import { isSlug } from './rules/slug.ts'
import { findEdition, findPieceById, leaningOn } from './store.ts'
import { tables } from './tables.ts'

/** Who does it, and when. */
export type By = { readonly actor: Actor; readonly at: Date }

/** What an editor writes: facts, texts, the languages left out, and what changed. */
export type Written = {
  readonly facts: unknown
  readonly texts: PieceTexts
  readonly without: readonly Language[]
  readonly note: string
  readonly source: string | null
}

/** Why a piece cannot be begun, changed or taken down. */
export type PieceRefused =
  | StepRefused
  | CheckRefused
  | 'slug-wrong'
  | 'slug-taken'
  | 'is-open'
  | 'others-lean'
  | 'successor-unknown'
  | 'why-missing'
  | 'is-taken-down'

/** Begins a new piece: its first edition, a draft. */
export async function beginPiece(
  tx: Tx,
  kind: Kind,
  slug: string,
  written: Written,
  by: By,
): Promise<{ pieceId: string; editionId: string } | Refusal<PieceRefused>> {
  if (!isSlug(slug)) return refuse('slug-wrong', 'slug')
  const taken = await tables(tx)
    .selectFrom('pieces.former_slug')
    .select('slug')
    .where('kind', '=', kind.key)
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (taken) return refuse('slug-taken', 'slug')
  const pieceId = randomUUID()
  const added = await tables(tx)
    .insertInto('pieces.piece')
    .values({
      ...{ id: pieceId, kind: kind.key, slug, created_at: by.at, look_every_months: kind.lookEveryMonths },
      responsible: by.actor.kind === 'person' ? by.actor.id : null,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'slug']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return refuse('slug-taken', 'slug')
  const editionId = await addDraft(tx, pieceId, 1, written, by)
  await note(tx, by, 'pieces.begun', pieceId, { kind: kind.key, slug })
  return { pieceId, editionId }
}

/** Opens a new draft of a piece that has editions already, with what another edition says. Refused while one is open. */
export async function openDraft(
  tx: Tx,
  pieceId: string,
  from: Edition,
  by: By,
): Promise<string | Refusal<PieceRefused>> {
  const piece = await holdPiece(tx, pieceId)
  if (!piece) return refuse('is-taken-down')
  const waiting = await tables(tx)
    .selectFrom('pieces.edition')
    .select('id')
    .where('piece_id', '=', pieceId)
    .where((where) =>
      where.or([
        where('state', 'in', ['draft', 'review']),
        where.and([where('state', '=', 'approved'), where('publish_at', '>', by.at)]),
      ]),
    )
    .executeTakeFirst()
  if (waiting) return refuse('is-open')
  const { number } = await tables(tx)
    .selectFrom('pieces.edition')
    .select((select) => sql<number>`${select.fn.max('number')} + 1`.as('number'))
    .where('piece_id', '=', pieceId)
    .executeTakeFirstOrThrow()
  const id = await addDraft(tx, pieceId, number, { ...from, note: '' }, by)
  await note(tx, by, 'pieces.draft-opened', pieceId, { number, from: from.number })
  return id
}

async function addDraft(tx: Tx, pieceId: string, number: number, written: Written, by: By): Promise<string> {
  const id = randomUUID()
  await tables(tx)
    .insertInto('pieces.edition')
    .values({
      id,
      piece_id: pieceId,
      number,
      ...columnsOf(written),
      state: 'draft',
      writers: writersOf(by),
      begun_at: by.at,
      saved_at: by.at,
    })
    .execute()
  return id
}

/** Saves what somebody wrote in a draft. Half a text is fine; what is wrong with it is said when it is sent. */
export async function saveDraft(
  tx: Tx,
  edition: Edition,
  written: Written,
  by: By,
): Promise<void | Refusal<PieceRefused>> {
  const no = mayWrite(edition)
  if (no) return no
  await tables(tx)
    .updateTable('pieces.edition')
    .set({
      ...columnsOf(written),
      saved_at: by.at,
      version: edition.version + 1,
      writers: [...new Set([...edition.writers, ...writersOf(by)])],
    })
    .where('id', '=', edition.id)
    .execute()
  await note(tx, by, 'pieces.saved', edition.pieceId, { number: edition.number })
}

/** Sends a draft to be looked at by another, when it is whole. */
export async function sendDraft(
  tx: Tx,
  kind: Kind,
  edition: Edition,
  by: By & { actor: { kind: 'person' } },
): Promise<void | Refusal<PieceRefused>> {
  const no = mayWrite(edition) ?? checkEdition(kind, edition)
  if (no) return no
  await step(tx, edition, { state: 'review', sent_by: by.actor.id, sent_at: by.at, returned_why: null }, by)
  await note(tx, by, 'pieces.sent', edition.pieceId, { number: edition.number })
}

/** Approves an edition, to be public now or at a time. What it leans on is written down; the public is told when it comes. */
export async function approve(
  tx: Tx,
  kinds: Kinds,
  kind: Kind,
  edition: Edition,
  at: Date | null,
  by: By & { actor: { kind: 'person' } },
): Promise<void | Refusal<PieceRefused>> {
  const wrong = checkEdition(kind, edition)
  if (wrong) return wrong
  const publishAt = approvalOf(edition, by.actor.id, at, by.at)
  if (isRefusal(publishAt)) return publishAt
  await step(tx, edition, { state: 'approved', decided_by: by.actor.id, decided_at: by.at, publish_at: publishAt }, by)
  await tables(tx)
    .updateTable('pieces.piece')
    .set({ looked_on: sql<IsoDate>`${by.at}::timestamptz::date`, looked_by: by.actor.id })
    .where('id', '=', edition.pieceId)
    .execute()
  await keepReferences(tx, kinds, kind, edition)
  await note(tx, by, 'pieces.approved', edition.pieceId, { number: edition.number, publishAt: publishAt.toISOString() })
  await announce(tx, by.at, {
    kind: 'pieces.published',
    payload: { pieceId: edition.pieceId, kind: kind.key, at: publishAt.toISOString() },
  })
}

/** Sends an edition back to whoever wrote it, with why. */
export async function sendBack(tx: Tx, edition: Edition, why: string, by: By): Promise<void | Refusal<PieceRefused>> {
  const no = mayReturn(edition, why)
  if (no) return no
  await step(tx, edition, { state: 'draft', returned_why: why, sent_by: null, sent_at: null }, by)
  await note(tx, by, 'pieces.sent-back', edition.pieceId, { number: edition.number })
}

/** Takes back an approved edition whose time has not come: it is a draft again. */
export async function takeBack(tx: Tx, edition: Edition, by: By): Promise<void | Refusal<PieceRefused>> {
  const no = mayTakeBack(edition, by.at)
  if (no) return no
  await step(
    tx,
    edition,
    { state: 'draft', publish_at: null, decided_by: null, decided_at: null, sent_by: null, sent_at: null },
    by,
  )
  await note(tx, by, 'pieces.taken-back', edition.pieceId, { number: edition.number })
}

/** Throws a draft away; it stays in the history. */
export async function discard(tx: Tx, edition: Edition, by: By): Promise<void | Refusal<PieceRefused>> {
  const no = mayWrite(edition)
  if (no) return no
  await step(tx, edition, { state: 'discarded' }, by)
  await note(tx, by, 'pieces.discarded', edition.pieceId, { number: edition.number })
}

/** Somebody has looked at a public piece and found it still true. */
export async function markLooked(
  tx: Tx,
  piece: Piece,
  by: By & { actor: { kind: 'person' } },
  today: IsoDate,
): Promise<void> {
  await tables(tx)
    .updateTable('pieces.piece')
    .set({ looked_on: today, looked_by: by.actor.id, version: piece.version + 1 })
    .where('id', '=', piece.id)
    .execute()
  await note(tx, by, 'pieces.looked-at', piece.id, {})
}

/** Says who answers for a piece, and how often somebody should look at it. */
export async function setResponsible(
  tx: Tx,
  piece: Piece,
  responsible: string | null,
  everyMonths: number,
  by: By,
): Promise<void> {
  await tables(tx)
    .updateTable('pieces.piece')
    .set({ responsible, look_every_months: everyMonths, version: piece.version + 1 })
    .where('id', '=', piece.id)
    .execute()
  await note(tx, by, 'pieces.responsible-set', piece.id, { responsible, everyMonths })
}

/** Gives a piece another address. The old one goes on leading to it. */
export async function moveTo(tx: Tx, piece: Piece, slug: string, by: By): Promise<void | Refusal<PieceRefused>> {
  if (!isSlug(slug)) return refuse('slug-wrong', 'slug')
  if (slug === piece.slug) return
  const other = await tables(tx)
    .selectFrom('pieces.former_slug')
    .select('piece_id')
    .where('kind', '=', piece.kind)
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (other && other.piece_id !== piece.id) return refuse('slug-taken', 'slug')
  await tables(tx).deleteFrom('pieces.former_slug').where('kind', '=', piece.kind).where('slug', '=', slug).execute()
  try {
    await sql`savepoint move`.execute(tx)
    await tables(tx)
      .updateTable('pieces.piece')
      .set({ slug, version: piece.version + 1 })
      .where('id', '=', piece.id)
      .execute()
  } catch (error) {
    if (brokenConstraint(error) === undefined) throw error
    await sql`rollback to savepoint move`.execute(tx)
    return refuse('slug-taken', 'slug')
  }
  await tables(tx)
    .insertInto('pieces.former_slug')
    .values({ kind: piece.kind, slug: piece.slug, piece_id: piece.id })
    .execute()
  await note(tx, by, 'pieces.moved', piece.id, { from: piece.slug, to: slug })
  await announce(tx, by.at, {
    kind: 'pieces.published',
    payload: { pieceId: piece.id, kind: piece.kind, at: by.at.toISOString() },
  })
}

/** How a piece is taken down: why, what to read instead, and whether those that lean on it are known and accepted. */
export type TakeDown = { readonly why: string; readonly successor: string | null; readonly evenSo: boolean }

/**
 * Takes a public piece down. Where others lean on it, it is refused until a successor is named or the editor says "even
 * so"; the refusal names them.
 */
export async function takeDown(
  tx: Tx,
  kinds: Kinds,
  piece: Piece,
  { why, successor, evenSo }: TakeDown,
  by: By,
): Promise<void | Refusal<PieceRefused>> {
  if (piece.takenDownAt !== null) return refuse('is-taken-down')
  if (why === '') return refuse('why-missing', 'why')
  const next = successor === null ? null : kinds.named(successor)
  const other = next ? await findBySlug(tx, next.kind.key, next.slug) : undefined
  if (successor !== null && (!other || other.id === piece.id || other.takenDownAt !== null))
    return refuse('successor-unknown', 'successor')
  const kind = kinds.find(piece.kind)!
  const leaning = await leaningOn(tx, addressOf(kind, piece.slug), by.at)
  if (leaning.length > 0 && !other && !evenSo)
    return refuse('others-lean', 'evenSo', {
      count: leaning.length,
      names: leaning
        .slice(0, 10)
        .map(({ title }) => title)
        .join(' · '),
    })
  await tables(tx)
    .updateTable('pieces.piece')
    .set({ taken_down_at: by.at, taken_down_why: why, successor: other ? successor : null, version: piece.version + 1 })
    .where('id', '=', piece.id)
    .execute()
  await note(tx, by, 'pieces.taken-down', piece.id, { successor, leaning: leaning.length }, why)
  await announce(tx, by.at, { kind: 'pieces.taken-down', payload: { pieceId: piece.id, kind: piece.kind } })
}

/** Puts a piece up again that was taken down. */
export async function putUpAgain(tx: Tx, piece: Piece, by: By): Promise<void> {
  await tables(tx)
    .updateTable('pieces.piece')
    .set({ taken_down_at: null, taken_down_why: null, successor: null, version: piece.version + 1 })
    .where('id', '=', piece.id)
    .execute()
  await note(tx, by, 'pieces.put-up-again', piece.id, {})
  await announce(tx, by.at, {
    kind: 'pieces.published',
    payload: { pieceId: piece.id, kind: piece.kind, at: by.at.toISOString() },
  })
}

/** Holds a piece for the rest of the transaction, so that one change at a time is made. */
export async function holdPiece(tx: Tx, id: string): Promise<Piece | undefined> {
  const held = await tables(tx)
    .selectFrom('pieces.piece')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return held && findPieceById(tx, id)
}

/** Holds an edition for the rest of the transaction. */
export async function holdEdition(tx: Tx, id: string): Promise<{ piece: Piece; edition: Edition } | undefined> {
  const held = await tables(tx)
    .selectFrom('pieces.edition')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return held && findEdition(tx, id)
}

/** Writes down what an edition leans on. */
export async function keepReferences(
  tx: Tx,
  kinds: Kinds,
  kind: Kind,
  edition: Pick<Edition, 'id' | 'facts' | 'texts'>,
): Promise<void> {
  const addresses = referencesOf(kind, edition, (key, slug) => {
    const other = kinds.find(key)
    return other && addressOf(other, slug)
  })
  await tables(tx).deleteFrom('pieces.reference').where('edition_id', '=', edition.id).execute()
  if (addresses.length > 0)
    await tables(tx)
      .insertInto('pieces.reference')
      .values(addresses.map((address) => ({ edition_id: edition.id, address })))
      .execute()
}

async function findBySlug(tx: Tx, kind: string, slug: string) {
  const row = await tables(tx)
    .selectFrom('pieces.piece')
    .select('id')
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && findPieceById(tx, row.id)
}

type EditionChange = Partial<{
  state: Edition['stored']
  sent_by: string | null
  sent_at: Date | null
  decided_by: string | null
  decided_at: Date | null
  returned_why: string | null
  publish_at: Date | null
}>

async function step(tx: Tx, edition: Edition, change: EditionChange, by: By): Promise<void> {
  await tables(tx)
    .updateTable('pieces.edition')
    .set({ ...change, saved_at: by.at, version: edition.version + 1 })
    .where('id', '=', edition.id)
    .execute()
}

function columnsOf({ facts, texts, without, note: words, source }: Written) {
  return { facts: JSON.stringify(facts), texts: JSON.stringify(texts), without: [...without], note: words, source }
}

const writersOf = ({ actor }: By): string[] => (actor.kind === 'person' ? [actor.id] : [])

async function note(
  tx: Tx,
  { actor, at }: By,
  action: `pieces.${string}`,
  pieceId: string,
  detail: Record<string, unknown>,
  why?: string,
) {
  await trail(tx, { at, actor, action, subject: { kind: 'piece', id: pieceId }, detail, why })
}
