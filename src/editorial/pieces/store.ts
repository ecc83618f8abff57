import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import { addressOf } from './kinds.ts'
import type { Edition, Kind, Piece, Published, Titles } from './model.ts'
import { tables } from './tables.ts'

const PIECE = [
  'p.id',
  'p.kind',
  'p.slug',
  'p.responsible',
  'p.looked_on as lookedOn',
  'p.look_every_months as lookEveryMonths',
  'p.taken_down_at as takenDownAt',
  'p.taken_down_why as takenDownWhy',
  'p.successor',
  'p.version as pieceVersion',
] as const

const EDITION = [
  'e.id as editionId',
  'e.number',
  'e.facts',
  'e.texts',
  'e.without',
  'e.note',
  'e.source',
  'e.state as stored',
  'e.writers',
  'e.begun_at as begunAt',
  'e.saved_at as savedAt',
  'e.sent_by as sentBy',
  'e.sent_at as sentAt',
  'e.decided_by as decidedBy',
  'e.decided_at as decidedAt',
  'e.returned_why as returnedWhy',
  'e.publish_at as publishAt',
  'e.shipped',
  'e.version as editionVersion',
] as const

type PieceRow = Omit<Piece, 'version'> & { pieceVersion: number }
type EditionRow = Omit<Edition, 'id' | 'pieceId' | 'isShipped' | 'version'> & {
  editionId: string
  shipped: string | null
  editionVersion: number
}

function pieceFrom(row: PieceRow): Piece {
  const { id, kind, slug, responsible, lookedOn, lookEveryMonths, takenDownAt, takenDownWhy, successor } = row
  return {
    ...{ id, kind, slug, responsible, lookedOn, lookEveryMonths, takenDownAt, takenDownWhy, successor },
    version: row.pieceVersion,
  }
}

/** @throws when the facts no longer fit the kind: a migration was forgotten. */
function editionFrom<Facts, Line extends string>(
  kind: Kind<Facts, Line> | undefined,
  pieceId: string,
  row: EditionRow,
): Edition<Facts, Line> {
  const { editionId, shipped, editionVersion, ...rest } = row
  const { number, texts, without, note, source, stored, writers, begunAt, savedAt, sentBy, sentAt } = rest
  const { decidedBy, decidedAt, returnedWhy, publishAt } = rest
  return {
    ...{ number, without, note, source, stored, writers, begunAt, savedAt, sentBy, sentAt },
    ...{ decidedBy, decidedAt, returnedWhy, publishAt },
    id: editionId,
    pieceId,
    // What is published fits its kind; a draft may still be wrong, and is shown as it is.
    facts: (kind && stored === 'approved' ? kind.schema.parse(row.facts) : row.facts) as Facts,
    texts,
    isShipped: shipped !== null,
    version: editionVersion,
  }
}

/** Pieces that are public at a moment, each with its public edition. */
function publicAt(db: Db, kind: Pick<Kind, 'key'>, now: Date) {
  return tables(db)
    .selectFrom('pieces.piece as p')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('pieces.edition')
          .selectAll()
          .whereRef('piece_id', '=', 'p.id')
          .where('state', '=', 'approved')
          .where('publish_at', '<=', now)
          .orderBy('publish_at', 'desc')
          .orderBy('number', 'desc')
          .limit(1)
          .as('e'),
      (join) => join.onTrue(),
    )
    .where('p.kind', '=', kind.key)
    .where('p.taken_down_at', 'is', null)
}

/** What a list of pieces is asked for. */
export type Asked = {
  /** Facts that must be so: `{ series: 'koblinger' }`, or `{ themes: ['arr'] }` for one of several. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly slugs?: readonly string[]
  /** By title in bokmål; by a fact; or the newest first (when nothing else is said). */
  readonly by?: 'title' | 'newest' | { readonly fact: string; readonly order: 'asc' | 'desc' }
  /** Only pieces whose fact is not before (`from`) or is before (`until`) a text, such as a day. */
  readonly from?: { readonly fact: string; readonly value: string }
  readonly until?: { readonly fact: string; readonly value: string }
  readonly stretch?: { readonly offset: number; readonly limit: number }
}

