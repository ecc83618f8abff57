import { expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { testServices } from '#tests/services.ts'
import { addPeople, peopleNames, whoIs } from './index.ts'

const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-01T12:00:00Z') } as const

test('a person has the roles of the day, no earlier and no later', async () => {
  const { db } = await testServices()
  const [clinic, kari, nobodyYet] = await db.transaction().execute(async (tx) => {
    const [clinic] = await addOrganisations(
      tx,
      [
        {
          key: 'a',
          kind: 'clinic',
          number: null,
          municipality: '0301',
          website: null,
          names: [{ from: day('2018-01-01'), name: { nb: 'A', nn: 'A', en: 'A' } }],
        },
      ],
      BY,
    )
    const people = await addPeople(
      tx,
      [
        {
          name: 'Kari',
          roles: [
            { role: 'clinician', organisation: clinic!, from: day('2026-03-02') },
            { role: 'editor', organisation: null, from: day('2026-03-05') },
          ],
        },
        { name: 'Ola', demo: true },
      ],
      BY,
    )
    return [clinic!, ...people]
  })
  expect(await whoIs(db, kari!, day('2026-03-01'))).toEqual({ kind: 'person', id: kari, name: 'Kari', roles: [] })
  expect((await whoIs(db, kari!, day('2026-03-02')))?.roles).toEqual([{ role: 'clinician', organisation: clinic }])
  expect((await whoIs(db, kari!, day('2026-03-05')))?.roles).toHaveLength(2)
  expect((await whoIs(db, nobodyYet!, day('2026-03-05')))?.roles).toEqual([])
  expect(await whoIs(db, clinic, day('2026-03-05'))).toBeUndefined()
  expect(await peopleNames(db, [kari!, kari!, clinic])).toEqual(new Map([[kari, 'Kari']]))
})
