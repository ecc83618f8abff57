import { randomUUID } from 'node:crypto'
import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import {
  editionsOf,
  findEdition,
  holdEdition,
  holdPiece,
  openDraft,
  saveDraft,
  type Edition,
} from '#editorial/pieces/index.ts'
import type { Db, Tx } from '#platform/database.ts'
import { trail } from '#platform/trail.ts'
import type { NewSuggestion, Suggestion } from './model.ts'
import type { Answer, SuggestionRefused } from './rules/decide.ts'
import { tables } from './tables.ts'
import type { By } from './versions.ts'

const COLUMNS = [
  'id',
  'piece_id as pieceId',
  'language',
  'text',
  'why',
  'clinic_id as clinic',
  'suggested_by as suggestedBy',
  'suggested_at as suggestedAt',
  'state',
  'reason',
  'answered_by as answeredBy',
  'answered_at as answeredAt',
  'edition_id as editionId',
  'version',
] as const

/** All suggestions for a chapter: those that wait first, then the newest. */
export async function suggestionsFor(db: Db, pieceId: string): Promise<Suggestion[]> {
  const rows = await tables(db)
    .selectFrom('guidelines.suggestion')
    .select(COLUMNS)
    .where('piece_id', '=', pieceId)
    .orderBy('suggested_at', 'desc')
    .execute()
  return [...rows.filter(({ state }) => state === 'open'), ...rows.filter(({ state }) => state !== 'open')]
}

/** How many suggestions wait, by chapter. */
export async function countOpenSuggestions(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await tables(db)
    .selectFrom('guidelines.suggestion')
    .select((select) => ['piece_id as pieceId', select.fn.countAll<number>().as('count')])
    .where('state', '=', 'open')
    .groupBy('piece_id')
    .execute()
  return new Map(rows.map(({ pieceId, count }) => [pieceId, count]))
}

/** A suggestion by its id. */
export async function findSuggestion(db: Db, id: string): Promise<Suggestion | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  return tables(db).selectFrom('guidelines.suggestion').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

/** A suggestion, held for the rest of the transaction. */
export async function holdSuggestion(tx: Tx, id: string): Promise<Suggestion | undefined> {
  return tables(tx)
    .selectFrom('guidelines.suggestion')
    .select(COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Adds a suggestion for a chapter. */
export async function addSuggestion(tx: Tx, pieceId: string, suggested: NewSuggestion, by: By): Promise<void> {
  const id = randomUUID()
  const { language, text, why, clinic } = suggested
  await tables(tx)
    .insertInto('guidelines.suggestion')
    .values({
      ...{ id, piece_id: pieceId, language, text, why, clinic_id: clinic },
      ...{ suggested_by: by.actor.id, suggested_at: by.at },
    })
    .execute()
  await note(tx, by, 'guidelines.suggested', id, { chapter: pieceId, clinic, language })
}

/** Answers a suggestion: declined with a reason, or taken to the end of a draft of its chapter. Gives the draft's id. */
export async function answerSuggestion(
  tx: Tx,
  suggestion: Suggestion,
  { state, reason }: Answer,
  clinic: string,
  by: By,
): Promise<string | null | Refusal<SuggestionRefused>> {
  const edition = state === 'taken' ? await takeIntoDraft(tx, suggestion, clinic, by) : null
  if (isRefusal(edition)) return edition
  await tables(tx)
    .updateTable('guidelines.suggestion')
    .set({
      ...{ state, reason: reason === '' ? null : reason, edition_id: edition, version: suggestion.version + 1 },
      ...{ answered_by: by.actor.id, answered_at: by.at },
    })
    .where('id', '=', suggestion.id)
    .execute()
  await note(tx, by, `guidelines.suggestion-${state}`, suggestion.id, { edition }, reason || undefined)
  return edition
}

async function takeIntoDraft(
  tx: Tx,
  { pieceId, language, text, why }: Suggestion,
  clinic: string,
  by: By,
): Promise<string | Refusal<SuggestionRefused>> {
  await holdPiece(tx, pieceId)
  const draft = await draftOf(tx, pieceId, by)
  if (isRefusal(draft)) return draft
  const lines: Readonly<Record<string, string | undefined>> = draft.texts[language] ?? {}
  const body = [lines['body'], text].filter(Boolean).join('\n\n')
  const saved = await saveDraft(
    tx,
    draft,
    {
      ...{ facts: draft.facts, without: draft.without, source: draft.source },
      texts: { ...draft.texts, [language]: { ...lines, body } },
      note: [draft.note, `${clinic}: ${why}`].filter(Boolean).join('\n'),
    },
    by,
  )
  return isRefusal(saved) ? refuse('chapter-in-review') : draft.id
}

/** The draft that is open, or one opened now from what was approved last. */
async function draftOf(tx: Tx, pieceId: string, by: By): Promise<Edition | Refusal<SuggestionRefused>> {
  const editions = await editionsOf(tx, pieceId)
  const open = editions.find(({ stored }) => stored === 'draft')
  const from = editions.find(({ stored }) => stored === 'approved') ?? editions[0]!
  const id = open?.id ?? (await openDraft(tx, pieceId, from, by))
  if (isRefusal(id)) return refuse('chapter-in-review')
  return open ? (await holdEdition(tx, id))!.edition : (await findEdition(tx, id))!.edition
}

async function note(
  tx: Tx,
  { actor, at }: By,
  action: `guidelines.${string}`,
  id: string,
  detail: Readonly<Record<string, unknown>>,
  why?: string,
): Promise<void> {
  await trail(tx, { at, actor, action, subject: { kind: 'suggestion', id }, detail, why })
}