function asked(query: ReturnType<typeof publicAt>, { facts, slugs, from, until }: Asked) {
  let chosen = query
  if (facts) chosen = chosen.where(sql<boolean>`e.facts @> ${JSON.stringify(facts)}::jsonb`)
  if (slugs) chosen = chosen.where('p.slug', '=', sql<string>`any(${[...slugs]}::text[])`)
  if (from) chosen = chosen.where(sql<boolean>`e.facts ->> ${from.fact} >= ${from.value}`)
  if (until) chosen = chosen.where(sql<boolean>`e.facts ->> ${until.fact} < ${until.value}`)
  return chosen
}

/** The public pieces of a kind, in the order asked for. */
export async function listPublished<Facts, Line extends string>(
  db: Db,
  kind: Kind<Facts, Line>,
  now: Date,
  what: Asked = {},
): Promise<Published<Facts, Line>[]> {
  let query = asked(publicAt(db, kind, now), what)
    .select(PIECE)
    .select(EDITION)
  const { by = 'newest', stretch } = what
  if (by === 'title')
    query = query.orderBy(sql`coalesce(e.texts -> 'nb' ->> 'title', e.texts -> 'nn' ->> 'title') collate "nb-NO-x-icu"`)
  else if (by === 'newest')
    query = query.orderBy(
      sql`(select min(first.publish_at) from pieces.edition first where first.piece_id = p.id and first.state = 'approved')`,
      'desc',
    )
  else
    query = query.orderBy(sql`e.facts ->> ${by.fact}`, (order) =>
      (by.order === 'asc' ? order.asc() : order.desc()).nullsLast(),
    )
  query = query.orderBy('p.slug')
  if (stretch) query = query.offset(stretch.offset).limit(stretch.limit)
  return (await query.execute()).map((row) => publishedFrom(kind, row))
}

