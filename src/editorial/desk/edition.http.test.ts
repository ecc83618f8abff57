import { randomUUID } from 'node:crypto'
import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { stateOf } from '#editorial/pieces/index.ts'
import { trailOf } from '#platform/trail.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { faultsOf, wordsOf } from '#ui/testing.ts'
import { deskHouse, WHOLE } from '#tests/desk.tsx'

type House = Awaited<ReturnType<typeof deskHouse>>
let at: House
beforeAll(async () => void (at = await deskHouse()))
afterAll(() => at.services.close())

let count = 0
/** An edition that Ane has begun, and one that she has sent. */
const draft = () => at.begin(at.ane, `Prøve ${++count}`)
async function sent() {
  const begun = await draft()
  const answer = await at.postTo(at.ane, begun.edition, '', { ...WHOLE, next: 'send' })
  expect(answer.headers.get('location')).toBe(`/editing/editions/${begun.edition}/review`)
  return begun
}
const state = async (id: string) => stateOf((await at.edition(id)).edition, at.services.clock.now(), null)
const said = async (answer: Response) => wordsOf(await answer.text())

describe('beginning a piece', () => {
  test('takes a title and makes the address of it, and leads to its form', async () => {
    const { edition } = await at.begin(at.ane, 'Å bygge ei bru')
    const found = await at.edition(edition)
    expect(found).toMatchObject({ piece: { slug: 'a-bygge-ei-bru', kind: 'sample' }, edition: { stored: 'draft' } })
    expect((await at.ane.get(`/editing/editions/${edition}`)).status).toBe(200)
    expect((await trailOf(at.services.db, { kind: 'piece', id: found.piece.id })).map(({ action }) => action)).toEqual([
      'pieces.begun',
    ])
  })

  test.each([
    [{}, 'minst ett språk'],
    [{ 'nb.title': '???' }, 'små bokstaver'],
    [{ 'nb.title': 'Brua', slug: 'Brua Over' }, 'små bokstaver'],
    [{ 'nb.title': 'Å bygge ei bru' }, 'denne adressen'],
  ])('%j is refused, with what was written kept', async (fields, words) => {
    const answer = await at.ane.post('/editing/sample', fields)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(words)
    for (const value of Object.values(fields)) expect(page).toContain(`value="${value}"`)
  })

  test('posted twice at once it is begun once', async () => {
    const fields = { 'nb.title': 'To ganger', [FORM_FIELDS.key]: randomUUID() }
    const both = await Promise.all([1, 2].map(() => at.ane.post('/editing/sample', fields)))
    expect(new Set(both.map(({ headers }) => headers.get('location'))).size).toBe(1)
    expect(both.map(({ status }) => status)).toEqual([303, 303])
  })

  test('of a kind that there is not is not found', async () => {
    expect((await at.ane.get('/editing/unknown/new')).status).toBe(404)
    expect((await at.ane.post('/editing/unknown', { 'nb.title': 'x' })).status).toBe(404)
  })
})

