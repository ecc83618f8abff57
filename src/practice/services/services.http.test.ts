import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { layContent } from '#app/content.ts'
import { findPublished } from '#editorial/pieces/index.ts'
import { trailOf } from '#platform/trail.ts'
import { testApp, type Client } from '#tests/app.ts'
import { addPerson } from '#tests/people.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { faultsOf, wordsOf } from '#ui/testing.ts'
import { QUESTIONS, type Answers } from './coupling/model.ts'
import { serviceKind } from './kind.ts'
import { layNamedGrades } from './lay.ts'
import { loadCatalogue } from './load.ts'
import { versionOf } from './model.ts'
import { gradingHistory } from './store.ts'

const CORE: Answers = {
  ...{ workParts: 'clear', healthParts: 'clear', anchor: 'both' },
  ...{ together: 'team', weight: 'equal', shared: 'yes' },
}

let services: TestServices
let nobody: Client
let ane: Client
let bo: Client
let ids: { ane: string; bo: string }
beforeEach(async () => {
  services = await testServices()
  await layContent(services)
  const app = testApp(services)
  const editor = { role: 'editor', organisation: null } as const
  ids = { ane: await addPerson(services, 'Ane', [editor]), bo: await addPerson(services, 'Bo', [editor]) }
  ;[nobody, ane, bo] = [app.nobody(), await app.as(ids.ane), await app.as(ids.bo)]
})

const text = async (client: Client, path: string) => (await client.get(path)).text()
const pieceOf = async (slug: string) =>
  (await findPublished(services.db, serviceKind, slug, services.clock.now()))!.piece.id
const historyOf = async (slug: string) => gradingHistory(services.db, await pieceOf(slug))
const versionNow = async (slug: string) => String(versionOf(await historyOf(slug)))
const trailed = async (slug: string) =>
  (await trailOf(services.db, { kind: 'piece', id: await pieceOf(slug) })).map(({ action }) => action).toSorted()

async function post(client: Client, slug: string, path: string, fields: Record<string, string>) {
  return client.post(`/services/${slug}/${path}`, { [FORM_FIELDS.version]: await versionNow(slug), ...fields })
}

/** Ane disputes the grade of a service, and gives the address of the answer. */
async function disputed(slug: string): Promise<string> {
  expect((await post(ane, slug, 'disputes', { why: 'Det er mer helse i det enn som så.' })).status).toBe(303)
  return `disputes/${(await historyOf(slug))[0]!.disputes[0]!.id}/answer`
}

describe('what the source names', () => {
  test('is graded where the source grades it, and waits where it does not', async () => {
    const grades: Record<string, string> = {}
    for (const { service, grading } of await loadCatalogue(services))
      grades[service.piece.slug] = grading?.grade ?? 'ungraded'
    expect(grades).toEqual({
      'arr-spesialisthelsetjenesten': '1',
      helseiarbeid: '1',
      ips: '1',
      'senter-for-jobbmestring': '1',
      'arr-nav': '2A',
      'nav-arbeidsradgivning': '2A',
      'poliklinikk-helse-og-arbeid': '2H',
      aft: '3A',
      avklaring: '3A',
      hjerneskaderehabilitering: '3H',
      kreftrehabilitering: '3H',
      'digitalt-jobbsokerkurs': 'work-only',
      jobbklubb: 'work-only',
      koronatest: 'health-only',
      vaksinering: 'health-only',
      'air-ung': 'ungraded',
      'arbeidsfokus-fastlegekontor': 'ungraded',
      'arbeidsrettet-behandling': 'ungraded',
      ekspertbistand: 'ungraded',
      fontenehus: 'ungraded',
      'rask-psykisk-helsehjelp': 'ungraded',
      'tverrfaglig-muskel-skjelett': 'ungraded',
    })
  })

  test('is laid once: again, and twice at once, changes nothing; a grade of ours stays', async () => {
    await post(ane, 'fontenehus', 'gradings', CORE)
    const count = async () =>
      (await sql<{ n: number }>`select count(*)::int as n from services.grading`.execute(services.db)).rows[0]!.n
    expect(await count()).toBe(16)
    await Promise.all([layNamedGrades(services), layNamedGrades(services)])
    expect(await count()).toBe(16)
    const trail = await trailOf(services.db, { kind: 'services', id: 'named' })
    expect(trail).toHaveLength(1)
    expect(trail[0]).toMatchObject({ action: 'services.grades-laid', detail: { grades: 15 } })
  })

  test('never has a bare grade: every page gives the reasons, or says that nobody has graded it', async () => {
    for (const { service, grading } of await loadCatalogue(services)) {
      const words = wordsOf(await text(nobody, service.address))
      if (grading === null) expect(words).toContain('Ingen har gradert dette ennå')
      else expect(words).toContain('Kilden nevner tilbudet som eksempel på kategorien')
    }
  })
})

