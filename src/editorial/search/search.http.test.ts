import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { day } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import { createApp } from '#app/http.tsx'
import { defineKind, Kinds, layShipped, ship } from '#editorial/pieces/index.ts'
import { announce, deliver } from '#platform/outbox.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { organisationsSource, pieceCorpus, refreshIndex, searchRoutes } from './index.ts'
import { searchListeners } from './watch.ts'

const name = (word: string): Text => ({ nb: word, nn: word, en: word })

const facts = z.object({ author: z.string(), about: z.enum(['back', 'mind']), level: z.number() })
const guide = defineKind<z.infer<typeof facts>, 'lead' | 'body'>({
  ...{ key: 'guide', wing: 'knowledge', at: '/guides', one: name('råd'), many: name('Råd'), lookEveryMonths: 12 },
  schemaOrg: 'Article',
  schema: facts,
  fields: [
    { key: 'author', label: name('Forfatter'), shape: 'text' },
    {
      ...{ key: 'about', label: name('Om'), shape: 'choice' },
      options: [
        { value: 'back', label: { nb: 'Rygg', nn: 'Rygg', en: 'Back' } },
        { value: 'mind', label: { nb: 'Sinn', nn: 'Sinn', en: 'Mind' } },
      ],
    },
    { key: 'level', label: name('Nivå'), shape: 'number' },
  ],
  lines: {
    title: { label: name('Tittel'), shape: 'line' },
    lead: { label: name('Ingress'), shape: 'paragraph' },
    body: { label: name('Tekst'), shape: 'markdown' },
  },
  lead: 'lead',
  rank: ({ level }) => -level,
})
const kinds = new Kinds([guide])
const written = pieceCorpus(kinds)
const corpus = { ...written, sources: [...written.sources, organisationsSource] }

const piece = (slug: string, title: Text, body: string, published: string, level = 1) =>
  ship({
    ...{ kind: guide, slug, source: 'Test', published: day(published) },
    facts: { author: 'Ane Øyeflaten', about: 'back' as const, level },
    texts: {
      nb: { title: title.nb, lead: 'Kort sagt.', body },
      nn: { title: title.nn, lead: 'Kort sagt.', body },
      en: { title: title.en, lead: 'In short.', body },
    },
  })

const ready = piece(
  'rygg',
  { nb: 'Korsryggsmerter', nn: 'Korsryggsmerter', en: 'Low back pain' },
  '## Rør deg\n\nMed *måte*.',
  '2026-01-01',
)
const later = piece(
  'senere',
  { nb: 'Hemmelig foreløpig', nn: 'Hemmeleg førebels', en: 'Secret so far' },
  'Ja.',
  '2026-04-01',
  5,
)

async function withPieces(): Promise<TestServices> {
  const services = await testServices()
  await layShipped(services, kinds, [ready, later])
  await refreshIndex(services, corpus.sources)
  return services
}

const get = async (services: TestServices, path: string, language = 'nb') => {
  const answer = await createApp(services, searchRoutes(corpus).list).request(path, {
    headers: { cookie: `language=${language}` },
  })
  return { status: answer.status, page: await answer.text() }
}

test('a page that found something says what, where, and marks the words', async () => {
  const services = await withPieces()
  const { status, page } = await get(services, '/search?q=smerter')
  expect(status).toBe(200)
  expect(page).toContain('Ett treff på «smerter»')
  expect(page).toContain('href="/guides/rygg"')
  expect(page).toContain('<mark>Korsryggsmerter</mark>')
  expect(page).toContain('<meta name="robots" content="noindex"')
  expect((await get(services, '/search?q=pain', 'en')).page).toContain('Low back <mark>pain</mark>')
  expect((await get(services, '/search?q=smerter', 'nn')).page).toContain('Eitt treff på «smerter»')
})

test('markdown is searched as its words, and so are facts and what was chosen', async () => {
  const services = await withPieces()
  for (const words of ['måte', 'Øyeflaten', 'rygg'])
    expect((await get(services, `/search?q=${encodeURIComponent(words)}`)).page).toContain('href="/guides/rygg"')
})

test('nothing is found before its time, and it is found when its time has come', async () => {
  const services = await withPieces()
  expect((await get(services, '/search?q=hemmelig')).page).toContain('Vi fant ingenting om «hemmelig»')
  services.clock.moveTo('2026-04-01T07:59:00Z')
  await refreshIndex(services, corpus.sources)
  expect((await get(services, '/search?q=hemmelig')).page).not.toContain('/guides/senere')
  services.clock.moveTo('2026-04-01T08:00:00Z')
  await refreshIndex(services, corpus.sources)
  expect((await get(services, '/search?q=hemmelig')).page).toContain('/guides/senere')
})

test('what is taken down is gone at once, before the index knows, and stays gone after', async () => {
  const services = await withPieces()
  await sql`update pieces.piece set taken_down_at = ${services.clock.now()}, taken_down_why = 'gammelt' where slug = 'rygg'`.execute(
    services.db,
  )
  expect((await get(services, '/search?q=smerter')).page).not.toContain('/guides/rygg')
  await services.db
    .transaction()
    .execute((tx) => announce(tx, services.clock.now(), { kind: 'pieces.taken-down', payload: { kind: 'guide' } }))
  expect(await deliver(services, searchListeners(corpus))).toBe(1)
  const { rows } = await sql`select 1 from search.document where address = '/guides/rygg'`.execute(services.db)
  expect(rows).toEqual([])
  services.clock.moveTo('2026-06-01T08:00:00Z')
  await refreshIndex(services, corpus.sources)
  expect((await get(services, '/search?q=smerter')).page).not.toContain('/guides/rygg')
})

test('an empty search offers the first words; words that say nothing and no words at all are answered', async () => {
  const services = await withPieces()
  expect((await get(services, '/search')).page).toContain('href="/search?q=ungt+utenforskap"')
  expect((await get(services, '/search?q=og+i')).page).toContain('så vanlig')
  expect((await get(services, `/search?q=${encodeURIComponent('🙂')}`)).page).toContain('ikke noe ord å søke etter')
  expect((await get(services, '/search?q=%00%01')).status).toBe(200)
})

test('what is written comes back as text', async () => {
  const services = await withPieces()
  const { page } = await get(services, `/search?q=${encodeURIComponent('<script>alert(1)</script> smerter')}`)
  expect(page).not.toContain('<script>alert')
  expect((await get(services, `/search?q=${encodeURIComponent("' or 1=1; drop schema search; --")}`)).status).toBe(200)
  expect((await get(services, `/search?q=${'smerter+'.repeat(1200)}`)).status).toBe(200)
  expect((await get(services, '/search?q=smerter&group=guide&page=99')).status).toBe(200)
})

test('a mistyped word is forgiven and told', async () => {
  const { page } = await get(await withPieces(), '/search?q=korsrygsmerter')
  expect(page).toContain('viser treff for «korsryggsmerter»')
  expect(page).toContain('Mente du «korsryggsmerter»?')
})

test('an address may search often, but not without end', async () => {
  const services = await withPieces()
  await get(services, '/search?q=smerter')
  await sql`update platform.attempt set count = 6000 where key like 'search %'`.execute(services.db)
  expect((await get(services, '/search?q=smerter')).status).toBe(429)
  expect((await get(services, '/search')).status).toBe(200)
})
