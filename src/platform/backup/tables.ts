import type { PoolClient } from 'pg'
import { readMigrations } from '#platform/migrate.ts'

/** A table to copy: its name and its columns, generated ones left out. */
export type TableToCopy = { readonly name: string; readonly columns: readonly string[] }

/** Sessions and counters are not worth keeping, and sessions should not travel. */
const LEFT_OUT = ['platform.migration', 'platform.session', 'platform.sign_in', 'platform.attempt']

/** The schemas that are ours: those our migrations make. Whatever else lives in the database is not for us to copy or to drop. */
export function ownSchemas(): string[] {
  const made = readMigrations().flatMap(({ sql }) => [...sql.matchAll(/^create schema (?:if not exists )?(\w+);/gm)])
  return [...new Set(made.map(([, name]) => name!))]
}

/**
 * Every table of ours, each after those it refers to. A schema whose comment begins with `derived` holds what is made anew
 * from the rest, and is left out.
 */
export async function tablesInOrder(client: PoolClient): Promise<TableToCopy[]> {
  const { rows: tables } = await client.query<TableToCopy>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       array_agg(format('%I', a.attname) order by a.attnum) filter (where a.attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and n.nspname = any($1)
       and coalesce(obj_description(n.oid, 'pg_namespace'), '') not like 'derived%'
       and format('%s.%s', n.nspname, c.relname) <> all($2)
     group by 1 order by 1`,
    [ownSchemas(), LEFT_OUT],
  )
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `select format('%I.%I', n.nspname, c.relname) as from, format('%I.%I', fn.nspname, f.relname) as to
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
     where k.contype = 'f' and k.conrelid <> k.confrelid`,
  )
  const ordered: TableToCopy[] = []
  const waiting = new Map(tables.map((table) => [table.name, table]))
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(
      ({ name }) => !references.some(({ from, to }) => from === name && waiting.has(to)),
    )
    if (ready.length === 0)
      throw new Error(`these tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`)
    for (const table of ready) {
      ordered.push(table)
      waiting.delete(table.name)
    }
  }
  return ordered
}