describe('the field at a glance', () => {
  test('shows every service as a link in the figure and in the list, without faults in any language', async () => {
    for (const language of ['nb', 'nn', 'en']) {
      nobody.cookies.set('language', language)
      const html = await text(nobody, '/services')
      expect(faultsOf(html)).toEqual([])
      for (const { service } of await loadCatalogue(services))
        // Twice in the figure (wide and narrow), once in the list, and among the examples where it is graded.
        expect(html.split(`href="${service.address}"`).length - 1).toBeGreaterThanOrEqual(3)
    }
  })

  test('filters by grade, side and provider, says when nothing fits, and gives the same rows as CSV', async () => {
    const slugs = async (query: string) =>
      (await text(nobody, `/services.csv?${query}`))
        .trim()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(',')[0])
    expect(await slugs('')).toHaveLength(22)
    expect(await slugs('grade=2A')).toEqual(['arr-nav', 'nav-arbeidsradgivning'])
    expect(await slugs('side=health&provider=specialist-health')).toEqual([
      ...['poliklinikk-helse-og-arbeid', 'kreftrehabilitering', 'hjerneskaderehabilitering'],
    ])
    expect(await slugs('grade=none')).toHaveLength(7)
    expect(await slugs('grade=xyzzy')).toHaveLength(22)
    const none = await text(nobody, '/services?grade=2H&provider=nav')
    expect(none).toContain('Ingen tjenestetilbud passer med det du valgte')
    expect(none).not.toContain('/services.csv')
  })

  test('stands with no service at all, and says what will be here', async () => {
    await sql`update pieces.piece set taken_down_at = now(), taken_down_why = 'Prøve'`.execute(services.db)
    const html = await text(nobody, '/services')
    expect(faultsOf(html)).toEqual([])
    expect(html).toContain('Her kommer tjenestetilbudene')
    expect((await text(nobody, '/services/figure.svg')).match(/<a /g)).toBeNull()
  })

  test('is a file of its own, in the language asked for, with addresses that lead home', async () => {
    const answer = await nobody.get('/services/figure.svg?language=nn')
    expect(answer.headers.get('content-type')).toContain('image/svg+xml')
    const svg = await answer.text()
    expect(svg).toMatch(/^<\?xml/)
    expect(svg).toContain('Fagfeltet arbeid og helse, med tenestetilboda der dei høyrer heime')
    expect(svg).toContain('href="http://localhost:3000/services/ips"')
    expect(svg).not.toContain('style=')
  })
})

describe('trying the questions', () => {
  test('stores nothing, gives the grade with its reasons, and asks for what is left', async () => {
    const query = (answers: Partial<Answers>) => `/services/coupling?${new URLSearchParams(answers)}`
    expect(wordsOf(await text(nobody, '/services/coupling'))).toContain('Ingenting blir lagret')
    const whole = wordsOf(await text(nobody, query(CORE)))
    expect(whole).toContain('Svarene gir grad 1')
    expect(whole).toContain('Fagfolk fra arbeid og fra helse arbeider i samme team.')
    const { weight: _, ...others } = CORE
    const half = await text(nobody, query(others))
    expect(half).toContain('href="#field-weight"')
    expect(wordsOf(await text(nobody, query({ ...CORE, together: 'no' })))).toContain(
      'Modellen har ingen grad for dette',
    )
    expect(await historyOf('fontenehus')).toEqual([])
  })
})