describe('writing', () => {
  test('saves facts and texts as they were written, with a trail; half a text is fine', async () => {
    const { edition, piece } = await draft()
    const half = { 'nb.title': 'Halvferdig', 'fact.seats': '12', without: ['en'] }
    expect((await at.postTo(at.ane, edition, '', half)).headers.get('location')).toBe(`/editing/editions/${edition}`)
    expect((await at.edition(edition)).edition).toMatchObject({
      facts: { seats: 12, words: [] },
      texts: { nb: { title: 'Halvferdig' } },
      ...{ without: ['en'], source: null, version: 2 },
    })
    await at.postTo(at.bo, edition, '', WHOLE)
    const { edition: saved } = await at.edition(edition)
    expect(saved.texts).toEqual({
      nb: { title: 'Brua', body: 'Ei **bru**.\n\nOver fjorden.' },
      nn: { title: 'Brua', body: 'Ei bru.' },
      en: { title: 'The bridge', body: 'A bridge.' },
    })
    expect(saved).toMatchObject({ facts: { date: '2026-05-17' }, source: 'Et dokument, 2019', without: [] })
    expect(saved.writers).toEqual([at.aneId, at.boId])
    expect((await trailOf(at.services.db, { kind: 'piece', id: piece })).map(({ action }) => action)).toEqual([
      'pieces.saved',
      'pieces.saved',
      'pieces.begun',
    ])
    const page = await (await at.ane.get(`/editing/editions/${edition}`)).text()
    expect(page).toContain('value="17.5.2026"')
    expect(page).toContain('lang="en"')
    expect(faultsOf(page)).toEqual([])
  })

  test('a fact that cannot be read is refused with its line, nothing is saved, and everything written stays', async () => {
    const { edition } = await draft()
    const fields = {
      ...WHOLE,
      'fact.date': '31.2.2026',
      'fact.related': 'ukjent-side',
      'fact.members': 'Ukjent AS',
      'fact.programme': '09:00 | Velkommen',
      'fact.sides': ['work', 'health'],
      without: ['en'],
    }
    const answer = await at.postTo(at.ane, edition, '', fields)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const words of [
      '«31.2.2026» er ingen dato',
      'ingen side som heter «ukjent-side»',
      'ingen organisasjon som heter «Ukjent AS»',
      '«Program», linje 1: raden har 2 felt og skal ha 3',
    ])
      expect(page).toContain(words)
    expect(page).toContain('09:00 | Velkommen</textarea>')
    expect(page).toContain('Over fjorden.')
    expect(page.match(/type="checkbox"[^>]*checked/g)).toHaveLength(3)
    expect(faultsOf(page)).toEqual([])
    expect((await at.edition(edition)).edition).toMatchObject({
      version: 1,
      texts: { nb: { title: expect.stringContaining('Prøve') } },
    })
  })

  test('pieces may be named by slug, address or title, and organisations by what they are called', async () => {
    const one = await at.begin(at.ane, 'Den ene siden')
    const { edition } = await draft()
    const named = { 'fact.related': 'den-ene-siden\n/samples/den-ene-siden\nden ENE siden' }
    expect((await at.postTo(at.ane, edition, '', named)).status).toBe(303)
    expect((await at.edition(edition)).edition.facts).toMatchObject({ related: ['den-ene-siden'] })
    expect(one.piece).not.toBe('')
  })

  test('a text as long as a piece may have is taken, and one that is longer is kept and told when it is sent', async () => {
    const { edition } = await draft()
    const long = { ...WHOLE, 'nb.body': 'å'.repeat(100_000), 'nn.body': 'å'.repeat(100_001) }
    expect((await at.postTo(at.ane, edition, '', long)).status).toBe(303)
    const answer = await at.postTo(at.ane, edition, '', { ...long, next: 'send' })
    expect(answer.status).toBe(422)
    expect(await said(answer)).toContain('«Brødtekst» på nynorsk har 100001 tegn. Det er plass til 100000.')
    expect((await at.edition(edition)).edition.texts.nn?.['body']).toHaveLength(100_001)
  })

  test('what the form says too much of is refused', async () => {
    const { edition } = await draft()
    const answer = await at.postTo(at.ane, edition, '', { note: 'x'.repeat(2001), source: 'x'.repeat(501) })
    const words = await said(answer)
    expect([answer.status, words.includes('høyst 2000 tegn'), words.includes('høyst 500 tegn')]).toEqual([
      422,
      true,
      true,
    ])
  })

  test('the page can be seen as it will be, by editors only', async () => {
    const { edition } = await draft()
    const answer = await at.postTo(at.ane, edition, '', { ...WHOLE, next: 'preview' })
    const preview = answer.headers.get('location')!
    expect(preview).toMatch(new RegExp(`^/samples/.+\\?edition=${edition}$`))
    expect(await said(await at.bo.get(preview))).toContain('Ei **bru**.')
    expect((await at.nobody.get(preview)).status).toBe(404)
  })

  test('of two who write at once, the second loses nothing: 409, all they wrote beside what is saved', async () => {
    const { edition } = await draft()
    const version = await at.versionOf(edition)
    const write = (by: typeof at.ane, title: string) =>
      by.post(`/editing/editions/${edition}`, { ...WHOLE, 'nb.title': title, [FORM_FIELDS.version]: version })
    const both = await Promise.all([write(at.ane, 'Anes tittel'), write(at.bo, 'Bos tittel')])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const lost = both.findIndex(({ status }) => status === 409)
    const page = await both[lost]!.text()
    const [mine, theirs] = lost === 0 ? ['Anes tittel', 'Bos tittel'] : ['Bos tittel', 'Anes tittel']
    expect(page).toContain(`>${mine}</textarea>`)
    expect(page).toContain(theirs)
    expect(page).toContain(`href="/editing/editions/${edition}"`)
    expect(faultsOf(page)).toEqual([])
    // Only what differs is there: they wrote the same in everything else.
    expect(page.match(/<textarea/g)).toHaveLength(1)
    expect((await at.edition(edition)).edition.texts.nb?.title).toBe(theirs)
  })

  test('what was sent by another meanwhile is no draft any more, and the words are kept', async () => {
    const { edition } = await draft()
    const version = await at.versionOf(edition)
    await at.postTo(at.bo, edition, '', { ...WHOLE, next: 'send' })
    const late = { ...WHOLE, 'nb.title': 'For sent', [FORM_FIELDS.version]: version }
    const answer = await at.ane.post(`/editing/editions/${edition}`, late)
    expect([answer.status, (await answer.text()).includes('For sent')]).toEqual([409, true])
    const now = await at.postTo(at.ane, edition, '', { ...WHOLE, 'nb.title': 'For sent' })
    const page = await now.text()
    expect([now.status, page.includes('ikke et utkast lenger'), page.includes('For sent')]).toEqual([422, true, true])
    expect((await at.ane.get(`/editing/editions/${edition}`)).headers.get('location')).toBe(
      `/editing/editions/${edition}/review`,
    )
  })

  test('a form without a version is not taken, and an edition that is not there is not found', async () => {
    const { edition } = await draft()
    expect((await at.ane.post(`/editing/editions/${edition}`, WHOLE)).status).toBe(400)
    for (const id of [randomUUID(), 'x', '%00']) {
      expect((await at.ane.get(`/editing/editions/${id}`)).status).toBe(404)
      expect((await at.ane.post(`/editing/editions/${id}`, { [FORM_FIELDS.version]: '1' })).status).toBe(404)
    }
  })
})

