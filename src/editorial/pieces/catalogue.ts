import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import type { Titles } from './model.ts'

/** A piece as a list of all pieces shows it, public or not. */
export type InCatalogue = {
  readonly id: string
  readonly kind: string
  readonly slug: string
  /** Of the newest edition that was not discarded. */
  readonly titles: Titles
  readonly isPublic: boolean
  readonly isTakenDown: boolean
}

/** What the catalogue is asked for: a kind, a part of a title or an address. */
export type CatalogueAsked = { readonly kind?: string | undefined; readonly search?: string | undefined }

const BY_TITLE = sql`coalesce(nullif(e.texts -> 'nb' ->> 'title', ''), nullif(e.texts -> 'nn' ->> 'title', ''), e.texts -> 'en' ->> 'title', '') collate "nb-NO-x-icu"`
const TITLES = sql`jsonb_build_object('nb', e.texts -> 'nb' ->> 'title', 'nn', e.texts -> 'nn' ->> 'title', 'en', e.texts -> 'en' ->> 'title') as titles`

const IN_CATALOGUE = sql`from pieces.piece p
  left join lateral (select texts from pieces.edition where piece_id = p.id and state <> 'discarded' order by number desc limit 1) e on true`

function chosenBy({ kind, search }: CatalogueAsked) {
  const parts = [sql`true`]
  if (kind) parts.push(sql`p.kind = ${kind}`)
  if (search) {
    const part = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    parts.push(sql`(p.slug ilike ${part} or exists (
      select 1 from jsonb_each(e.texts) as t where t.value ->> 'title' ilike ${part}))`)
  }
  return sql.join(parts, sql` and `)
}

/** All pieces that are asked for, public or not, by title. */
export async function listPieces(
  db: Db,
  asked: CatalogueAsked,
  now: Date,
  stretch: { readonly offset: number; readonly limit: number } = { offset: 0, limit: 10_000 },
): Promise<InCatalogue[]> {
  const { rows } = await sql<InCatalogue>`
    select p.id, p.kind, p.slug, ${TITLES}, p.taken_down_at is not null as "isTakenDown",
      p.taken_down_at is null and exists (
        select 1 from pieces.edition where piece_id = p.id and state = 'approved' and publish_at <= ${now}) as "isPublic"
    ${IN_CATALOGUE} where ${chosenBy(asked)}
    order by ${BY_TITLE}, p.kind, p.slug offset ${stretch.offset} limit ${stretch.limit}`.execute(db)
  return rows
}

/** How many pieces are asked for. */
export async function countPieces(db: Db, asked: CatalogueAsked): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count ${IN_CATALOGUE} where ${chosenBy(asked)}`.execute(db)
  return rows[0]!.count
}

/** The newest edition that readers have, of each piece that is up. */
const publicEditions = (now: Date) => sql`pieces.piece p cross join lateral (
  select id, facts, texts from pieces.edition where piece_id = p.id and state = 'approved' and publish_at <= ${now}
  order by publish_at desc, number desc limit 1) e`

/** A page that has an address in it. */
export type LeansOn = {
  readonly address: string
  readonly pieceId: string
  readonly kind: string
  readonly titles: Titles
}

/**
 * Every address, in the house and out of it, that something public leans on, with the pieces that do.
 * @param addresses only these, when given
 */
export async function publicReferences(db: Db, now: Date, addresses?: readonly string[]): Promise<LeansOn[]> {
  const { rows } = await sql<LeansOn>`
    select r.address, p.id as "pieceId", p.kind, ${TITLES}
    from ${publicEditions(now)} join pieces.reference r on r.edition_id = e.id
    where p.taken_down_at is null ${addresses === undefined ? sql`` : sql`and r.address = any(${[...addresses]}::text[])`}
    order by r.address, p.kind, p.slug`.execute(db)
  return rows
}

/**
 * The pieces that mention some words (such as a picture's address) in an edition that is public, or that is being written or waits
 * (what was taken down may be put up again, and counts too); by the words. An edition that readers no longer see does not count.
 */
export async function mentionsOf(db: Db, words: readonly string[], now: Date): Promise<Map<string, LeansOn[]>> {
  if (words.length === 0) return new Map()
  const { rows } = await sql<LeansOn>`
    with live as (
      select p.id as piece_id, p.kind, p.slug, e.facts, e.texts from ${publicEditions(now)}
      union all
      select p.id, p.kind, p.slug, e.facts, e.texts from pieces.piece p join pieces.edition e on e.piece_id = p.id
      where e.state in ('draft', 'review') or (e.state = 'approved' and e.publish_at > ${now}))
    select distinct on (w.word, e.piece_id) w.word as address, e.piece_id as "pieceId", e.kind, ${TITLES}
    from unnest(${[...words]}::text[]) as w(word)
    join live e on position(w.word in e.texts::text) > 0 or position(w.word in e.facts::text) > 0
    order by w.word, e.piece_id`.execute(db)
  return Map.groupBy(rows, ({ address }) => address)
}
