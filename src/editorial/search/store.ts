import { sql } from 'kysely'
import type { Language } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'
import type { Closeness } from './model.ts'
import type { Question } from './rules/question.ts'
import type { KnownWord } from './rules/vocabulary.ts'
import { tables } from './tables.ts'

/** What the weights are counted in. */
const WHOLE = 1000
/** Title, lead, body: no product of a place and a closeness equals another. */
const PLACE_WEIGHTS = [1000, 620, 400]
const CLOSENESS_WEIGHTS: Readonly<Record<Closeness, number>> = {
  exact: 1000,
  stem: 900,
  part: 660,
  synonym: 560,
  spelling: 250,
}
/** Of what a word found in the reader's own language is worth. */
const OTHER_LANGUAGE = 0.95
/** Of the words asked for, how many a page must hold to be shown, unless none does. */
const ENOUGH = 2 / 3

/** Which index it is, and when it was last refreshed. */
export async function findGeneration(db: Db): Promise<{ generation: number; refreshedAt: Date | null }> {
  return tables(db)
    .selectFrom('search.generation')
    .select(['generation', 'refreshed_at as refreshedAt'])
    .executeTakeFirstOrThrow()
}

/** Every word of the index, in the order of the alphabet. */
export async function listWords(db: Db): Promise<KnownWord[]> {
  const { rows } =
    await sql<KnownWord>`select id, word, cardinality(postings) as documents from search.word order by word`.execute(db)
  return rows
}

/** One result: a page, and the text of it in which the words were found. */
export type Hit = {
  readonly address: string
  readonly group: string
  /** How many results its group has, and how many pages there are in all groups. */
  readonly inGroup: number
  readonly title: string
  readonly lead: string
  /** The language of title and lead: the reader's, when the page has it. */
  readonly language: Language
  /** The text in which the words were found best. */
  readonly found: { readonly language: Language; readonly lead: string; readonly body: string }
  /** The words of it that were looked for. */
  readonly words: readonly string[]
  /** How many of the words asked for the page holds. */
  readonly holds: number
}

/** Which results are asked for: the best of every group, or a stretch of one. */
export type Stretch = { readonly group?: string | undefined; readonly offset: number; readonly limit: number }

/**
 * The pages that a question finds: groups in the order of their best, inside a group by rank, then by how well they fit,
 * then by address.
 * @param without addresses that are not to be found any more.
 */
export async function findHits(
  db: Db,
  { units }: Question,
  language: Language,
  stretch: Stretch,
  groupOrder: readonly string[],
  without: readonly string[],
): Promise<Hit[]> {
  const asked = units.flatMap(({ readings }, unit) =>
    readings.flatMap(({ closeness, needs }, reading) =>
      needs.flatMap((ids, need) =>
        ids.map((id) => ({ id, unit, reading, need, needs: needs.length, weight: CLOSENESS_WEIGHTS[closeness] })),
      ),
    ),
  )
  if (asked.length === 0) return []
  const column = (name: keyof (typeof asked)[number]) => asked.map((row) => row[name])
  const { rows } = await sql<Hit>`
    with asked as (
      select * from unnest(${column('id')}::int[], ${column('unit')}::int[], ${column('reading')}::int[], ${column('need')}::int[],
        ${column('needs')}::int[], ${column('weight')}::int[]) as a (id, unit, reading, need, needs, weight)
    ),
    -- The best place and word for each thing that a reading needs.
    needed as (
      select p >> 2 as document, unit, reading, need, needs,
        max(weight * (${PLACE_WEIGHTS}::int[])[(p & 3) + 1] / ${WHOLE}) as worth
      from asked join search.word w using (id) cross join lateral unnest(w.postings) p
      group by 1, 2, 3, 4, 5
    ),
    read as (
      select document, unit, min(worth) as worth from needed group by document, unit, reading, needs having count(*) = needs
    ),
    best as (select document, unit, max(worth) as worth from read group by 1, 2),
    -- A word that few documents hold says more.
    rarity as (
      select unit, 10 + (100 * ln((select 1 + count(*) from search.document)::float8 / count(*)))::int as rare from best group by unit
    ),
    text as (
      select document, count(*)::int as holds, sum(worth * rare) as worth from best join rarity using (unit) group by document
    ),
    page as (
      select distinct on (d.address) d.address, d.group_key, d.rank, d.id, t.holds,
        (t.worth * case when d.language = ${language} then 1 else ${OTHER_LANGUAGE}::float8 end)::bigint as worth
      from text t join search.document d on d.id = t.document
      where not d.address = any(${without}::text[])
      order by d.address, t.holds desc, 6 desc, d.language = ${language} desc, d.language
    ),
    enough as (
      select * from page where holds >= least((select max(holds) from page), ceil(${units.length} * ${ENOUGH}::float8))
    ),
    ordered as (
      select *, count(*) over of_group as in_group, max(holds) over of_group as group_holds, max(worth) over of_group as group_worth,
        row_number() over (partition by group_key order by rank nulls last, holds desc, worth desc, address) as place
      from enough ${stretch.group === undefined ? sql`` : sql`where group_key = ${stretch.group}`}
      window of_group as (partition by group_key)
    ),
    shown as (select * from ordered where place > ${stretch.offset} and place <= ${stretch.offset + stretch.limit})
    select s.address, s.group_key as "group", s.in_group::int as "inGroup", s.holds,
      coalesce(own.title, f.title) as title, coalesce(own.lead, f.lead) as lead, coalesce(own.language, f.language) as language,
      jsonb_build_object('language', f.language, 'lead', f.lead, 'body', left(f.body, 20000)) as found,
      array(select w.word from search.word w where w.id = any(f.words) and w.id = any(${[...new Set(column('id'))]}::int[])) as words
    from shown s
    join search.document f on f.id = s.id
    left join search.document own on own.address = s.address and own.language = ${language}
    order by s.group_holds desc, s.group_worth desc, array_position(${groupOrder}::text[], s.group_key), s.group_key, s.place`.execute(
    db,
  )
  return rows
}
