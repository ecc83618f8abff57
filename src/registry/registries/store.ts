import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { trail, type Actor } from '#platform/trail.ts'
import { checkDefinition } from './check.ts'
import type { Registry } from './model.ts'

type RegistryTables = {
  'registries.registry': { key: string; version: number }
  'registries.definition': { key: string; version: number; content: Registry; saved_at: Date; saved_by: string }
}

const tables = (db: Db) => db.withTables<RegistryTables>()

/** The registry as it is now defined. */
export async function findRegistry(db: Db, key: string): Promise<Registry | undefined> {
  const row = await tables(db)
    .selectFrom('registries.registry as r')
    .innerJoin('registries.definition as d', (on) =>
      on.onRef('d.key', '=', 'r.key').onRef('d.version', '=', 'r.version'),
    )
    .select('d.content')
    .where('r.key', '=', key)
    .executeTakeFirst()
  return row?.content
}

/** All registries, by key. */
export async function listRegistries(db: Db): Promise<Registry[]> {
  const rows = await tables(db)
    .selectFrom('registries.registry as r')
    .innerJoin('registries.definition as d', (on) =>
      on.onRef('d.key', '=', 'r.key').onRef('d.version', '=', 'r.version'),
    )
    .select('d.content')
    .orderBy('r.key')
    .execute()
  return rows.map((row) => row.content)
}

/** Saves a definition as a new version, unless it is the one in force. Returns the version in force. */
export async function saveRegistry(tx: Tx, registry: Registry, actor: Actor, at: Date): Promise<number> {
  checkDefinition(registry)
  const content = JSON.stringify(registry)
  await sql`select pg_advisory_xact_lock(hashtext(${`registries.${registry.key}`}))`.execute(tx)
  const { rows } = await sql<{ version: number; same: boolean }>`
    select d.version, d.content = ${content}::jsonb as same
    from registries.registry r join registries.definition d using (key, version) where r.key = ${registry.key}`.execute(
    tx,
  )
  const current = rows[0]
  if (current?.same) return current.version
  const version = (current?.version ?? 0) + 1
  await sql`insert into registries.registry (key, version) values (${registry.key}, ${version})
    on conflict (key) do update set version = excluded.version`.execute(tx)
  await sql`insert into registries.definition (key, version, content, saved_at, saved_by)
    values (${registry.key}, ${version}, ${content}, ${at}, ${`${actor.kind} ${actor.id ?? ''}`.trim()})`.execute(tx)
  await trail(tx, {
    at,
    actor,
    action: 'registries.defined',
    subject: { kind: 'registry', id: registry.key },
    detail: { version },
  })
  return version
}
