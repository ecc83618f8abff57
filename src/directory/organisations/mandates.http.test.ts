import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { addPeople } from '#directory/people/index.ts'
import { trailOf } from '#platform/trail.ts'
import { testApp } from '#tests/app.ts'
import { testServices } from '#tests/services.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { addOrganisations, findOrganisation, organisationRoutes, mandateRoutes } from './index.ts'
import { mandatesOf } from './mandates.ts'

const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-01T12:00:00Z') } as const
const TODAY = day('2026-03-02')
const at = '/organisations/senteret/mandates'

const WRITTEN = {
  begins: '2012',
  ends: '2023',
  'title.nb': 'Kompetansetjeneste',
  'title.nn': 'Kompetanseteneste',
  'title.en': 'Competence service',
  'text.nb': 'Spre kunnskap.',
  'text.nn': 'Spreie kunnskap.',
  'text.en': 'Spread knowledge.',
  source: 'Årsmelding 2023',
}

async function house() {
  const services = await testServices()
  const app = testApp(services)
  const id = await services.db.transaction().execute(async (tx) => {
    const name = { nb: 'Senteret', nn: 'Senteret', en: 'The centre' }
    const [organisation] = await addOrganisations(
      tx,
      [
        {
          ...{ key: 'senteret', kind: 'competence-centre', number: null, municipality: '4036', website: null },
          names: [{ from: day('2005-01-01'), name }],
        },
      ],
      BY,
    )
    return organisation!
  })
  const [admin, editor] = await services.db.transaction().execute((tx) =>
    addPeople(
      tx,
      (['administrator', 'editor'] as const).map((role) => ({
        name: role,
        roles: [{ role, organisation: null, from: day('2020-01-01') }],
      })),
      BY,
    ),
  )
  const version = async () => String((await findOrganisation(services.db, 'senteret', TODAY))!.version)
  return {
    ...services,
    id,
    adminId: admin!,
    admin: await app.as(admin!),
    editor: await app.as(editor!),
    nobody: app.nobody(),
    version,
    mandates: () => mandatesOf(services.db, id),
    /** What the edit page's form carries, and what is written in it. */
    written: async (more: Record<string, string> = {}) => ({
      [FORM_FIELDS.version]: await version(),
      ...WRITTEN,
      ...more,
    }),
  }
}

