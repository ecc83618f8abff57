import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { findPiece, Kinds, layShipped } from '#editorial/pieces/index.ts'
import { trailOf } from '#platform/trail.ts'
import { testApp } from '#tests/app.ts'
import { addPerson } from '#tests/people.ts'
import { testServices } from '#tests/services.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { councilKinds, councilShipped, newestRound } from './index.ts'

const CASE = '/council/cases/ekspertbistand'
const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-01T12:00:00Z') } as const

async function house() {
  const services = await testServices()
  const { db } = services
  await layShipped(services, new Kinds(councilKinds), councilShipped)
  const [users, clinics] = await db.transaction().execute((tx) =>
    addOrganisations(
      tx,
      (['Brukerne', 'Klinikkene'] as const).map((name, at) => ({
        ...{ key: `o${at}`, kind: 'other' as const, number: null, municipality: null, website: null },
        names: [{ from: day('2018-01-01'), name: { nb: name, nn: name, en: name } }],
      })),
      BY,
    ),
  )
  const app = testApp(services)
  const ids = {
    ane: await addPerson(services, 'Ane Medlem', [{ role: 'council-member', organisation: users! }]),
    bo: await addPerson(services, 'Bo Medlem', [{ role: 'council-member', organisation: clinics! }]),
    editor: await addPerson(services, 'Eli Sekretær', [{ role: 'editor', organisation: null }]),
    clinician: await addPerson(services, 'Kim', [{ role: 'secretariat', organisation: null }]),
  }
  const [ane, bo, editor, other] = await Promise.all(Object.values(ids).map((id) => app.as(id)))
  const caseId = (await findPiece(db, 'council-case', 'ekspertbistand'))!.id
  const open = (closesOn = '') => editor!.post(`${CASE}/rounds`, { [FORM_FIELDS.version]: '0', closesOn })
  const answer = (who: NonNullable<typeof ane>, question: number, words: string, more: Record<string, string> = {}) =>
    who.post(`${CASE}/answers/${question}`, { [FORM_FIELDS.version]: '0', [`words-${question}`]: words, ...more })
  const write = (fields: Record<string, string>, version = '0') =>
    editor!.post(`${CASE}/advice`, { [FORM_FIELDS.version]: version, ...fields })
  const round = async () => (await newestRound(db, caseId))!
  const close = async () => editor!.post(`${CASE}/closing`, { [FORM_FIELDS.version]: String((await round()).version) })
  const adopt = (fields: Record<string, string>, version = '1') =>
    editor!.post(`${CASE}/adoption`, { [FORM_FIELDS.version]: version, ...fields })
  const count = async (table: 'round' | 'question' | 'answer' | 'advice') =>
    (await sql<{ n: number }>`select count(*) as n from ${sql.table(`council.${table}`)}`.execute(db)).rows[0]!.n
  return {
    ...{ services, db, ids, ane: ane!, bo: bo!, editor: editor!, other: other!, nobody: app.nobody(), caseId },
    /** Signed in anew, when the clock has moved past a session. */
    again: (who: keyof typeof ids) => app.as(ids[who]),
    ...{ open, answer, write, round, close, adopt, count },
  }
}

const text = async (response: Response | Promise<Response>) => (await response).text()

