import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { askHouse } from '#app/http.tsx'
import { trailOf } from '#platform/trail.ts'
import { faultsOf, wordsOf } from '#ui/testing.ts'
import { linksJob, looksJob } from './jobs.ts'
import { deskHouse, WHOLE } from '#tests/desk.tsx'

type House = Awaited<ReturnType<typeof deskHouse>>
const deskOf = async (by: House['ane']) => (await by.get('/editing')).text()

/** Holds a page to saying some words, one after the other. */
function inOrder(page: string, words: readonly string[]) {
  let from = 0
  for (const word of words) {
    const place = page.indexOf(word, from)
    expect(place, `“${word}” in “${page.slice(from)}”`).toBeGreaterThanOrEqual(0)
    from = place + word.length
  }
}

describe('the desk', () => {
  test('says what it is for when nothing waits', async () => {
    const at = await deskHouse()
    const page = await deskOf(at.ane)
    expect(faultsOf(page)).toEqual([])
    expect(wordsOf(page)).toContain('Ingenting venter på deg nå')
    expect(wordsOf(page)).toContain('Her kommer det som skal skrives')
  })

  test('shows what needs me now first, each row with what, who and by when', async () => {
    const at = await deskHouse()
    await at.begin(at.bo, 'Bos utkast')
    const back = await at.begin(at.ane, 'Sendt tilbake')
    const mine = await at.begin(at.ane, 'Mitt utkast')
    const waiting = await at.begin(at.ane, 'Venter på tiden')
    const forBo = await at.begin(at.ane, 'Venter på Bo')
    const forAne = await at.begin(at.bo, 'Venter på Ane')
    for (const [by, { edition }, title] of [
      [at.ane, back, 'Sendt tilbake'],
      [at.ane, waiting, 'Venter på tiden'],
      [at.ane, forBo, 'Venter på Bo'],
      [at.bo, forAne, 'Venter på Ane'],
    ] as const)
      expect((await at.postTo(by, edition, '', { ...WHOLE, 'nb.title': title, next: 'send' })).status).toBe(303)
    await at.postTo(at.bo, back.edition, '/return', { why: 'Tallet mangler kilde.' })
    await at.postTo(at.bo, waiting.edition, '/approval', { when: 'at', day: '17.5.2026', time: '09:00' })
    const page = await deskOf(at.ane)
    expect(faultsOf(page)).toEqual([])
    inOrder(wordsOf(page), [
      'To ting venter på deg',
      ...['Sendt tilbake til deg', 'Tallet mangler kilde.', 'Venter på at du ser på dem', 'Venter på Ane'],
      ...['Utkastene dine', 'Mitt utkast', 'Dine, som venter på en annen', 'Venter på Bo'],
      ...['Venter på tiden sin', 'Blir synlig 17.5.2026 kl. 09:00', 'Andres utkast', 'Bos utkast', 'Bo'],
    ])
    expect(page).toContain(`href="/editing/editions/${mine.edition}"`)
    expect(page).toContain(`href="/editing/editions/${forAne.edition}/review"`)
  })

  test('shows pieces that are due for a look, and whose they are; a look clears them', async () => {
    const at = await deskHouse()
    const one = await at.published('gammel')
    at.services.clock.moveTo('2027-04-02T09:00:00+02:00')
    const [ane, bo] = [await at.as(at.aneId), await at.as(at.boId)]
    const page = wordsOf(await deskOf(ane))
    inOrder(page, ['Én ting venter på deg', 'Bør sees over', 'gammel', 'Ane', 'Skulle vært sett over 2.3.2027'])
    expect(wordsOf(await deskOf(bo))).toContain('Ingenting venter på deg')
    await at.postToPiece(bo, one, 'look')
    expect(await deskOf(ane)).not.toContain('Bør sees over')
  })

  test('is for editors, and its place in the menu is shown to them alone', async () => {
    const at = await deskHouse()
    const link = 'href="/editing"'
    expect((await (await at.ane.get('/editing')).text()).includes(link)).toBe(true)
    await at.published('synlig')
    expect((await (await at.clinician.get('/samples/synlig')).text()).includes(link)).toBe(false)
    expect((await at.clinician.get('/editing')).status).toBe(403)
    expect((await at.nobody.get('/editing')).headers.get('location')).toMatch(/^\/-\/sign-in/)
  })
})

