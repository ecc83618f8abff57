import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { kinds, layContent } from '#app/content.ts'
import { day } from '#core/dates.ts'
import { isRefusal } from '#core/refusal.ts'
import {
  approve,
  editionsOf,
  findEdition,
  findPublished,
  layShipped,
  openDraft,
  saveDraft,
  sendDraft,
  ship,
} from '#editorial/pieces/index.ts'
import { testApp, type Client, type TestApp } from '#tests/app.ts'
import { addPerson } from '#tests/people.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { chapterKind } from './kind.ts'

let services: TestServices
let app: TestApp
let nobody: Client
let ane: string
let bo: string
let anes: Client
let bos: Client
beforeEach(async () => {
  services = await testServices()
  app = testApp(services)
  nobody = app.nobody()
  ane = await addPerson(services, 'Ane', [{ role: 'editor', organisation: null }])
  bo = await addPerson(services, 'Bo', [{ role: 'editor', organisation: null }])
  ;[anes, bos] = [await app.as(ane), await app.as(bo)]
})

const chapter = (slug: string, order: number, title: string, body: string) => {
  const words = { title, lead: 'Kort.', body }
  return ship({
    ...{ kind: chapterKind, slug, facts: { order }, source: 'Prøve', published: day('2026-01-01') },
    texts: { nb: words, nn: words, en: words },
  })
}
const lay = () =>
  layShipped(services, kinds, [
    chapter('b', 2, 'Andre kapittel', 'Om *andre* ting.'),
    chapter('a', 1, 'Første kapittel', 'Gå to turer.'),
  ])
const CHANGES = { 'changes-nb': 'Alt er nytt.', 'changes-nn': 'Alt er nytt, på nynorsk.', 'changes-en': 'All is new.' }
const proposal = (number: string, who = anes) => who.post('/guideline/versions', { number, ...CHANGES })
const proposedId = async () =>
  (await sql<{ id: string }>`select id from guidelines.version where state = 'proposed'`.execute(services.db)).rows[0]!
    .id
const approval = async (who = bos, id?: string) =>
  who.post(`/guideline/versions/${id ?? (await proposedId())}/approval`, { read: 'yes' })
/** A version that Ane put together and Bo approved. */
async function version(number: string): Promise<void> {
  expect((await proposal(number)).status).toBe(303)
  expect((await approval()).headers.get('location')).toBe(`/guideline/${number}`)
}
const page = async (path: string, client = nobody) => (await client.get(path)).text()
const actions = async () =>
  (
    await sql<{
      action: string
    }>`select action from platform.trail where action like 'guidelines.%' order by id`.execute(services.db)
  ).rows.map(({ action }) => action)

/** Gives a chapter new words, written by Ane and approved by Bo. */
async function change(slug: string, body: string): Promise<void> {
  const { db, clock } = services
  const by = (id: string) => ({ actor: { kind: 'person' as const, id }, at: clock.now() })
  await db.transaction().execute(async (tx) => {
    const { piece, edition } = (await findPublished(tx, chapterKind, slug, clock.now()))!
    const id = await openDraft(tx, piece.id, edition, by(ane))
    if (isRefusal(id)) throw new Error('refused')
    const now = async () => (await findEdition(tx, id))!.edition
    const lines = { ...edition.texts.nb, body, changes: 'Fordi to var for lite.' }
    const texts = { nb: lines, nn: lines, en: lines }
    await saveDraft(tx, await now(), { ...edition, texts }, by(ane))
    await sendDraft(tx, chapterKind, await now(), by(ane))
    await approve(tx, kinds, chapterKind, await now(), null, by(bo))
  })
}