describe('mandates of an organisation', () => {
  test('one is written in, stands on the page through time in each language, and leaves a trail', async () => {
    const { admin, adminId, nobody, written, mandates, db, id } = await house()
    expect((await admin.get(`${at}/new`)).status).toBe(200)
    const saved = await admin.post(at, await written())
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/organisations/senteret'])
    const later = {
      begins: '1.1.2024',
      ends: '',
      'title.nb': 'Nettverk',
      'title.nn': 'Nettverk',
      'title.en': 'Network',
    }
    await admin.post(at, await written(later))
    expect((await mandates()).map(({ begins, ends, title }) => [begins, ends, title.nb])).toEqual([
      ['2024-01-01', null, 'Nettverk'],
      ['2012', '2023', 'Kompetansetjeneste'],
    ])
    const page = await (await nobody.get('/organisations/senteret')).text()
    expect(page.indexOf('Fra 1.1.2024')).toBeLessThan(page.indexOf('2012–2023'))
    expect(page).toContain('Kilden sier ikke hvem som ga oppdraget.')
    nobody.cookies.set('language', 'en')
    expect(await (await nobody.get('/organisations/senteret')).text()).toContain('Competence service')
    const lines = await trailOf(db, { kind: 'organisation', id })
    expect(lines.map(({ action }) => action)).toEqual([
      'organisations.mandated',
      'organisations.mandated',
      'organisations.opened',
    ])
    expect(lines[1]).toMatchObject({ actor_id: adminId, detail: { begins: '2012', source: 'Årsmelding 2023' } })
  })

  test('one is corrected, and the trail keeps what it was', async () => {
    const { admin, written, mandates, db, id } = await house()
    await admin.post(at, await written())
    const mandate = (await mandates())[0]!.id
    const form = await (await admin.get(`${at}/${mandate}/edit`)).text()
    expect(form).toContain('value="2012"')
    await admin.post(
      `${at}/${mandate}`,
      await written({ ends: '31.12.2023', 'given.nb': 'A', 'given.nn': 'B', 'given.en': 'C' }),
    )
    expect(await mandates()).toMatchObject([{ ends: '2023-12-31', given: { nb: 'A', nn: 'B', en: 'C' } }])
    expect((await trailOf(db, { kind: 'organisation', id }))[0]).toMatchObject({
      action: 'organisations.mandate-corrected',
      detail: { from: { ends: '2023' }, to: { ends: '2023-12-31' } },
    })
  })

  test('one that was never given is taken away, and the trail keeps what it said', async () => {
    const { admin, written, mandates, version, db, id } = await house()
    await admin.post(at, await written())
    const mandate = (await mandates())[0]!.id
    const gone = await admin.post(`${at}/${mandate}/removal`, { [FORM_FIELDS.version]: await version() })
    expect(gone.status).toBe(303)
    expect(await mandates()).toEqual([])
    expect((await trailOf(db, { kind: 'organisation', id }))[0]).toMatchObject({
      action: 'organisations.mandate-removed',
      detail: { was: { title: { nb: 'Kompetansetjeneste' } } },
    })
  })

  test.each([
    ['a beginning that is none', { begins: 'en gang' }, 'Skriv et år'],
    ['an end before it', { ends: '2011' }, 'slutte før det begynner'],
    ['a language missing', { 'title.en': '' }, 'bokmål, nynorsk og engelsk'],
    ['no source', { source: '' }, 'hvilket dokument'],
    ['too many words', { 'text.nb': 'x'.repeat(2001) }, 'for lang'],
  ])('%s is refused, and what was written is kept', async (_what, wrong, said) => {
    const { admin, written, mandates } = await house()
    const answer = await admin.post(at, await written(wrong))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(said)
    expect(page).toContain('value="Kompetanseteneste"')
    expect(await mandates()).toEqual([])
  })

  test('posted twice at once it is one; of two administrators at once, one saves and the other is told', async () => {
    const { admin, written, mandates } = await house()
    const once = { ...(await written()), [FORM_FIELDS.key]: randomUUID() }
    expect((await Promise.all([1, 2].map(() => admin.post(at, once)))).map(({ status }) => status)).toEqual([303, 303])
    expect(await mandates()).toHaveLength(1)
    const race = await written()
    const both = await Promise.all([1, 2].map(() => admin.post(at, race)))
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409])
    expect(await mandates()).toHaveLength(2)
  })

  test('a mandate that is not there, or is another’s, is not found', async () => {
    const { admin, written } = await house()
    for (const id of [randomUUID(), 'nonsense']) {
      expect((await admin.get(`${at}/${id}/edit`)).status).toBe(404)
      expect((await admin.post(`${at}/${id}`, await written())).status).toBe(404)
      expect((await admin.post(`${at}/${id}/removal`, await written())).status).toBe(404)
    }
  })

  test('are for administrators to write', async () => {
    const { editor, nobody, written } = await house()
    const paths = [at, `${at}/${randomUUID()}`, `${at}/${randomUUID()}/removal`]
    for (const path of paths) {
      expect((await editor.post(path, await written())).status).toBe(403)
      expect((await nobody.post(path, await written())).status).toBe(401)
    }
    expect((await editor.get(`${at}/new`)).status).toBe(403)
  })
})

test('the page shows what the rest of the house says of an organisation, and leaves out what is empty', async () => {
  const services = await testServices()
  await services.db.transaction().execute((tx) =>
    addOrganisations(
      tx,
      [
        {
          ...{ key: 'a', kind: 'other', number: null, municipality: null, website: null },
          names: [{ from: day('2020-01-01'), name: { nb: 'A', nn: 'A', en: 'A' } }],
        },
      ],
      BY,
    ),
  )
  const told = organisationRoutes((_c, { key }) =>
    Promise.resolve([
      {
        title: 'Nettverk',
        links: [{ href: `/networks/x-${key}`, label: 'Kjernegruppa', language: 'en', note: 'medlem' }],
      },
      { title: 'Artikler', links: [] },
    ]),
  )
  const app = testApp(services, [...told.list, ...mandateRoutes.list])
  const page = await (await app.nobody().get('/organisations/a')).text()
  expect(page).toContain('<a href="/networks/x-a" lang="en">Kjernegruppa</a>')
  expect(page).toContain('medlem')
  expect(page).not.toContain('Artikler')
})
