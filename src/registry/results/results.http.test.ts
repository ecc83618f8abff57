import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSnapshot, findNewestSnapshot, publish } from '#registry/snapshots/index.ts'
import { testApp, type Client, type TestApp } from '#tests/app.ts'
import { addPerson } from '#tests/people.ts'
import type { TestServices } from '#tests/services.ts'
import { testWorld } from '#tests/world.ts'
import { MAIN_CLINIC, PEOPLE } from '#world/index.ts'
import { faultsOf } from '#ui/testing.ts'

let services: TestServices
let app: TestApp
let nobody: Client
beforeAll(async () => {
  services = await testWorld()
  app = testApp(services)
  nobody = app.nobody()
})
afterAll(() => services.close())

test('everyone sees the country and the clinics beside the others', async () => {
  for (const path of ['/results', '/results/arr', `/results/arr/clinics/${MAIN_CLINIC.key}`]) {
    const answer = await nobody.get(path)
    const page = await answer.text()
    expect(answer.status, path).toBe(200)
    expect(faultsOf(page), path).toEqual([])
  }
})

test('a page says n, what is not yet due, and that without a benefit is not in work', async () => {
  const page = await (await nobody.get('/results/arr', { 'accept-language': 'en' })).text()
  expect(page).toContain('not yet due')
  expect(page).toContain('not the same as in work')
  expect(page).toMatch(/n\s=\s[\d,]+ episodes/)
})

test('a page opens with its answer, then the numbers it stands on, each with interval and n', async () => {
  const mine = await app.as(PEOPLE.clinician.id)
  const path = `/results/arr/clinics/${MAIN_CLINIC.key}/own`
  const page = await (await mine.get(path, { 'accept-language': 'en' })).text()
  const heading = /<h1>(.*?)<\/h1>/s.exec(page)![1]!.replaceAll(/<[^>]+>/g, '')
  expect(heading).toMatch(/\d+% had none of the three health-related benefits a year after/)
  const figures = [...page.matchAll(/class="b-figure-value">([^<]+)<.*?class="b-figure-more">([^<]+)</gs)]
  expect(figures.map(([, value]) => value)).toEqual([
    expect.stringMatching(/^\d+%$/),
    expect.stringMatching(/^[+−]?\d+\.\d$/),
    expect.stringMatching(/^\d+%$/),
  ])
  for (const [, , more] of figures) expect(more).toMatch(/n\s=\s[\d,]+ episodes/)
  expect(page).toMatch(/<figcaption><h2>\d+% had no benefit at the end, \d+% a year after<\/h2>/)
})

test('every figure of the country and of a clinic says n and how many are not yet due', async () => {
  const mine = await app.as(PEOPLE.clinician.id)
  for (const [client, path] of [
    [nobody, '/results/arr'],
    [nobody, `/results/arr/clinics/${MAIN_CLINIC.key}`],
    [mine, `/results/arr/clinics/${MAIN_CLINIC.key}/own`],
  ] as const) {
    const page = await (await client.get(path, { 'accept-language': 'en' })).text()
    const captions = [...page.matchAll(/<figcaption>([\s\S]*?)<\/figcaption>/g)].map(([, caption]) => caption!)
    expect(captions.length, path).toBeGreaterThanOrEqual(5)
    for (const caption of captions) expect(caption, path).toMatch(/not yet due|not reached 12 months yet/i)
    // The years have an n each, in the picture and in the table.
    for (const caption of captions.filter((one) => !one.includes('Year by year')))
      expect(caption, path).toMatch(/n\s=\s[\d,]+ episodes|n is not shown/)
  }
})

test('the others on a clinic’s page are the country less the clinic', async () => {
  type Chart = { chart: { rows: { key: string; n: { shown?: number } }[] } }
  const read = async (path: string) => (await (await nobody.get(path)).json()) as Chart
  const [row] = (await read('/results/arr/figures/full-return.json')).chart.rows
  const { rows } = (await read(`/results/arr/clinics/${MAIN_CLINIC.key}/figures/full-return.json`)).chart
  const [own, others] = ['own', 'others'].map((key) => rows.find((one) => one.key === key)!.n.shown)
  expect(own! + others!).toBe(row!.n.shown)
})

