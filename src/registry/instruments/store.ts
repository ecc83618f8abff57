import { refuse, type Refusal } from '#core/refusal.ts'
import type { Db } from '#platform/database.ts'
import { trail, type Actor } from '#platform/trail.ts'
import { BUILT_IN } from './definitions/all.ts'
import type { Definition, Instrument, Permission } from './model.ts'
import { defineInstrument } from './rules/define.ts'
import { hashOf } from './rules/hash.ts'
import type { InstrumentsTables } from './tables.ts'

const tables = (db: Db) => db.withTables<InstrumentsTables>()

/** Who does something, and when. */
export type By = { readonly actor: Actor; readonly at: Date }

/** Every instrument: the built-in ones, then the imported ones by key and version. */
export async function loadInstruments(db: Db): Promise<readonly Instrument[]> {
  const rows = await tables(db)
    .selectFrom('instruments.definition')
    .select('content')
    .orderBy('key')
    .orderBy('version')
    .execute()
  return [...BUILT_IN, ...rows.map(({ content }) => instrumentOf(content))]
}

/** Imported definitions are immutable, so each is checked once a process. */
const checked = new Map<string, Instrument>()

function instrumentOf(content: Definition): Instrument {
  const hash = hashOf(content)
  const known = checked.get(hash) ?? defineInstrument(content)
  checked.set(hash, known)
  return known
}

/** Why an imported definition is not saved. */
export type DefinitionRefused = 'other-content-under-this-version'

/**
 * Publishes an imported definition. Saving the same content again changes nothing (`saved: false`);
 * other content under a version that exists is refused.
 */
export async function saveDefinition(
  db: Db,
  instrument: Instrument,
  by: By,
): Promise<{ readonly saved: boolean } | Refusal<DefinitionRefused>> {
  const { key, version } = instrument
  const hash = hashOf(instrument)
  const builtIn = BUILT_IN.find((each) => each.key === key && each.version === version)
  if (builtIn)
    return hashOf(builtIn) === hash
      ? { saved: false }
      : refuse('other-content-under-this-version', undefined, { key, version })
  return db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tables(tx)
      .insertInto('instruments.definition')
      .values({
        key,
        version,
        hash,
        content: JSON.stringify(instrument),
        imported_at: by.at,
        imported_by: nameOf(by.actor),
      })
      .onConflict((conflict) => conflict.columns(['key', 'version']).doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 1n) {
      await trail(tx, {
        ...by,
        action: 'instruments.imported',
        subject: { kind: 'instrument', id: `${key} ${version}` },
        detail: { hash },
      })
      return { saved: true }
    }
    const existing = await tables(tx)
      .selectFrom('instruments.definition')
      .select('hash')
      .where('key', '=', key)
      .where('version', '=', version)
      .executeTakeFirst()
    return existing?.hash === hash
      ? { saved: false }
      : refuse('other-content-under-this-version', undefined, { key, version })
  })
}

/** Registers a permission to use an instrument. Registering the same reference again changes nothing. */
export async function registerPermission(db: Db, permission: Permission, by: By): Promise<void> {
  const { instrument, holder, reference, demo, validFrom } = permission
  await db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tables(tx)
      .insertInto('instruments.permission')
      .values({
        instrument,
        holder,
        reference,
        demo,
        valid_from: validFrom,
        registered_at: by.at,
        registered_by: nameOf(by.actor),
      })
      .onConflict((conflict) => conflict.columns(['instrument', 'reference', 'demo']).doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) return
    await trail(tx, {
      ...by,
      action: 'instruments.permission-registered',
      subject: { kind: 'instrument', id: instrument },
      detail: { reference, demo, validFrom },
    })
  })
}

/** All permissions, in the order they were registered. */
export async function loadPermissions(db: Db): Promise<readonly Permission[]> {
  const rows = await tables(db).selectFrom('instruments.permission').selectAll().orderBy('id').execute()
  return rows.map(({ instrument, holder, reference, demo, valid_from }) => ({
    instrument,
    holder,
    reference,
    demo,
    validFrom: valid_from,
  }))
}

function nameOf(actor: Actor): string {
  return actor.kind === 'nobody' ? 'nobody' : `${actor.kind} ${actor.id}`
}