describe('a version', () => {
  test('is put together by one, approved by another, and then stands at its address', async () => {
    await lay()
    expect(await page('/guideline')).toContain('Ingen versjon er lagt inn her ennå')
    await version('1.0')
    const first = await page('/guideline')
    expect(first.replaceAll('\u00a0', ' ')).toContain('Dette er versjon 1.0, fra 2. mars 2026.')
    expect(first).toContain('<link rel="canonical" href="http://localhost:3000/guideline/1.0"/>')
    const whole = await page('/guideline/1.0')
    expect(whole.indexOf('Første kapittel')).toBeLessThan(whole.indexOf('Andre kapittel'))
    expect(whole).toContain('Kjernegruppen for arbeidsrettet rehabilitering. (2026).')
    expect(whole).toContain('http://localhost:3000/guideline/1.0')
    const one = await page('/guideline/1.0/b')
    expect(one).toContain('Om <em>andre</em> ting.')
    expect(one).toContain('http://localhost:3000/guideline/1.0/b')
    for (const none of ['/guideline/2.0', '/guideline/x', '/guideline/1.0/c', '/guideline/1.0/against/1.0'])
      expect((await nobody.get(none)).status).toBe(404)
    expect(await actions()).toEqual(['guidelines.version-proposed', 'guidelines.version-approved'])
  })

  test('stays as it was when its chapters change, says that it is older, and shows the difference to the newest', async () => {
    await lay()
    await version('1.0')
    const before = await page('/guideline/versions/1.0/content.json')
    expect(await page('/guideline')).not.toContain('Kapitler under arbeid')
    await change('a', 'Gå tre turer.')
    expect(await page('/guideline')).toMatch(/Kapitler under arbeid[^]*chapters\/a"/)
    await version('1.1')
    expect(await page('/guideline/versions/1.0/content.json')).toBe(before)
    expect(await page('/guideline')).not.toContain('Kapitler under arbeid')
    expect(await page('/guideline/1.0/a')).toContain('Gå to turer.')
    expect(await page('/guideline/1.0/a')).toContain('Dette er en eldre versjon')
    expect(await page('/guideline/1.1/a')).toContain('Gå tre turer.')
    expect(await page('/guideline/1.1/a')).toContain('Fordi to var for lite.')
    expect(await page('/guideline/1.1/a')).not.toContain('Dette er en eldre versjon')
    for (const path of ['/guideline/1.0/against/1.1', '/guideline/1.1/against/1.0']) {
      const against = await page(path)
      expect(against).toContain('Fra versjon 1.0 til 1.1')
      expect(against).toMatch(/<del><span[^>]*>tatt bort: <\/span>to<\/del>/)
      expect(against).toMatch(/<ins><span[^>]*>lagt til: <\/span>tre<\/ins>/)
      expect(against).toContain('uendret')
    }
  })

  test('has the fingerprint of its content, which anybody can compute', async () => {
    await lay()
    await version('1.0')
    const content = await page('/guideline/versions/1.0/content.json')
    const fingerprint = createHash('sha256').update(content).digest('hex')
    expect(await page('/guideline/1.0')).toContain(`<code>${fingerprint}</code>`)
    expect(JSON.parse(content)).toMatchObject({
      ...{ version: '1.0', day: '2026-03-02' },
      chapters: [{ slug: 'a', texts: { nn: { body: 'Gå to turer.' } } }, { slug: 'b' }],
    })
  })

  test('never changes, whoever asks the database', async () => {
    await lay()
    await version('1.0')
    for (const statement of [
      sql`update guidelines.version set day = '2020-01-01'`,
      sql`delete from guidelines.version_chapter`,
      sql`update guidelines.version_chapter set slug = 'z'`,
      sql`delete from guidelines.version`,
    ])
      await expect(statement.execute(services.db)).rejects.toThrow(/change/)
  })

  test('is refused without chapters, without words, with a number that is not higher, and while another waits', async () => {
    expect(await (await proposal('1.0')).text()).toContain('Ingen kapitler er publisert')
    await lay()
    const empty = await anes.post('/guideline/versions', { number: 'en', ...CHANGES, 'changes-nn': '' })
    expect(empty.status).toBe(422)
    const words = await empty.text()
    for (const expected of ['Skriv nummeret med to tall', 'på alle tre språk', 'value="en"'])
      expect(words).toContain(expected)
    await version('1.0')
    expect(await (await proposal('1.0')).text()).toContain('høyere enn 1.0')
    const answers = await Promise.all([proposal('1.1'), proposal('1.2', bos)])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 422]))
  })

  test('is not approved by whoever put it together, nor unread, nor twice; and can be taken back with why', async () => {
    await lay()
    await proposal('1.0')
    const id = await proposedId()
    await change('a', 'Gå tre turer.')
    const frozen = /\/guideline\/chapters\/a\?edition=[\w-]+/.exec(await page('/guideline/writing', bos))![0]
    expect(await page(frozen, bos), 'what is approved is what was put together').toContain('Gå to turer.')
    expect(await (await approval(anes)).text()).toContain('En annen redaktør må godkjenne')
    expect((await bos.post(`/guideline/versions/${id}/approval`)).status).toBe(422)
    expect((await anes.post(`/guideline/versions/${id}/withdrawal`)).status).toBe(422)
    expect((await anes.post(`/guideline/versions/${id}/withdrawal`, { 'withdrawal-why': 'For tidlig.' })).status).toBe(
      303,
    )
    expect((await approval(bos, id)).status).toBe(409)
    await proposal('1.0')
    const again = await proposedId()
    const answers = await Promise.all([approval(bos, again), approval(bos, again)])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 409]))
    expect((await actions()).filter((action) => action === 'guidelines.version-approved')).toHaveLength(1)
  })
})

