import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { addOrganisations, layOrganisations } from '#directory/organisations/index.ts'
import { Kinds, layShipped, ship, type Shipped } from '#editorial/pieces/index.ts'
import { testApp } from '#tests/app.ts'
import { testServices } from '#tests/services.ts'
import { networkKinds, networksShipped } from './index.ts'
import { networkKind } from './kind.ts'
import type { NetworkFacts } from './model.ts'

const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-01T12:00:00Z') } as const
const kinds = new Kinds([...networkKinds])

const words = (title: string) => ({ title, purpose: `Formålet til ${title}`, activities: 'Møtes', join: 'Spør.' })
const network = (slug: string, title: string, facts: Partial<NetworkFacts> = {}): Shipped =>
  ship({
    ...{ kind: networkKind, slug, source: 'En kilde', published: day('2026-01-15') },
    facts: { form: 'clinics', members: [], agreements: [], ...facts },
    texts: { nb: words(title), nn: words(title), en: words(title) },
  })

async function house(shipped: readonly Shipped[] = networksShipped) {
  const services = await testServices()
  await layOrganisations(services)
  await layShipped(services, kinds, shipped)
  return { ...services, nobody: testApp(services).nobody() }
}
type Client = Awaited<ReturnType<typeof house>>['nobody']
const page = async (client: Client, path: string) => (await client.get(path)).text()
const rows = async (client: Client, query = '') =>
  (await page(client, `/networks.csv${query}`))
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split(','))

describe('the list of networks', () => {
  test('says so when there is none', async () => {
    const { nobody } = await house([])
    const list = await page(nobody, '/networks')
    expect(list).toContain('Ingen nettverk ennå')
    expect(list).not.toContain('<svg viewBox')
    expect(await page(nobody, '/networks/map')).toContain('Ingen av medlemmene har et sted på kartet')
    expect(await rows(nobody)).toEqual([])
  })

  test('counts one as one, without members too', async () => {
    const { nobody } = await house([network('alone', 'Alene')])
    const list = await page(nobody, '/networks')
    expect(list).toContain('Ett nettverk binder')
    expect(list).toContain('ingen medlemmer navngitt')
    expect((await rows(nobody))[0]!.slice(0, 6)).toEqual(['alone', 'Alene', 'clinics', '', 'no', ''])
  })

  test('takes two hundred, sorted as Norwegians sort', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      network(`n-${index}`, `Nett ${String(index).padStart(3, '0')}`),
    )
    const { nobody } = await house([...many, network('aa', 'Å være sammen'), network('z', 'Zebra')])
    const list = await page(nobody, '/networks')
    expect(list).toContain('202 nettverk')
    expect(list.indexOf('>Zebra<')).toBeLessThan(list.indexOf('>Å være sammen<'))
    expect(await rows(nobody)).toHaveLength(202)
  })

  test('is searched by name and purpose in any language and by member, and filtered by sort', async () => {
    const { nobody } = await house()
    const found = async (query: string) => [...new Set((await rows(nobody, `?${query}`)).map(([slug]) => slug))]
    expect(await found('')).toHaveLength(networksShipped.length)
    expect(await found('form=clinics')).toEqual(['core-group', 'core-network'])
    expect(await found('search=kjernegruppa')).toEqual(['core-group'])
    expect(await found('search=Nordic')).toEqual(['nordic-network'])
    expect(await found(`search=${encodeURIComponent('unge funksjonshemmede')}`)).toEqual(['resource-group'])
    expect(await found('form=nonsense')).toHaveLength(networksShipped.length)
    expect(await page(nobody, '/networks?search=xyzzy')).toContain('Ingen nettverk passer')
    expect(await page(nobody, `/networks?search=${encodeURIComponent('<b>')}`)).not.toContain('<b>')
  })

  test('gives its members as a file, with when as far as it is known', async () => {
    const { nobody } = await house()
    const arena = (await rows(nobody, '?form=open')).map((row) => [row[5], row[9], row[10], row[11]])
    expect(arena).toContainEqual(['kompetansesenteret', 'organiser', '2009', ''])
    expect(arena).toContainEqual(['skogli', 'participant', '2009', '2009'])
  })
})