describe('grading', () => {
  test('by an editor stands with answers, reasons, name and trail; the one before is shown as history', async () => {
    const answer = await post(ane, 'arr-nav', 'gradings', { ...CORE, words: 'To fag i samme team.' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/services/arr-nav#grade'])
    const words = wordsOf(await text(nobody, '/services/arr-nav'))
    for (const said of ['Arbeid og helse sammen er en forutsetning', 'To fag i samme team.', 'Gradert av Ane'])
      expect(words).toContain(said)
    expect(words).toContain('Gradert av kilden')
    expect((await historyOf('arr-nav')).map(({ grading }) => [grading.number, grading.grade])).toEqual([
      [2, '1'],
      [1, '2A'],
    ])
    expect(await trailed('arr-nav')).toEqual(['services.graded'])
  })

  test('is refused on the same page with what was answered, and leaves nothing', async () => {
    const answer = await post(ane, 'fontenehus', 'gradings', { ...CORE, weight: 'maybe', words: 'Mine ord' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('href="#field-weight"')
    expect(html).toMatch(/name="together" value="team" checked/)
    expect(html).toContain('Mine ord')
    expect((await post(ane, 'fontenehus', 'gradings', { ...CORE, together: 'no' })).status).toBe(422)
    expect(await historyOf('fontenehus')).toEqual([])
    expect(await trailed('fontenehus')).toEqual([])
  })

  test('by two at once is done by one; the other is told, and the same form twice counts once', async () => {
    const fields = { [FORM_FIELDS.version]: '0', ...CORE }
    const both = await Promise.all([ane, bo].map((one) => one.post('/services/fontenehus/gradings', fields)))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const again = { ...CORE, [FORM_FIELDS.version]: '1', [FORM_FIELDS.key]: 'a-key-of-this-very-form' }
    const twice = await Promise.all([ane, ane].map((one) => one.post('/services/fontenehus/gradings', again)))
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    expect(await historyOf('fontenehus')).toHaveLength(2)
  })

  test('does not happen when its trail cannot be written', async () => {
    await sql`alter table platform.trail add constraint planted check (action <> 'services.graded') not valid`.execute(
      services.db,
    )
    expect((await post(ane, 'fontenehus', 'gradings', CORE)).status).toBe(500)
    expect(await historyOf('fontenehus')).toEqual([])
  })

  test('is for editors, of services that are public', async () => {
    const reader = await testApp(services).as(
      await addPerson(services, 'Ola', [{ role: 'facilitator', organisation: null }]),
    )
    for (const [client, status] of [
      [nobody, 401],
      [reader, 403],
    ] as const)
      for (const path of ['gradings', 'disputes', 'disputes/x/answer'])
        expect((await client.post(`/services/ips/${path}`, { version: '1', ...CORE })).status).toBe(status)
    expect((await reader.get('/services/ips/grading')).status).toBe(403)
    expect((await ane.get('/services/nowhere/grading')).status).toBe(404)
    expect((await ane.post('/services/nowhere/gradings', { version: '0', ...CORE })).status).toBe(404)
    expect((await ane.post('/services/ips/gradings', CORE)).status).toBe(400)
    expect(await text(nobody, '/services/ips')).not.toContain('/services/ips/grading')
  })

  test('rows never change', async () => {
    await expect(sql`update services.grading set grade = '3A'`.execute(services.db)).rejects.toThrow('does not change')
    await expect(sql`delete from services.grading`.execute(services.db)).rejects.toThrow('does not change')
  })
})

describe('a dispute', () => {
  test('stands beside the grade wherever it is shown, until somebody else keeps the grade', async () => {
    const answer = await disputed('nav-arbeidsradgivning')
    for (const path of ['/services/nav-arbeidsradgivning', '/services', '/services/figure.svg', '/services/arr-nav'])
      expect(wordsOf(await text(nobody, path)), path).toContain('omstridt')
    expect(await text(nobody, '/services/nav-arbeidsradgivning')).toContain('Det er mer helse i det enn som så.')
    expect(await text(nobody, '/services.csv')).toMatch(/nav-arbeidsradgivning,[^\r]*,2A,work,yes,1/)

    const own = await post(ane, 'nav-arbeidsradgivning', answer, { keepWhy: 'Likevel ikke' })
    expect(own.status).toBe(422)
    expect(await own.text()).toContain('En annen må svare.')
    expect((await post(bo, 'nav-arbeidsradgivning', answer, { keepWhy: '' })).status).toBe(422)
    expect((await post(bo, 'nav-arbeidsradgivning', answer, { keepWhy: 'Kilden er klar.' })).status).toBe(303)
    const words = wordsOf(await text(nobody, '/services/nav-arbeidsradgivning'))
    expect(words).toContain('Bo svarte: graden blir stående.')
    expect(words).not.toContain('Graden er omstridt')
    expect(await trailed('nav-arbeidsradgivning')).toEqual(['services.dispute-answered', 'services.disputed'])
  })

  test('is answered by grading anew, by somebody else and with why', async () => {
    await disputed('avklaring')
    expect((await post(ane, 'avklaring', 'gradings', { ...CORE, words: 'Jeg' })).status).toBe(422)
    expect((await post(bo, 'avklaring', 'gradings', CORE)).status).toBe(422)
    expect((await post(bo, 'avklaring', 'gradings', { ...CORE, words: 'Ane har rett.' })).status).toBe(303)
    const [standing, before] = await historyOf('avklaring')
    expect(standing).toMatchObject({ grading: { grade: '1' }, disputes: [] })
    expect(before!.disputes[0]!.answer).toMatchObject({ is: 'graded-anew', why: 'Ane har rett.', answeredBy: ids.bo })
    expect(await trailed('avklaring')).toEqual([
      ...['services.dispute-answered', 'services.disputed', 'services.graded'],
    ])
  })

  test('says why, is about a grade that is there, and comes once, however many press at once', async () => {
    expect((await post(ane, 'ips', 'disputes', { why: '' })).status).toBe(422)
    expect((await post(ane, 'fontenehus', 'disputes', { why: 'Nei' })).status).toBe(422)
    const fields = { [FORM_FIELDS.version]: '1', why: 'Nei' }
    const both = await Promise.all([ane, bo].map((one) => one.post('/services/ips/disputes', fields)))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await post(bo, 'ips', 'disputes', { why: 'Nei' })).status).toBe(422)
    expect((await post(bo, 'ips', 'disputes/elsewhere/answer', { keepWhy: 'Jo' })).status).toBe(422)
    expect((await historyOf('ips'))[0]!.disputes).toHaveLength(1)
  })

  test('is never answered by whoever disputed, whatever the code thinks', async () => {
    await disputed('ips')
    await expect(
      sql`update services.dispute set answer = 'kept', answer_why = 'x', answered_by = disputed_by, answered_at = now()`.execute(
        services.db,
      ),
    ).rejects.toThrow('check constraint')
  })
})

test('every service has its page in every language, without faults', async () => {
  for (const language of ['nb', 'nn', 'en']) {
    nobody.cookies.set('language', language)
    for (const { service } of await loadCatalogue(services))
      expect(faultsOf(await text(nobody, service.address)), service.address).toEqual([])
  }
})

test('each page of a service has both sides, work first, and tells what the source leaves open', async () => {
  const html = await text(nobody, '/services/fontenehus')
  expect(html.indexOf('b-one-side-work')).toBeLessThan(html.indexOf('b-one-side-health'))
  const words = wordsOf(html)
  expect(words).toContain('Det kilden ikke sier noe om')
  expect(words).toContain('Kilden sier ikke noe om dette.')
  expect(wordsOf(await text(nobody, '/services/arr-nav'))).not.toContain('Hvordan du får det Hvem')
  expect(QUESTIONS).toHaveLength(6)
})