describe('sending', () => {
  test('says all that is missing at once, and each of it leads to its field', async () => {
    const { edition } = await draft()
    const answer = await at.postTo(at.ane, edition, '', {
      ...{
        'nb.title': 'Brua',
        'nb.body': '# Stor\n\n<b>fet</b> ![](/images/a.webp)',
        'nn.title': 'Brua',
        next: 'send',
      },
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const words of [
      '«Dato» mangler',
      '«Brødtekst» mangler på nynorsk',
      'Ingenting er skrevet på engelsk',
      '«Brødtekst» på bokmål, linje 1: bruk ##',
      '«Brødtekst» på bokmål, linje 3: HTML blir ikke vist (&lt;b&gt;)',
      'mangler ord for dem som ikke ser det',
    ])
      expect(page).toContain(words)
    for (const [, id] of page.matchAll(/href="#(field-[\w-]+)"/g)) expect(page).toContain(`id="${id}"`)
    expect(await state(edition)).toBe('draft')
  })

  test('a language may be left out knowingly', async () => {
    const { edition } = await draft()
    const fields = { ...WHOLE, 'en.title': '', 'en.body': '', without: 'en', next: 'send' }
    expect((await at.postTo(at.ane, edition, '', fields)).status).toBe(303)
    expect(await state(edition)).toBe('review')
  })
})

describe('a decision', () => {
  test('approved now, it is public, and the review said what changed', async () => {
    const { edition, piece } = await sent()
    const page = await (await at.bo.get(`/editing/editions/${edition}/review`)).text()
    expect(faultsOf(page)).toEqual([])
    expect(wordsOf(page)).toContain('første utgaven leserne får se')
    expect(page).toContain('Over fjorden.')
    const answer = await at.postTo(at.bo, edition, '/approval', { when: 'now' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/editing/pieces/${piece}`])
    expect(await state(edition)).toBe('published')
    expect((await at.nobody.get(`/samples/${(await at.edition(edition)).piece.slug}`)).status).toBe(200)
  })

  test('approved for a day and a time in Norway, it waits, and can be taken back until then', async () => {
    const { edition, piece } = await sent()
    expect((await at.postTo(at.bo, edition, '/approval', { when: 'at', day: '17.5.2026', time: '9.00' })).status).toBe(
      303,
    )
    expect((await at.edition(edition)).edition.publishAt).toEqual(new Date('2026-05-17T07:00:00Z'))
    const page = await (await at.bo.get(`/editing/editions/${edition}/review`)).text()
    expect(wordsOf(page)).toContain('blir synlig 17.5.2026 kl. 09:00')
    expect((await at.postTo(at.ane, edition, '/taking-back')).status).toBe(303)
    expect(await state(edition)).toBe('draft')
    const again = await at.postTo(at.ane, edition, '/taking-back')
    expect([again.status, (await said(again)).includes('venter ikke lenger')]).toEqual([422, true])
    expect((await trailOf(at.services.db, { kind: 'piece', id: piece })).map(({ action }) => action)).toContain(
      'pieces.taken-back',
    )
  })

  test.each([
    [{}, 'Velg når'],
    [{ when: 'at', day: '32.1.2026', time: '09:00' }, 'Skriv dagen'],
    [{ when: 'at', day: '17.5.2026', time: 'ni' }, 'klokkeslett som finnes'],
    [{ when: 'at', day: '1.1.2026', time: '09:00' }, 'Tidspunktet er passert'],
  ])('approved with %j is refused, with what was written kept', async (fields, words) => {
    const { edition } = await sent()
    const answer = await at.postTo(at.bo, edition, '/approval', fields)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(words)
    if ('day' in fields) expect(page).toContain(`value="${fields.day}"`)
    expect(await state(edition)).toBe('review')
  })

  test('whoever wrote in it does not approve it, and is told so before they try', async () => {
    const { edition } = await sent()
    const page = await (await at.ane.get(`/editing/editions/${edition}/review`)).text()
    expect(wordsOf(page)).toContain('en annen redaktør må godkjenne')
    expect(page).not.toContain('/approval')
    const answer = await at.postTo(at.ane, edition, '/approval', { when: 'now' })
    expect([answer.status, (await said(answer)).includes('En annen redaktør må godkjenne den')]).toEqual([422, true])
  })

  test('sent back with why, it is a draft that says so; without why it is not sent back', async () => {
    const { edition } = await sent()
    const without = await at.postTo(at.bo, edition, '/return', { why: ' ' })
    expect([without.status, (await said(without)).includes('Skriv hvorfor')]).toEqual([422, true])
    expect((await at.postTo(at.bo, edition, '/return', { why: 'Tallet mangler kilde.' })).status).toBe(303)
    expect(await said(await at.ane.get(`/editing/editions/${edition}`))).toContain('Tallet mangler kilde.')
  })

  test('is about what was seen: when it has changed since, the reviewer is shown the new state', async () => {
    const { edition } = await sent()
    const version = await at.versionOf(edition)
    await at.postTo(at.bo, edition, '/return', { why: 'Se på tittelen.' })
    await at.postTo(at.ane, edition, '', { ...WHOLE, 'nb.title': 'Noe annet', next: 'send' })
    const answer = await at.bo.post(`/editing/editions/${edition}/approval`, {
      when: 'now',
      [FORM_FIELDS.version]: version,
    })
    expect(answer.status).toBe(409)
    expect(await state(edition)).toBe('review')
  })

  test('two who decide at once: one does, the other is told', async () => {
    const { edition } = await sent()
    const version = { [FORM_FIELDS.version]: await at.versionOf(edition) }
    const both = await Promise.all([
      at.bo.post(`/editing/editions/${edition}/approval`, { ...version, when: 'now' }),
      at.bo.post(`/editing/editions/${edition}/return`, { ...version, why: 'Nei.' }),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  })
})

describe('discarding', () => {
  test('asks once more, then keeps the draft in the history only', async () => {
    const { edition, piece } = await draft()
    const unsure = await at.postTo(at.ane, edition, '/discarding')
    expect([unsure.status, (await said(unsure)).includes('Kryss av')]).toEqual([422, true])
    const answer = await at.postTo(at.ane, edition, '/discarding', { sure: 'yes' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/editing/pieces/${piece}`])
    expect(await state(edition)).toBe('discarded')
    expect(await said(await at.ane.get(`/editing/pieces/${piece}`))).toContain('Forkastet')
  })
})

test('writing and deciding is for editors', async () => {
  const { edition } = await sent()
  const version = { [FORM_FIELDS.version]: await at.versionOf(edition) }
  for (const path of ['', '/approval', '/return', '/taking-back', '/discarding']) {
    expect((await at.clinician.post(`/editing/editions/${edition}${path}`, version)).status).toBe(403)
    expect((await at.nobody.post(`/editing/editions/${edition}${path}`, version)).status).toBe(401)
  }
  for (const path of [
    '/editing',
    '/editing/new',
    '/editing/sample/new',
    `/editing/editions/${edition}`,
    `/editing/editions/${edition}/review`,
  ]) {
    expect((await at.clinician.get(path)).status).toBe(403)
    expect((await at.nobody.get(path)).headers.get('location')).toMatch(/^\/-\/sign-in/)
  }
  expect((await at.clinician.post('/editing/sample', { 'nb.title': 'x' })).status).toBe(403)
  expect((await at.nobody.post('/editing/sample', { 'nb.title': 'x' })).status).toBe(401)
})
