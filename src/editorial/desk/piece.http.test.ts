import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '#platform/trail.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { faultsOf, wordsOf } from '#ui/testing.ts'
import { deskHouse, WHOLE } from '#tests/desk.tsx'

type House = Awaited<ReturnType<typeof deskHouse>>
let at: House
beforeAll(async () => void (at = await deskHouse()))
afterAll(() => at.services.close())

const pageOf = async (id: string) => (await at.ane.get(`/editing/pieces/${id}`)).text()
const actions = async (id: string) => (await trailOf(at.services.db, { kind: 'piece', id })).map(({ action }) => action)
const said = async (answer: Response) => wordsOf(await answer.text())

describe('a piece', () => {
  test('shows who answers for it, its history with who and when, and the next step', async () => {
    const { piece } = await at.published('historie')
    const page = await pageOf(piece)
    expect(faultsOf(page)).toEqual([])
    for (const words of [
      'Begynt 2.3.2026 kl. 09:00 av Ane',
      'Godkjent 2.3.2026 kl. 09:00 av Bo',
      'Synlig nå',
      'Skriv en ny utgave',
    ])
      expect(wordsOf(page)).toContain(words)
  })

  test('gets a new draft with what it says, one at a time; an older edition can be brought back', async () => {
    const one = await at.published('utgaver')
    const opened = await at.postToPiece(at.ane, one, 'drafts', { edition: one.edition })
    const second = opened.headers.get('location')!.split('/').at(-1)!
    expect((await at.edition(second)).edition).toMatchObject({ number: 2, texts: { nb: { title: 'utgaver' } } })
    const again = await at.postToPiece(at.bo, one, 'drafts', { edition: one.edition })
    expect([again.status, (await said(again)).includes('allerede en utgave i arbeid')]).toEqual([422, true])
    await at.postTo(at.ane, second, '', { ...WHOLE, next: 'send' })
    await at.postTo(at.bo, second, '/approval', { when: 'now' })
    const restored = await at.postToPiece(at.bo, one, 'drafts', { edition: one.edition })
    const third = restored.headers.get('location')!.split('/').at(-1)!
    expect((await at.edition(third)).edition.texts.nb?.title).toBe('utgaver')
    expect(await actions(one.piece)).toContain('pieces.draft-opened')
  })

  test('two who open a draft at once: one does', async () => {
    const one = await at.published('samtidig')
    const both = await Promise.all(
      [at.ane, at.bo].map((by) => at.postToPiece(by, one, 'drafts', { edition: one.edition })),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
  })

  test('shows what differs between any two editions, word by word', async () => {
    const one = await at.published('ulik')
    const opened = await at.postToPiece(at.ane, one, 'drafts', { edition: one.edition })
    const second = opened.headers.get('location')!.split('/').at(-1)!
    await at.postTo(at.ane, second, '', { ...WHOLE, 'nb.title': 'ulik tittel', 'fact.date': '18.5.2026' })
    const page = await (await at.bo.get(`/editing/pieces/${one.piece}/changes?from=1&to=2`)).text()
    expect(faultsOf(page)).toEqual([])
    expect(page).toMatch(/<ins><span[^>]*>Lagt til: <\/span> tittel<\/ins>/)
    expect(wordsOf(page)).toContain('Tittel, bokmål')
    const same = await said(await at.bo.get(`/editing/pieces/${one.piece}/changes?from=1&to=1`))
    expect(same).toContain('Ingenting er endret')
    for (const query of ['', '?from=1', '?from=1&to=9', '?from=x&to=1'])
      expect((await at.bo.get(`/editing/pieces/${one.piece}/changes${query}`)).status).toBe(404)
  })

  test('a draft of an edition of another piece is not opened', async () => {
    const [one, other] = [await at.published('den-ene'), await at.published('den-andre')]
    for (const edition of [other.edition, randomUUID(), 'x'])
      expect((await at.postToPiece(at.ane, one, 'drafts', { edition })).status).toBe(400)
  })
})

describe('looking after a piece', () => {
  test('“I looked, and it is still true” is kept with who and when', async () => {
    const house = await deskHouse()
    const one = await house.published('sett-over')
    house.services.clock.moveTo('2026-04-10T09:00:00+02:00')
    const bo = await house.as(house.boId)
    expect((await house.postToPiece(bo, one, 'look')).status).toBe(303)
    expect((await house.edition(one.edition)).piece.lookedOn).toBe('2026-04-10')
    const page = wordsOf(await (await bo.get(`/editing/pieces/${one.piece}`)).text())
    expect(page.replaceAll('\u00a0', ' ')).toContain('10. april 2026')
    expect((await trailOf(house.services.db, { kind: 'piece', id: one.piece }))[0]).toMatchObject({
      ...{ action: 'pieces.looked-at', actor_id: house.boId },
    })
  })

  test('who answers for it, and how often it is looked at', async () => {
    const one = await at.published('ansvar')
    expect((await at.postToPiece(at.ane, one, 'responsible', { responsible: at.boId, months: '6' })).status).toBe(303)
    expect((await at.edition(one.edition)).piece).toMatchObject({ responsible: at.boId, lookEveryMonths: 6 })
    const wrong = await at.postToPiece(at.ane, one, 'responsible', { responsible: at.clinicianId, months: '99' })
    const words = await said(wrong)
    expect([wrong.status, words.includes('Velg en redaktør'), words.includes('fra 1 til 60')]).toEqual([
      422,
      true,
      true,
    ])
    expect(await actions(one.piece)).toContain('pieces.responsible-set')
  })

  test('another address; the old one leads on', async () => {
    const one = await at.published('gammel-adresse')
    await at.published('opptatt')
    for (const [slug, words] of [
      ['Ikke Slik', 'små bokstaver'],
      ['opptatt', 'denne adressen'],
    ] as const) {
      const answer = await at.postToPiece(at.ane, one, 'address', { slug })
      const page = await answer.text()
      expect([answer.status, page.includes(words), page.includes(`value="${slug}"`)]).toEqual([422, true, true])
    }
    expect((await at.postToPiece(at.ane, one, 'address', { slug: 'ny-adresse' })).status).toBe(303)
    const old = await at.nobody.get('/samples/gammel-adresse')
    expect([old.status, old.headers.get('location')]).toEqual([301, '/samples/ny-adresse'])
    expect(await actions(one.piece)).toContain('pieces.moved')
  })

  test('two who change it at once: the second is shown the new state', async () => {
    const one = await at.published('to-endrer')
    const both = await Promise.all(
      ['en-ny', 'en-annen'].map((slug) =>
        at.ane.post(`/editing/pieces/${one.piece}/address`, { slug, [FORM_FIELDS.version]: '1' }),
      ),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const lost = both.find(({ status }) => status === 409)!
    expect(await lost.text()).toContain(`href="/editing/pieces/${one.piece}"`)
  })
})

describe('taking down', () => {
  test('says why, and the address says so too; it can be put up again', async () => {
    const one = await at.published('utdatert')
    const without = await at.postToPiece(at.ane, one, 'taking-down', { why: '' })
    expect([without.status, (await said(without)).includes('Skriv hvorfor')]).toEqual([422, true])
    expect((await at.postToPiece(at.ane, one, 'taking-down', { why: 'Ordningen er slutt.' })).status).toBe(303)
    const gone = await at.nobody.get('/samples/utdatert')
    expect([gone.status, (await said(gone)).includes('Ordningen er slutt.')]).toEqual([410, true])
    const again = await at.postToPiece(at.ane, one, 'taking-down', { why: 'Igjen.' })
    expect(again.status).toBe(422)
    expect(await pageOf(one.piece)).toContain('Ordningen er slutt.')
    expect((await at.postToPiece(at.bo, one, 'putting-up')).status).toBe(303)
    expect((await at.nobody.get('/samples/utdatert')).status).toBe(200)
    expect(await actions(one.piece)).toEqual(expect.arrayContaining(['pieces.taken-down', 'pieces.put-up-again']))
  })

  test('of what others lean on names them, and wants a successor or a plain yes', async () => {
    const one = await at.published('grunnen')
    await at.published('bygger-paa', { texts: leaning('grunnen') })
    const refused = await at.postToPiece(at.ane, one, 'taking-down', { why: 'Utdatert.' })
    const page = await refused.text()
    expect([refused.status, page.includes('Andre sider lenker hit (1): bygger')]).toEqual([422, true])
    expect(page).toContain('name="evenSo"')
    expect(page).toContain('Utdatert.</textarea>')
    const unknown = await at.postToPiece(at.ane, one, 'taking-down', { why: 'Utdatert.', successor: '/samples/ukjent' })
    expect([unknown.status, (await said(unknown)).includes('ingen slik side')]).toEqual([422, true])
    const next = { why: 'Utdatert.', successor: '/samples/bygger-paa' }
    expect((await at.postToPiece(at.ane, one, 'taking-down', next)).status).toBe(303)
    const old = await at.nobody.get('/samples/grunnen')
    expect([old.status, old.headers.get('location')]).toEqual([301, '/samples/bygger-paa'])

    const two = await at.published('grunn-to')
    await at.published('bygger-paa-to', { texts: leaning('grunn-to') })
    expect((await at.postToPiece(at.ane, two, 'taking-down', { why: 'Likevel.', evenSo: 'yes' })).status).toBe(303)
    expect((await at.nobody.get('/samples/grunn-to')).status).toBe(410)
  })

  const leaning = (slug: string) => {
    const lines = { title: `bygger på ${slug}`, body: `[grunn](/samples/${slug})` }
    return { nb: lines, nn: lines, en: lines }
  }
})

describe('all pieces', () => {
  test('are found by kind and by a part of a title or an address, public or not', async () => {
    const list = async (query: string) => (await at.ane.get(`/editing/pieces?${query}`)).text()
    const begun = await at.begin(at.ane, 'Ikkje synleg enno')
    expect(await list('search=synleg')).toContain(`/editing/pieces/${begun.piece}`)
    expect(await list('search=%25')).toContain('Ingen sider passer')
    expect(await list('kind=sample&search=ikkje-syn')).toContain(begun.piece)
    expect(await list('kind=unknown&page=999')).toContain('Velg ut')
    expect(faultsOf(await list(''))).toEqual([])
  })
})

test('it is for editors, and a piece that is not there is not found', async () => {
  const one = await at.published('for-redaktorer')
  const version = { [FORM_FIELDS.version]: '1' }
  for (const what of ['drafts', 'look', 'responsible', 'address', 'taking-down', 'putting-up']) {
    expect((await at.clinician.post(`/editing/pieces/${one.piece}/${what}`, version)).status).toBe(403)
    expect((await at.nobody.post(`/editing/pieces/${one.piece}/${what}`, version)).status).toBe(401)
    expect((await at.ane.post(`/editing/pieces/${randomUUID()}/${what}`, version)).status).toBe(404)
    expect((await at.ane.post(`/editing/pieces/${one.piece}/${what}`, {})).status).toBe(400)
  }
  for (const path of ['', `/${one.piece}`, `/${one.piece}/changes?from=1&to=1`])
    expect((await at.clinician.get(`/editing/pieces${path}`)).status).toBe(403)
  for (const id of [randomUUID(), 'x']) expect((await at.ane.get(`/editing/pieces/${id}`)).status).toBe(404)
})