describe('the page of a network', () => {
  test('tells what it is for, who is in it, its agreements, and what the sources leave open, in each language', async () => {
    const { nobody } = await house()
    const group = await page(nobody, '/networks/core-group')
    expect(group).toContain('href="/organisations/rehabiliteringssenteret-air"')
    expect(group).toContain('en klinikk i Helse Vest (kilden sier ikke hvilken)')
    expect(group).toContain('lista over dem mangler')
    expect(group).toContain('Chris Jensen')
    nobody.cookies.set('language', 'nn')
    expect(await page(nobody, '/networks/core-group')).toContain('ein klinikk i Helse Nord (kjelda seier ikkje')
    nobody.cookies.set('language', 'en')
    expect(await page(nobody, '/networks/core-group')).toContain('In 2023 they were five.')
  })

  test('one that is over says so, and speaks of the past', async () => {
    const { nobody } = await house()
    const group = await page(nobody, '/networks/resource-group')
    expect(group).toContain('Dette nettverket er avsluttet')
    expect(group).toContain('Hvem som var med')
  })

  test('a member that the directory does not have is shown by its key', async () => {
    const members = [{ organisation: 'gone-away', role: 'member', from: '', until: '' }] as const
    const { nobody } = await house([network('one', 'Ett', { members: [...members] })])
    expect(await page(nobody, '/networks/one')).toContain('gone-away')
    expect(await page(nobody, '/networks/map')).toContain('gone-away')
  })

  test('one that is not there is not found', async () => {
    const { nobody } = await house()
    expect((await nobody.get('/networks/none')).status).toBe(404)
  })

  test('facts that make no sense are refused', () => {
    const facts = (more: object) => networkKind.schema.safeParse({ form: 'open', members: [], agreements: [], ...more })
    expect(facts({ since: '2009' }).success).toBe(true)
    expect(facts({ since: 'lenge siden' }).success).toBe(false)
    expect(facts({ form: 'club' }).success).toBe(false)
    expect(facts({ members: [{ organisation: 'a', role: 'king', from: '', until: '' }] }).success).toBe(false)
    expect(facts({ agreements: [{ party: 'a', other: '', region: 'east', from: '', until: '' }] }).success).toBe(false)
  })
})

describe('the map', () => {
  test('numbers the places from the north, in the map and in the list beside it', async () => {
    const { nobody } = await house()
    const map = await page(nobody, '/networks/map?network=core-network')
    const marks = [...map.matchAll(/class="b-map-mark" aria-label="(\d+) ([^:"]+):/g)].map(([, number, name]) => [
      number,
      name,
    ])
    const list = [...map.matchAll(/b-place-number">(\d+)<\/span> ([^<]+)/g)].map(([, number, name]) => [
      number,
      name!.trim(),
    ])
    expect(marks).toEqual([
      ['1', 'Fauske – Fuossko'],
      ['2', 'Malvik'],
      ['3', 'Fjord'],
      ['4', 'Fjaler'],
      ['5', 'Elverum'],
      ['6', 'Vinje'],
    ])
    expect(list).toEqual(marks)
    expect(map).toContain('© Kartverket')
  })

  test('a mark leads to the one who is there, or to the place in the list where there are several', async () => {
    const { nobody } = await house()
    const map = await page(nobody, '/networks/map?network=core-network')
    expect(map).toMatch(/href="\/organisations\/muritunet"[^>]*class="b-map-mark"/)
    expect(map).toMatch(/href="#place-4036"[^>]*class="b-map-mark"/)
    expect(map).toContain('id="place-4036"')
    expect(await page(nobody, '/networks')).toContain('href="/networks/map#place-0301"')
  })

  test('those abroad and those without a certain place stand below it', async () => {
    const { nobody } = await house()
    const map = await page(nobody, '/networks/map?network=nordic-network')
    expect(map).toContain('Medlemmene er på ett sted i landet')
    expect(map.indexOf('Uten sted på kartet')).toBeLessThan(map.indexOf('Virk, det islandske'))
    expect((await page(nobody, '/networks/map?network=nonsense')).includes('Muritunet')).toBe(true)
  })
})

test('the page of an organisation shows the networks it is in, and as what', async () => {
  const { nobody, db } = await house()
  const centre = await page(nobody, '/organisations/kompetansesenteret')
  expect(centre).toContain('href="/networks/core-group"')
  expect(centre).toContain('arrangør · Fra 2010')
  const name = { nb: 'Utenfor', nn: 'Utanfor', en: 'Outside' }
  await db.transaction().execute((tx) =>
    addOrganisations(
      tx,
      [
        {
          ...{ key: 'outside', kind: 'other', number: null, municipality: null, website: null },
          names: [{ from: day('2020-01-01'), name }],
        },
      ],
      BY,
    ),
  )
  expect(await page(nobody, '/organisations/outside')).not.toContain('href="/networks/')
})

test('the five of the sources are there, with those the sources name and none that they leave open', () => {
  const facts = new Map(networksShipped.map(({ slug, facts: own }) => [slug, own as NetworkFacts]))
  const members = (slug: string) => facts.get(slug)!.members.map(({ organisation }) => organisation)
  expect([...facts.keys()].toSorted()).toEqual([
    'arena-network',
    'core-group',
    'core-network',
    'nordic-network',
    'resource-group',
  ])
  expect(members('nordic-network')).toHaveLength(5)
  expect(members('resource-group')).toHaveLength(7)
  expect(members('core-group')).toEqual(['kompetansesenteret', 'rehabiliteringssenteret-air'])
  expect(facts.get('core-group')!.agreements.map(({ other, region }) => [other, region])).toEqual([
    ['', 'north'],
    ['', 'central'],
    ['', 'west'],
    ['', 'south-east'],
  ])
  expect([facts.get('nordic-network')!.since, facts.get('arena-network')!.since]).toEqual(['2010', '2009'])
})