describe('the weekly look', () => {
  const announced = async ({ services }: House) =>
    (
      await sql<{ payload: unknown }>`select payload from platform.announcement where kind = 'desk.looks-due'`.execute(
        services.db,
      )
    ).rows.map(({ payload }) => payload)

  test('announces what is due, with a trail; nothing when nothing is', async () => {
    const at = await deskHouse()
    const one = await at.published('gammel')
    await looksJob.run(at.services)
    expect(await announced(at)).toEqual([])
    at.services.clock.moveTo('2027-04-02T09:00:00+02:00')
    await looksJob.run(at.services)
    expect(await announced(at)).toEqual([{ pieces: [one.piece] }])
    expect(await trailOf(at.services.db, { kind: 'desk', id: 'looks' })).toMatchObject([{ detail: { count: 1 } }])
  })
})

describe('links', () => {
  const linking = (...addresses: readonly string[]) => {
    const lines = { title: 'Lenker', body: addresses.map((address) => `[her](${address})`).join(' ') }
    return { nb: lines, nn: lines, en: lines }
  }
  const broken = async ({ services }: House) =>
    (
      await sql<{
        address: string
        status: number | null
      }>`select address, status from desk.broken_link order by address`.execute(services.db)
    ).rows

  test('of ours that lead nowhere are on the desk, until they lead somewhere again', async () => {
    const at = await deskHouse()
    const job = linksJob(askHouse(at.app))
    const other = await at.published('finnes')
    await at.published('lenker', {
      texts: linking('/samples/finnes#s-del', '/samples/borte', '/nowhere', '/editing', '/'),
    })
    await job.run(at.services)
    expect(await broken(at)).toEqual([
      { address: '/', status: 404 },
      { address: '/nowhere', status: 404 },
      { address: '/samples/borte', status: 404 },
    ])
    inOrder(wordsOf(await deskOf(at.bo)), [
      'Lenker som ikke svarer',
      'Lenker',
      '/nowhere',
      'Har ikke svart siden 2.3.2026',
    ])
    await at.published('borte')
    await at.postToPiece(at.ane, other, 'taking-down', { why: 'Slutt.', evenSo: 'yes' })
    at.services.clock.moveTo('2026-03-03T09:00:00+01:00')
    await job.run(at.services)
    expect((await broken(at)).map(({ address }) => address)).toEqual(['/', '/nowhere', '/samples/finnes'])
    expect(wordsOf(await deskOf(await at.as(at.boId)))).toContain('Har ikke svart siden 2.3.2026')
    expect(await trailOf(at.services.db, { kind: 'desk', id: 'links' })).toHaveLength(2)
  })

  test('out of the house are asked for only where the setting says so, by HEAD', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.writeHead(request.url === '/there' ? 200 : 404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const silent = 'http://127.0.0.1:1/silent'
    const texts = linking(`${elsewhere}/there`, `${elsewhere}/gone`, silent, 'mailto:a@b.no')

    const quiet = await deskHouse()
    await quiet.published('ut', { texts })
    await linksJob(askHouse(quiet.app)).run(quiet.services)
    expect([asked, await broken(quiet)]).toEqual([[], []])

    const at = await deskHouse({ BRUA_CHECK_LINKS: 'yes' })
    await at.published('ut', { texts })
    await linksJob(askHouse(at.app)).run(at.services)
    expect(asked.toSorted()).toEqual(['HEAD /gone', 'HEAD /there'])
    expect(await broken(at)).toEqual([
      { address: silent, status: null },
      { address: `${elsewhere}/gone`, status: 404 },
    ])
  })
})
