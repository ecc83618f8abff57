import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { day } from '#core/dates.ts'
import { trailOf } from '#platform/trail.ts'
import { questionnaireJson } from '#tests/questionnaires/read.ts'
import { testServices } from '#tests/services.ts'
import { importQuestionnaire } from './fhir/import.ts'
import {
  defineInstrument,
  findInstrument,
  instruments,
  latest,
  loadInstruments,
  loadPermissions,
  mayActivate,
  registerPermission,
  saveDefinition,
  type By,
  type Permission,
} from './index.ts'

const by: By = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-02T08:00:00Z') }
const imported = importQuestionnaire(questionnaireJson('web-gad-7.q')).instrument!

describe('an imported definition', () => {
  it('is found beside the built-in ones, as it was', async () => {
    const { db } = await testServices()
    expect(await loadInstruments(db)).toEqual(instruments())
    expect(await saveDefinition(db, imported, by)).toEqual({ saved: true })
    const all = await loadInstruments(db)
    expect(findInstrument('gad-7', '1.0.0', all)).toEqual(imported)
    expect(latest('gad7', all)).toBe(latest('gad7'))
    expect(await trailOf(db, { kind: 'instrument', id: 'gad-7 1.0.0' })).toMatchObject([
      { action: 'instruments.imported', actor_id: 'test' },
    ])
  })

  it('is saved once when two save it at once', async () => {
    const { db } = await testServices()
    const saved = await Promise.all([1, 2, 3].map(() => saveDefinition(db, imported, by)))
    expect(saved.filter((each) => 'saved' in each && each.saved)).toHaveLength(1)
    expect(await trailOf(db, { kind: 'instrument', id: 'gad-7 1.0.0' })).toHaveLength(1)
  })

  it('cannot be changed, nor deleted, by anyone who reaches the table', async () => {
    const { db } = await testServices()
    await saveDefinition(db, imported, by)
    for (const change of [
      sql`update instruments.definition set content = '{}'`,
      sql`delete from instruments.definition`,
      sql`truncate instruments.definition`,
    ])
      await expect(change.execute(db)).rejects.toThrow(/written once and never changed/)
  })

  it('cannot take the name and version of a built-in one', async () => {
    const { db } = await testServices()
    const { key, version } = latest('phq9')!
    const imposter = defineInstrument({ ...imported, key, version })
    expect(await saveDefinition(db, imposter, by)).toMatchObject({
      refused: [{ reason: 'other-content-under-this-version', values: { key, version } }],
    })
    expect(await saveDefinition(db, latest('phq9')!, by)).toEqual({ saved: false })
  })
})

describe('a permission', () => {
  const permission: Permission = {
    instrument: 'was',
    holder: 'FIOH',
    reference: 'letter of 1 February 2026',
    demo: false,
    validFrom: day('2026-02-01'),
  }

  it('lets an instrument be used from its day', async () => {
    const { db } = await testServices()
    await registerPermission(db, permission, by)
    const permissions = await loadPermissions(db)
    expect(permissions).toEqual([permission])
    expect(mayActivate(latest('was')!, permissions, { on: day('2026-03-01'), demoWorld: false })).toMatchObject({
      may: true,
    })
    expect(await trailOf(db, { kind: 'instrument', id: 'was' })).toMatchObject([
      { action: 'instruments.permission-registered' },
    ])
  })

  it('is registered once, however often it is sent', async () => {
    const { db } = await testServices()
    await registerPermission(db, permission, by)
    await registerPermission(db, permission, by)
    expect(await loadPermissions(db)).toHaveLength(1)
    expect(await trailOf(db, { kind: 'instrument', id: 'was' })).toHaveLength(1)
  })
})