describe('writing together', () => {
  let clinician: Client
  let clinic: string
  beforeEach(async () => {
    const names = [{ from: day('2018-01-01'), name: { nb: 'Fjellro', nn: 'Fjellro', en: 'Fjellro' } }] as const
    const facts = { kind: 'clinic', number: null, municipality: null, website: null, names } as const
    clinic = '00000000-0000-4000-8000-00000000000c'
    await services.db.transaction().execute((tx) =>
      addOrganisations(tx, [{ id: clinic, key: 'fjellro', ...facts }], {
        actor: { kind: 'command', id: 'test' },
        at: services.clock.now(),
      }),
    )
    const id = await addPerson(services, 'Kari', [{ role: 'clinician', organisation: clinic }])
    clinician = await app.as(id)
    await lay()
  })

  const SUGGESTED = { language: 'nb', text: 'Ta med *lue*.', why: 'Det er kaldt.' }
  const suggest = (more: object = {}, who = clinician) =>
    who.post('/guideline/chapters/a/suggestions', { ...SUGGESTED, ...more })
  const suggestions = async () =>
    (
      await sql<{ id: string; state: string; reason: string | null; edition_id: string | null }>`
        select id, state, reason, edition_id from guidelines.suggestion order by suggested_at, id`.execute(services.db)
    ).rows
  const answer = (id: string, said: string, reason = '', who = anes, version = '1') =>
    who.post(`/guideline/suggestions/${id}/answer`, {
      [`answer-${id}`]: said,
      [`reason-${id}`]: reason,
      [FORM_FIELDS.version]: version,
    })

  test('a clinic suggests; every clinic and editor sees it, and nobody else', async () => {
    expect(await page('/guideline/chapters/a/suggestions', clinician)).toContain('Ingen har foreslått noe ennå')
    expect((await suggest()).status).toBe(303)
    for (const who of [clinician, anes]) {
      const shown = await page('/guideline/chapters/a/suggestions', who)
      for (const expected of ['Ta med <em>lue</em>.', 'Det er kaldt.', 'Fjellro, Kari'])
        expect(shown).toContain(expected)
    }
    expect(await page('/guideline/writing', clinician)).toContain('>1</td>')
    expect((await nobody.get('/guideline/chapters/a/suggestions')).status).toBe(303)
    expect((await suggest({}, anes)).status).toBe(403)
    expect((await nobody.post('/guideline/chapters/a/suggestions', SUGGESTED)).status).toBe(401)
    expect(await actions()).toEqual(['guidelines.suggested'])
  })

  test('what cannot be taken down is said, and kept', async () => {
    const refused = await suggest({ text: '<script>x</script>', why: '' })
    expect(refused.status).toBe(422)
    const words = await refused.text()
    for (const expected of ['I linje 1 står det noe', 'Skriv hvorfor.', '&lt;script&gt;x&lt;/script&gt;</textarea>'])
      expect(words).toContain(expected)
    expect([await suggestions(), await actions()]).toEqual([[], []])
    const twice = { ...SUGGESTED, [FORM_FIELDS.key]: 'the-key-of-this-very-form' }
    await Promise.all([suggest(twice), suggest(twice)])
    expect(await suggestions()).toHaveLength(1)
  })

  test('an editor takes it into a draft, where the words stand at the end; the second of two goes into the same', async () => {
    await suggest()
    await suggest({ text: 'Ta med mat.' })
    const [one, other] = await suggestions()
    expect((await answer(one!.id, 'taken')).status).toBe(303)
    expect((await answer(other!.id, 'taken', '', bos)).status).toBe(303)
    const taken = await suggestions()
    expect(taken.map(({ state }) => state)).toEqual(['taken', 'taken'])
    expect(taken[0]!.edition_id).toBe(taken[1]!.edition_id)
    const { edition } = (await findEdition(services.db, taken[0]!.edition_id!, chapterKind))!
    expect(edition).toMatchObject({ stored: 'draft', number: 2, writers: [ane, bo] })
    expect(edition.texts.nb!.body).toMatch(
      /^Gå to turer\.\n\n(Ta med \*lue\*\.\n\nTa med mat\.|Ta med mat\.\n\nTa med \*lue\*\.)$/,
    )
    expect(edition.note).toContain('Fjellro: Det er kaldt.')
    expect(await page('/guideline/chapters/a/suggestions', clinician)).toContain('tatt inn i et utkast')
    expect((await actions()).slice(-2)).toEqual(['guidelines.suggestion-taken', 'guidelines.suggestion-taken'])
  })

  test('a declined one has a reason that the clinics see', async () => {
    await suggest()
    const [one] = await suggestions()
    const without = await answer(one!.id, 'declined')
    expect([without.status, (await without.text()).includes('Skriv hvorfor forslaget ikke tas inn')]).toEqual([
      422,
      true,
    ])
    expect((await answer(one!.id, 'declined', 'Det står der.')).status).toBe(303)
    expect(await suggestions()).toMatchObject([{ state: 'declined', reason: 'Det står der.', edition_id: null }])
    expect(await page('/guideline/chapters/a/suggestions', clinician)).toContain('Det står der.')
    expect((await answer(one!.id, 'taken')).status, 'answered already').toBe(409)
    expect((await answer(one!.id, 'taken', '', clinician)).status).toBe(403)
    expect((await answer('nobody', 'taken')).status).toBe(404)
  })

  test('two editors who answer at once: one does, and the other is told; a chapter in review waits', async () => {
    await suggest()
    const [one] = await suggestions()
    const answers = await Promise.all([answer(one!.id, 'taken'), answer(one!.id, 'declined', 'Nei.', bos)])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 409]))
    await sql`delete from guidelines.suggestion`.execute(services.db)
    await suggest()
    const [next] = await suggestions()
    const { piece } = (await findPublished(services.db, chapterKind, 'a', services.clock.now()))!
    await services.db.transaction().execute(async (tx) => {
      const by = { actor: { kind: 'person' as const, id: ane }, at: services.clock.now() }
      let open = (await editionsOf(tx, piece.id)).find(({ stored }) => stored === 'draft')
      if (!open) {
        const id = await openDraft(tx, piece.id, (await editionsOf(tx, piece.id))[0]!, by)
        open = (await findEdition(tx, String(id)))!.edition
      }
      await sendDraft(tx, chapterKind, open, by)
    })
    const waits = await answer(next!.id, 'taken')
    expect([waits.status, (await waits.text()).includes('til gjennomsyn')]).toEqual([422, true])
    expect(await suggestions()).toMatchObject([{ state: 'open' }])
  })
})

test('what comes with the product is an introduction that says what is missing, and no version', async () => {
  await layContent(services)
  expect(await page('/guideline')).toContain('Ingen versjon er lagt inn her ennå')
  expect(await page('/guideline/chapters/innledning')).toContain('ikke lagt inn i Brua ennå')
})