describe('a round', () => {
  test('is opened by an editor with the case’s questions, closed by hand, and leaves a trail', async () => {
    const { open, editor, nobody, db, round, close, count } = await house()
    expect(await text(editor.get(`${CASE}/advice`))).toContain('Medlemmene er ikke spurt ennå')
    const opened = await open()
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `${CASE}/advice`])
    expect(await count('question')).toBe(5)
    expect(await text(nobody.get(CASE))).toContain('Medlemmene svarer nå.')
    expect((await close()).status).toBe(303)
    expect(await text(nobody.get(CASE))).toContain('Svarene samles til ett råd')
    const { id } = await round()
    const trail = await trailOf(db, { kind: 'council-round', id })
    expect(trail.map(({ action }) => action).toSorted()).toEqual(['council.round-closed', 'council.round-opened'])
  })

  test('closes by itself when its last day is over', async () => {
    const { open, answer, services, again } = await house()
    await open('9.3.2026')
    services.clock.moveTo('2026-03-09T23:30:00+01:00')
    expect((await answer(await again('ane'), 1, 'Et svar')).status).toBe(303)
    services.clock.moveTo('2026-03-10T00:30:00+01:00')
    expect((await answer(await again('ane'), 2, 'For sent')).status).toBe(422)
  })

  test.each([
    ['a day that has passed', '1.3.2026', 'Dagen er alt forbi'],
    ['a day that is none', '31.2.2026', 'Skriv datoen'],
    ['a day far ahead', '1.1.2030', 'mer enn et år'],
  ])('is refused with %s, and the input is kept', async (_what, closesOn, said) => {
    const { open, count } = await house()
    const response = await open(closesOn)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(said)
    expect(page).toContain(`value="${closesOn}"`)
    expect(await count('round')).toBe(0)
  })

  test('is refused for a case without questions, and while one is open', async () => {
    const { open, editor, count } = await house()
    const none = await editor.post('/council/cases/pakkeforlop/rounds', { [FORM_FIELDS.version]: '0' })
    expect([none.status, (await none.text()).includes('ingen spørsmål')]).toEqual([422, true])
    await open()
    const again = await editor.post(`${CASE}/rounds`, { [FORM_FIELDS.version]: '1' })
    expect([again.status, (await again.text()).includes('alt spurt')]).toEqual([422, true])
    expect(await count('round')).toBe(1)
  })

  test('two editors who open at once: one does, the other is told', async () => {
    const { open, count } = await house()
    const both = await Promise.all([open(), open()])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(await count('round')).toBe(1)
  })

  test('cannot be closed twice', async () => {
    const { open, close } = await house()
    await open()
    await close()
    const again = await close()
    expect([again.status, (await again.text()).includes('alt stengt')]).toEqual([422, true])
  })

  test('may be opened again, with a number of its own; the old answers stay with the old one', async () => {
    const { open, ane, answer, close, editor, round, count } = await house()
    await open()
    await answer(ane, 1, 'Første gang')
    await close()
    expect((await editor.post(`${CASE}/rounds`, { [FORM_FIELDS.version]: '1' })).status).toBe(303)
    expect((await round()).number).toBe(2)
    expect(await text(ane.get(`${CASE}/answers`))).not.toContain('Første gang')
    expect(await count('answer')).toBe(1)
  })

  test('what was asked, said and written cannot be changed in the database', async () => {
    const { open, ane, answer, write, db } = await house()
    await open()
    await answer(ane, 1, 'Et svar')
    await write({ nb: 'Råd', nn: 'Råd', en: 'Advice' })
    for (const table of ['question', 'answer', 'advice'])
      await expect(sql`delete from ${sql.table(`council.${table}`)}`.execute(db)).rejects.toThrow(
        'keeps what is written',
      )
  })
})

