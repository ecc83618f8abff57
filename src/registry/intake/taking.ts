import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import { uuidOf } from '#core/uuid.ts'
import { CsvFile, type CsvColumns, type Encoding } from '#platform/csv.ts'
import type { Tx } from '#platform/database.ts'
import type { FileFaults } from '#platform/faults.ts'
import type { Services } from '#platform/services.ts'
import type { Actor } from '#platform/trail.ts'
import type { Registry } from '#registry/registries/index.ts'

/** Everything that taking in one folder carries along. */
export type Taking = {
  readonly tx: Tx
  readonly services: Services
  readonly registry: Registry
  readonly today: IsoDate
  /** Whom the trail names for what is changed, and when. */
  readonly by: { readonly actor: Actor; readonly at: Date }
  readonly folder: string
  readonly faults: FileFaults
  readonly encoding: Encoding
  /** By file: how far it is read, from 0 to 1. */
  readonly read: (file: string, share: number) => void
}

/** One of the folder's files. Unknown columns are faults: a misspelt name would lose a whole column. */
export function openFile<Must extends string, May extends string>(
  taking: Taking,
  name: string,
  columns: Omit<CsvColumns<Must, May>, 'others'>,
): CsvFile<Must, May> {
  const { folder, faults, encoding, services, read } = taking
  const progress = (done: number, total: number) => read(name, total === 0 ? 1 : done / total)
  return new CsvFile(
    join(folder, name),
    { ...columns, others: 'refused' },
    { faults, encoding, progress, most: services.config.maxImport },
  )
}

export type Kind = 'participant' | 'episode' | 'answers'

/** What a row says, as a hash that does not depend on how it was written. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

/** An id made of a key, the same every time with the same keys. */
export function idOf({ services, registry }: Pick<Taking, 'services' | 'registry'>, kind: Kind, key: string): string {
  return uuidOf(services.keys.hash('pseudonym', `intake ${registry.key} ${kind} ${key}`))
}

/** What earlier deliveries said under these keys. */
export async function takenBefore(
  { tx, registry }: Taking,
  kind: Kind,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; hash: string }>`
    select key, hash from intake.taken where registry = ${registry.key} and kind = ${kind} and key = any (${[...keys]}::text[])`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.key, row.hash]))
}

/** What is said of a row that does not say what the registry does. */
export const CONTRADICTS = 'the registry says something else; change it in Brua'

/** Remembers what was taken in; of what has come before, what it says now. */
export async function remember(
  { tx, registry }: Taking,
  kind: Kind,
  rows: readonly { readonly key: string; readonly hash: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into intake.taken (registry, kind, key, hash) select ${registry.key}, ${kind}, * from unnest(
    ${rows.map((row) => row.key)}::text[], ${rows.map((row) => row.hash)}::text[])
    on conflict (registry, kind, key) do update set hash = excluded.hash`.execute(tx)
}
