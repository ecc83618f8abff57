import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { uuidOf } from '#core/uuid.ts'
import type { Services } from '#platform/services.ts'
import { trail } from '#platform/trail.ts'
import type { Kinds } from './kinds.ts'
import type { Shipped } from './model.ts'
import { checkEdition } from './rules/check.ts'
import { tables } from './tables.ts'
import { keepReferences } from './write.ts'

export type Laid = { readonly added: number; readonly renewed: number; readonly kept: number }

/**
 * Lays the pieces that come with the product: adds those that are not there, and gives those that no editor has touched
 * the words of this version. What an editor has written in, moved or taken down stays as it is. Two processes may do it at once.
 * @throws RangeError when a shipped piece is not fit to be published, naming it.
 */
export async function layShipped({ db, clock }: Services, kinds: Kinds, shipped: readonly Shipped[]): Promise<Laid> {
  const hashes = new Map(shipped.map((piece) => [keyOf(piece), hashOf(piece)]))
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('pieces.lay'))`.execute(tx)
    const known = await tables(tx)
      .selectFrom('pieces.piece as p')
      .leftJoinLateral(
        (from) =>
          from
            .selectFrom('pieces.edition')
            .select(['shipped', 'number'])
            .whereRef('piece_id', '=', 'p.id')
            .orderBy('number', 'desc')
            .limit(1)
            .as('e'),
        (join) => join.onTrue(),
      )
      .select(['p.id', 'p.kind', 'p.slug', 'p.taken_down_at as takenDownAt', 'e.shipped', 'e.number'])
      .execute()
    const byKey = new Map(known.map((row) => [`${row.kind}/${row.slug}`, row]))
    const moved = await tables(tx).selectFrom('pieces.former_slug').select(['kind', 'slug']).execute()
    const gone = new Set(moved.map(({ kind, slug }) => `${kind}/${slug}`))
    const count = { added: 0, renewed: 0, kept: 0 }
    for (const piece of shipped) {
      const key = keyOf(piece)
      const there = byKey.get(key)
      const isTouched = there !== undefined && (there.shipped === null || there.takenDownAt !== null)
      if (gone.has(key) || isTouched || there?.shipped === hashes.get(key)) {
        count.kept++
        continue
      }
      const refusal = checkEdition(piece.kind, { facts: piece.facts, texts: piece.texts, without: [] })
      if (refusal)
        throw new RangeError(`the shipped piece ${key} cannot be published: ${JSON.stringify(refusal.refused)}`)
      const id = there?.id ?? uuidOf(createHash('sha256').update(`piece ${key}`).digest())
      const number = (there?.number ?? 0) + 1
      const at = there ? clock.now() : new Date(`${piece.published}T08:00:00Z`)
      if (!there)
        await tables(tx)
          .insertInto('pieces.piece')
          .values({
            id,
            kind: piece.kind.key,
            slug: piece.slug,
            created_at: at,
            look_every_months: piece.kind.lookEveryMonths,
            looked_on: piece.published,
          })
          .execute()
      const editionId = uuidOf(createHash('sha256').update(`edition ${key} ${number}`).digest())
      await tables(tx)
        .insertInto('pieces.edition')
        .values({
          ...{
            id: editionId,
            piece_id: id,
            number,
            without: [],
            note: '',
            source: piece.source,
            state: 'approved',
            writers: [],
          },
          ...{ facts: JSON.stringify(piece.facts), texts: JSON.stringify(piece.texts) },
          ...{ begun_at: at, saved_at: at, publish_at: at, shipped: hashes.get(key)! },
        })
        .execute()
      await keepReferences(tx, kinds, piece.kind, { id: editionId, facts: piece.facts, texts: piece.texts })
      if (there) count.renewed++
      else count.added++
    }
    if (count.added + count.renewed > 0)
      await trail(tx, {
        at: clock.now(),
        actor: { kind: 'command', id: 'pieces.lay' },
        action: 'pieces.laid',
        subject: { kind: 'pieces', id: 'shipped' },
        detail: count,
      })
    return count
  })
}

const keyOf = ({ kind, slug }: Shipped) => `${kind.key}/${slug}`

function hashOf({ facts, texts, source }: Shipped): string {
  return createHash('sha256')
    .update(JSON.stringify([facts, texts, source]))
    .digest('hex')
}