/** How many public pieces of a kind there are. */
export async function countPublished(db: Db, kind: Kind, now: Date, what: Asked = {}): Promise<number> {
  const { count } = await asked(publicAt(db, kind, now), what)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The public piece of a kind with a slug. */
export async function findPublished<Facts, Line extends string>(
  db: Db,
  kind: Kind<Facts, Line>,
  slug: string,
  now: Date,
): Promise<Published<Facts, Line> | undefined> {
  const row = await publicAt(db, kind, now).select(PIECE).select(EDITION).where('p.slug', '=', slug).executeTakeFirst()
  return row && publishedFrom(kind, row)
}

function publishedFrom<Facts, Line extends string>(
  kind: Kind<Facts, Line>,
  row: PieceRow & EditionRow,
): Published<Facts, Line> {
  return { piece: pieceFrom(row), edition: editionFrom(kind, row.id, row), address: addressOf(kind, row.slug) }
}

/** What public pieces of a kind are called, by slug, for those who know the kind by its key only. Others are left out. */
export async function titlesOf(
  db: Db,
  kind: string,
  slugs: readonly string[],
  now: Date,
): Promise<Map<string, Pick<Edition, 'texts' | 'without'>>> {
  if (slugs.length === 0) return new Map()
  const rows = await asked(publicAt(db, { key: kind }, now), { slugs })
    .select(['p.slug', 'e.texts', 'e.without'])
    .execute()
  return new Map(rows.map(({ slug, texts, without }) => [slug, { texts, without }]))
}

/** A piece by kind and slug, public or not; also by a slug that it had earlier. */
export async function findPiece(db: Db, kind: string, slug: string): Promise<Piece | undefined> {
  const row = await tables(db)
    .selectFrom('pieces.piece as p')
    .select(PIECE)
    .where('p.kind', '=', kind)
    .where((where) =>
      where.or([
        where('p.slug', '=', slug),
        where(
          'p.id',
          'in',
          where.selectFrom('pieces.former_slug').select('piece_id').where('kind', '=', kind).where('slug', '=', slug),
        ),
      ]),
    )
    // A slug in use goes before one that was.
    .orderBy(sql`p.slug = ${slug}`, 'desc')
    .executeTakeFirst()
  return row && pieceFrom(row)
}

/** A piece by its id. */
export async function findPieceById(db: Db, id: string): Promise<Piece | undefined> {
  const row = await tables(db).selectFrom('pieces.piece as p').select(PIECE).where('p.id', '=', id).executeTakeFirst()
  return row && pieceFrom(row)
}

/** An edition by its id, with its piece. */
export async function findEdition<Facts, Line extends string>(
  db: Db,
  id: string,
  kind?: Kind<Facts, Line>,
): Promise<{ piece: Piece; edition: Edition<Facts, Line> } | undefined> {
  const row = await tables(db)
    .selectFrom('pieces.edition as e')
    .innerJoin('pieces.piece as p', 'p.id', 'e.piece_id')
    .select(PIECE)
    .select(EDITION)
    .where('e.id', '=', id)
    .$if(kind !== undefined, (query) => query.where('p.kind', '=', kind!.key))
    .executeTakeFirst()
  return row && { piece: pieceFrom(row), edition: editionFrom(kind, row.id, row) }
}

/** All editions of a piece, the newest first. */
export async function editionsOf(db: Db, pieceId: string): Promise<Edition[]> {
  const rows = await tables(db)
    .selectFrom('pieces.edition as e')
    .select(EDITION)
    .where('e.piece_id', '=', pieceId)
    .orderBy('e.number', 'desc')
    .execute()
  return rows.map((row) => editionFrom(undefined, pieceId, row))
}

/** One row of the editors' desk. */
export type OnTheDesk = {
  readonly piece: Piece
  /** The edition that is being written or waits, or null when the piece only is due for a look. */
  readonly edition: Edition | null
  readonly titles: Titles
}

/** What is being written, waits for another's look, or waits for its time; the oldest first. */
export async function openEditions(db: Db, now: Date): Promise<OnTheDesk[]> {
  const rows = await tables(db)
    .selectFrom('pieces.edition as e')
    .innerJoin('pieces.piece as p', 'p.id', 'e.piece_id')
    .select(PIECE)
    .select(EDITION)
    .where((where) =>
      where.or([
        where('e.state', 'in', ['draft', 'review']),
        where.and([where('e.state', '=', 'approved'), where('e.publish_at', '>', now)]),
      ]),
    )
    .orderBy('e.saved_at')
    .execute()
  return rows.map((row) => {
    const edition = editionFrom(undefined, row.id, row)
    return { piece: pieceFrom(row), edition, titles: editionTitles(edition) }
  })
}

/** Public pieces that nobody has looked at for as long as their rhythm says, the longest first. */
export async function dueForALook(db: Db, now: Date, limit = 200): Promise<OnTheDesk[]> {
  const rows = await tables(db)
    .selectFrom('pieces.piece as p')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('pieces.edition')
          .selectAll()
          .whereRef('piece_id', '=', 'p.id')
          .where('state', '=', 'approved')
          .where('publish_at', '<=', now)
          .orderBy('publish_at', 'desc')
          .limit(1)
          .as('e'),
      (join) => join.onTrue(),
    )
    .select(PIECE)
    .select(EDITION)
    .where('p.taken_down_at', 'is', null)
    .where(
      sql<boolean>`coalesce(p.looked_on, e.publish_at::date) + make_interval(months => p.look_every_months) <= ${now}`,
    )
    .orderBy(sql`coalesce(p.looked_on, e.publish_at::date)`)
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    piece: pieceFrom(row),
    edition: null,
    titles: editionTitles(editionFrom(undefined, row.id, row)),
  }))
}

/** The public pieces whose public edition leans on an address, by address. */
export async function leaningOn(
  db: Db,
  address: string,
  now: Date,
): Promise<{ kind: string; slug: string; title: string }[]> {
  const { rows } = await sql<{ kind: string; slug: string; title: string }>`
    select p.kind, p.slug, coalesce(e.texts -> 'nb' ->> 'title', e.texts -> 'nn' ->> 'title', '') as title
    from pieces.piece p
    cross join lateral (select id, texts from pieces.edition where piece_id = p.id and state = 'approved' and publish_at <= ${now}
      order by publish_at desc, number desc limit 1) e
    join pieces.reference r on r.edition_id = e.id and r.address = ${address}
    where p.taken_down_at is null order by p.kind, p.slug`.execute(db)
  return rows
}

/** The titles of an edition, by language. */
export function editionTitles({ texts }: Pick<Edition, 'texts'>): Titles {
  return { nb: texts.nb?.title, nn: texts.nn?.title, en: texts.en?.title }
}

/** The pieces that were taken down after a moment and are so still. */
export async function takenDownSince(db: Db, moment: Date): Promise<{ kind: string; slug: string }[]> {
  return tables(db).selectFrom('pieces.piece').select(['kind', 'slug']).where('taken_down_at', '>', moment).execute()
}