test('only those who work at a clinic see its own page; for others it is not there', async () => {
  const path = `/results/arr/clinics/${MAIN_CLINIC.key}/own`
  const mine = await app.as(PEOPLE.clinician.id)
  const own = await mine.get(path)
  expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const elsewhere = await app.as(PEOPLE.elsewhere.id)
  expect((await elsewhere.get(path)).status).toBe(404)
  expect((await elsewhere.get(`${path}/figures/lines.csv`)).status).toBe(404)
  expect((await (await app.as(await addPerson(services, 'Ingen Rolle', []))).get(path)).status).toBe(403)
  expect((await nobody.get(path)).status).toBe(303)
})

test('every figure of a page is there as CSV, SVG and JSON, and the address with the snapshot gives the same again', async () => {
  const newest = (await findNewestSnapshot(services.db, 'arr'))!
  const page = await (await nobody.get('/results/arr')).text()
  const files = [...page.matchAll(/href="(\/results\/arr\/figures\/[^"]+)"/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&'),
  )
  expect(files.length).toBeGreaterThanOrEqual(8)
  for (const file of files) {
    expect(file).toContain(`snapshot=${newest.id}`)
    const [once, again] = [await nobody.get(file), await nobody.get(file)]
    expect([once.status, await once.text()]).toEqual([200, await again.text()])
  }
  const svg = await (await nobody.get(files.find((file) => file.includes('.svg'))!)).text()
  expect(svg).toMatch(/^<\?xml[\s\S]*<svg[\s\S]*<\/svg>\s*$/)
  const json = (await (await nobody.get(files[0]!.replace('.csv', '.json'))).json()) as { snapshot: string }
  expect(json.snapshot).toBe(newest.id)
})

test('depression and anxiety are two measures, each with its own numbers', async () => {
  const mine = await app.as(PEOPLE.clinician.id)
  const path = `/results/arr/clinics/${MAIN_CLINIC.key}/own/figures/change-end.csv?language=en`
  const csv = await (await mine.get(path)).text()
  const rows = csv.split('\r\n').map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')))
  const of = (name: string) => rows.find((cells) => cells.join(',').includes(name)) ?? []
  expect(of('PHQ-9').join(',')).toMatch(/-?\d+\.\d/)
  expect(of('GAD-7').join(',')).toMatch(/-?\d+\.\d/)
  expect(of('PHQ-9').slice(1)).not.toEqual(of('GAD-7').slice(1))
})

test.each([
  '/results/none',
  '/results/arr/clinics/none',
  '/results/arr/figures/none.csv',
  '/results/arr/figures/lines.exe',
  '/results/arr?snapshot=none',
  '/results/arr?snapshot=..%2F..%2Fkeys.json',
])('%s is not found', async (path) => {
  expect((await nobody.get(path)).status).toBe(404)
})

test('an address with a snapshot that is not here says so, and leads to the newest', async () => {
  for (const path of ['/results/arr', `/results/arr/clinics/${MAIN_CLINIC.key}`]) {
    for (const asked of ['arr-2001-01-01-00000000', '../../keys.json', '\0', '']) {
      const address = `${path}?snapshot=${encodeURIComponent(asked)}`
      const page = await (await nobody.get(address, { 'accept-language': 'en' })).text()
      expect(page).toContain('There is no such snapshot here')
      expect(page).toContain(`href="${path}"`)
      expect(faultsOf(page)).toEqual([])
    }
  }
})

test('an older snapshot is shown as older, with its own figures', async () => {
  const first = (await findNewestSnapshot(services.db, 'arr'))!
  services.clock.moveTo('2026-06-01T09:00:00+02:00')
  const { snapshot, isNew } = await publish(services, 'arr')
  expect(isNew).toBe(true)
  const older = await (await nobody.get(`/results/arr?snapshot=${first.id}`, { 'accept-language': 'en' })).text()
  expect(older).toContain('older snapshot')
  expect(await (await nobody.get('/results/arr')).text()).toContain(snapshot.id)
  expect(await findSnapshot(services.db, first.id)).toBeDefined()
})