describe('an answer', () => {
  test('is saved in the member’s own words, every wording kept, and leaves a trail without it', async () => {
    const { open, ane, answer, db, round, ids } = await house()
    await open()
    expect((await answer(ane, 1, ' Noen vi stoler på ')).headers.get('location')).toBe(`${CASE}/answers`)
    expect((await answer(ane, 1, 'Noen alle stoler på', { [FORM_FIELDS.version]: '1' })).status).toBe(303)
    const { rows } = await sql<{ words: string; version: number }>`
      select words, version from council.answer order by version`.execute(db)
    expect(rows).toEqual([
      { words: 'Noen vi stoler på', version: 1 },
      { words: 'Noen alle stoler på', version: 2 },
    ])
    const trail = await trailOf(db, { kind: 'council-round', id: (await round()).id })
    expect(trail.filter(({ action }) => action === 'council.answered')).toHaveLength(2)
    expect(trail.filter(({ actor_id }) => actor_id === ids.ane)).toHaveLength(2)
    expect(JSON.stringify(trail)).not.toContain('stoler')
  })

  test.each([
    ['empty', '   ', 'Skriv et svar'],
    ['too long', 'x'.repeat(4001), 'plass til 4000'],
  ])('is refused when %s, and the words are kept', async (_what, words, said) => {
    const { open, ane, answer, count } = await house()
    await open()
    const response = await answer(ane, 2, words, { 'named-2': 'yes' })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(said)
    expect(page).toContain(words.trim())
    expect(await count('answer')).toBe(0)
  })

  test('is refused when the round is closed, and the words are not lost', async () => {
    const { open, ane, answer, close, count } = await house()
    await open()
    await close()
    const response = await answer(ane, 1, 'Dette ville jeg si')
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Dette ville jeg si')
    expect(await count('answer')).toBe(0)
  })

  test('is not for others than members, nor to a question that was not asked', async () => {
    const { open, ane, editor, other, nobody, answer, count } = await house()
    expect((await ane.get(`${CASE}/answers`)).status).toBe(404)
    await open()
    expect((await answer(editor, 1, 'x')).status).toBe(403)
    expect((await answer(other, 1, 'x')).status).toBe(403)
    expect((await answer(nobody, 1, 'x')).status).toBe(401)
    expect((await other.get(`${CASE}/answers`)).status).toBe(403)
    expect((await answer(ane, 6, 'x')).status).toBe(404)
    expect((await ane.get(`${CASE}/advice`)).status).toBe(403)
    expect(await count('answer')).toBe(0)
  })

  test('from an older version is not taken: a 409 and the way to what is there', async () => {
    const { open, ane, answer, count } = await house()
    await open()
    await answer(ane, 1, 'Først')
    const late = await answer(ane, 1, 'Fra det andre vinduet')
    expect(late.status).toBe(409)
    expect(await late.text()).toContain(`${CASE}/answers`)
    expect(await count('answer')).toBe(1)
  })

  test('posted twice at once is one answer; from two windows at once, one is told', async () => {
    const { open, ane, answer, count } = await house()
    await open()
    const key = randomUUID()
    const same = await Promise.all([1, 2].map(() => answer(ane, 1, 'Én gang', { [FORM_FIELDS.key]: key })))
    expect(same.map(({ status }) => status)).toEqual([303, 303])
    const two = await Promise.all(['A', 'B'].map((words) => answer(ane, 2, words)))
    expect(two.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(await count('answer')).toBe(2)
  })

  test('and a closing at once: whichever is first, no answer lies after the closing', async () => {
    const { open, ane, answer, close, db } = await house()
    await open()
    const [said] = await Promise.all([answer(ane, 1, 'Rakk det'), close()])
    expect([303, 422]).toContain(said.status)
    const { rows } = await sql`select from council.answer`.execute(db)
    expect(rows).toHaveLength(said.status === 303 ? 1 : 0)
  })

  test('when the trail cannot be written, nothing is saved', async () => {
    const { open, ane, answer, count, db } = await house()
    await open()
    await sql`create function platform.no_trail() returns trigger language plpgsql as $$ begin raise exception 'no trail'; end $$`.execute(
      db,
    )
    await sql`create trigger no_trail before insert on platform.trail for each row execute function platform.no_trail()`.execute(
      db,
    )
    expect((await answer(ane, 1, 'Et svar')).status).toBe(500)
    expect(await count('answer')).toBe(0)
  })
})

describe('who sees answers', () => {
  test('a member sees what others say to a question after answering it; the secretary sees all; the public none', async () => {
    const { open, ane, bo, editor, nobody, answer } = await house()
    await open()
    await answer(ane, 1, 'Fra Ane om ein', { 'named-1': 'yes' })
    await answer(ane, 2, 'Fra Ane om to')
    expect(await text(bo.get(`${CASE}/answers`))).not.toContain('Fra Ane')
    await answer(bo, 1, 'Fra Bo om ein')
    const seen = await text(bo.get(`${CASE}/answers`))
    expect(seen).toContain('Fra Ane om ein')
    expect(seen).toContain('Brukerne')
    expect(seen).not.toContain('Fra Ane om to')
    expect(seen).not.toContain('Ane Medlem')
    const gathered = await text(editor.get(`${CASE}/advice`))
    for (const words of [
      'Fra Ane om ein',
      'Fra Ane om to',
      'Fra Bo om ein',
      'Brukerne',
      'Et medlem',
      '2 medlemmer har svart',
    ])
      expect(gathered).toContain(words)
    expect(gathered).not.toContain('Klinikkene')
    for (const page of [CASE, '/council', '/council/cases']) expect(await text(nobody.get(page))).not.toContain('Fra ')
    expect((await nobody.get(`${CASE}/whole`)).status).toBe(303)
  })

  test('when the round is closed, members see everything, on one page too', async () => {
    const { open, ane, bo, answer, close } = await house()
    await open()
    await answer(ane, 2, 'Fra Ane om to')
    await close()
    for (const page of ['answers', 'whole']) {
      const seen = await text(bo.get(`${CASE}/${page}`))
      expect(seen).toContain('Fra Ane om to')
      expect(seen).not.toContain('<textarea')
    }
  })

  test('a member’s first page says what is waiting', async () => {
    const { open, ane, nobody } = await house()
    expect(await text(ane.get('/council'))).not.toContain('Dette venter på deg')
    await open()
    expect(await text(ane.get('/council'))).toContain('Dette venter på deg')
    expect(await text(nobody.get('/council'))).not.toContain('Dette venter på deg')
  })
})

describe('the advice', () => {
  const WHOLE = { nb: 'Rådet er **klart**.', nn: 'Rådet er klårt.', en: 'The advice is clear.' }

  test('is written, adopted on a day, then public and fixed; with its trail', async () => {
    const { open, write, close, adopt, nobody, ane, db, round } = await house()
    await open()
    expect((await write(WHOLE)).status).toBe(303)
    expect(await text(nobody.get(CASE))).not.toContain('klart')
    expect(await text(ane.get(`${CASE}/whole`))).not.toContain('klart')
    await close()
    expect((await adopt({ adoptedOn: '2.3.2026' })).status).toBe(303)
    const page = await text(nobody.get(CASE))
    expect(page).toContain('<strong>klart</strong>')
    expect(page.replaceAll('\u00a0', ' ')).toContain('Vedtatt 2. mars 2026.')
    nobody.cookies.set('language', 'en')
    expect(await text(nobody.get(CASE))).toContain('The advice is clear.')
    const after = await write({ ...WHOLE, nb: 'Noe annet' }, '1')
    expect([after.status, (await after.text()).includes('endres ikke')]).toEqual([422, true])
    const trail = await trailOf(db, { kind: 'council-round', id: (await round()).id })
    expect(trail.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['council.advice-saved', 'council.advice-adopted']),
    )
    expect(JSON.stringify(trail)).not.toContain('klart')
  })

  test.each([
    ['nothing', { nb: '', nn: '', en: '' }, 'Skriv rådet'],
    ['too much', { nb: 'x'.repeat(20_001), nn: '', en: '' }, ''],
    ['HTML', { nb: '<script>x</script>', nn: '', en: '' }, 'Dette kan ikke vises'],
  ])('is refused with %s', async (_what, fields, said) => {
    const { open, write, count } = await house()
    await open()
    const response = await write(fields)
    expect([400, 422]).toContain(response.status)
    expect(await response.text()).toContain(said)
    expect(await count('advice')).toBe(0)
  })

  test.each([
    ['while the members answer', false, WHOLE, { adoptedOn: '2.3.2026' }, 'svarer fortsatt'],
    ['without a day', true, WHOLE, {}, 'Skriv dagen'],
    ['on a day to come', true, WHOLE, { adoptedOn: '3.3.2026' }, 'ikke kommet'],
    ['before anybody was asked', true, WHOLE, { adoptedOn: '1.3.2026' }, 'ikke spurt'],
    ['in two languages without "even so"', true, { ...WHOLE, en: '' }, { adoptedOn: '2.3.2026' }, 'alle tre'],
    ['in English alone', true, { nb: '', nn: '', en: 'Advice' }, { adoptedOn: '2.3.2026', evenSo: 'yes' }, 'nynorsk'],
  ])('is not adopted %s', async (_what, isClosed, words, fields, said) => {
    const { open, write, close, adopt, round } = await house()
    await open()
    await write(words)
    if (isClosed) await close()
    const response = await adopt(fields)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(said)
    expect((await round()).adoptedOn).toBeNull()
  })

  test('in two languages even so: the third’s readers get the nearest, and are told', async () => {
    const { open, write, close, adopt, nobody } = await house()
    await open()
    await write({ ...WHOLE, en: '' })
    await close()
    expect((await adopt({ adoptedOn: '2.3.2026', evenSo: 'yes' })).status).toBe(303)
    nobody.cookies.set('language', 'en')
    const page = await text(nobody.get(CASE))
    expect(page).toContain('has not been written in English')
    expect(page).toMatch(/lang="nb">\s*<p>Rådet er/)
  })

  test('saved by two at once, one is told; adopted from an older version is not adopted', async () => {
    const { open, write, close, adopt, round, count } = await house()
    await open()
    const both = await Promise.all([write(WHOLE), write({ ...WHOLE, nb: 'Et annet råd' })])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await write({ ...WHOLE, nb: 'Nyere' }, '1')).status).toBe(303)
    expect(await count('advice')).toBe(2)
    await close()
    expect((await adopt({ adoptedOn: '2.3.2026' }, '1')).status).toBe(409)
    expect((await round()).adoptedOn).toBeNull()
  })

  test('a member does not write, close or adopt', async () => {
    const { open, ane } = await house()
    await open()
    for (const step of ['rounds', 'closing', 'advice', 'adoption'])
      expect((await ane.post(`${CASE}/${step}`, { [FORM_FIELDS.version]: '1' })).status).toBe(403)
  })
})
