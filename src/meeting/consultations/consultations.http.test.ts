import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/languages.ts'
import { entriesOf, Kinds, layShipped } from '#editorial/pieces/index.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { consultationKinds, consultationsShipped } from './index.ts'
import { aspectsFrom } from './rethos/aspects.ts'

const kinds = new Kinds(consultationKinds)
type Proposal = { readonly outcome: string; readonly words: string }
type Facts = { readonly proposals?: readonly Proposal[]; readonly outcomes?: readonly { readonly words: string }[] }
const factsOf = (slug: string) => consultationsShipped.find((piece) => piece.slug === slug)!.facts as Facts

describe('without content', () => {
  test('the lists say what will be there, and the files have their headings', async () => {
    const nobody = testApp(await testServices()).nobody()
    expect(await (await nobody.get('/consultations')).text()).toContain('Her kommer høringssvarene')
    expect(await (await nobody.get('/rethos')).text()).toContain('Her kommer utdanningene')
    expect((await (await nobody.get('/rethos.csv')).text()).split('\r\n')).toHaveLength(2)
    expect((await nobody.get('/consultations/none')).status).toBe(404)
    expect((await nobody.get('/rethos/none')).status).toBe(404)
  })

  test('one education alone makes no finding', async () => {
    const services = await testServices()
    await layShipped(
      services,
      kinds,
      consultationsShipped.filter(({ slug }) => slug === 'sosionom'),
    )
    const page = await (await testApp(services).nobody().get('/rethos')).text()
    expect(page).toContain('<h1>Hva utdanningene lærer bort om arbeid og helse</h1>')
    expect(page).toContain('1 av 1 sier det')
  })
})

describe('what comes with the product', () => {
  let services: TestServices
  let nobody: Client
  beforeAll(async () => {
    services = await testServices()
    await layShipped(services, kinds, consultationsShipped)
    nobody = testApp(services).nobody()
  })
  afterAll(() => services.close())
  const page = async (path: string) => (await (await nobody.get(path)).text()).replaceAll('\u00a0', ' ')

  test('every piece has its page in three languages, with a plain line for each quoted wording', async () => {
    for (const { kind, slug, texts, facts } of consultationsShipped) {
      const { proposals, outcomes } = facts as Facts
      const count = (proposals ?? outcomes ?? []).length
      for (const language of LANGUAGES) {
        nobody.cookies.set('language', language)
        expect((await nobody.get(`${kind.at}/${slug}`)).status, slug).toBe(200)
        expect(entriesOf(texts[language].plain), `${slug} ${language}`).toHaveLength(count)
        if (proposals) expect(entriesOf(texts[language].closest), `${slug} ${language}`).toHaveLength(count)
      }
    }
    nobody.cookies.set('language', 'nb')
  })

  test('the responses carry case number and time as in the receipts, and no outcome is made up', async () => {
    const psychology = await page('/consultations/psykologutdanningen-2019')
    expect(psychology).toContain('18/5477')
    expect(psychology).toContain('1. mars 2019 kl. 14.33')
    expect(await page('/consultations/medisinutdanningen-2019')).toContain('3. mars 2019 kl. 11.36')
    const counts = ['arbeidslivsperspektiv-i-utdanningene-2018', 'psykologutdanningen-2019', 'medisinutdanningen-2019']
    expect(counts.map((slug) => factsOf(slug).proposals!.length)).toEqual([5, 3, 4])
    for (const slug of counts)
      for (const { outcome } of factsOf(slug).proposals!) expect(outcome, slug).toBe('not-known')
    expect(await page('/consultations')).toContain('utfallet er ikke kjent ennå')
  })

  test('what is quoted says that it is bokmål, on the English page too', async () => {
    nobody.cookies.set('language', 'en')
    const words = factsOf('fysioterapeut').outcomes![0]!.words
    expect(await page('/rethos/fysioterapeut')).toContain(`<blockquote class="b-quote" lang="nb">${words}`)
    nobody.cookies.set('language', 'nb')
  })

  test('the comparison: seven educations, sixteen outcomes, each cell those that say it, and the finding counted from them', async () => {
    const educations = consultationsShipped.filter(({ kind }) => kind.key === 'education')
    expect(educations).toHaveLength(7)
    expect(educations.flatMap(({ facts }) => (facts as Facts).outcomes ?? [])).toHaveLength(16)
    const html = await page('/rethos')
    expect(html).toContain('<h1>Sju utdanninger kobler arbeid og helse. Tre nevner arbeidslivet eller Nav.</h1>')
    const row = /<tr>\s*<th scope="row">\s*<a href="\/rethos\/sykepleier">.*?<\/tr>/s.exec(html)![0]
    expect(row.match(/#l-1"/g)).toHaveLength(2)
    expect(row.match(/b-matrix-none/g)).toHaveLength(4)
    expect(html).toContain('Fagrådets forslag, 2018')
    expect(html).toContain('/consultations/arbeidslivsperspektiv-i-utdanningene-2018#f-4')
  })

  test('as CSV a row an outcome, as JSON everything with its language', async () => {
    const csv = (await (await nobody.get('/rethos.csv')).text()).split('\r\n')
    expect(csv[0]).toBe(
      'education,education_nb,phase,adopted,outcome,words_nb,aspects,plain_nb,plain_nn,plain_en,address',
    )
    expect(csv).toHaveLength(18)
    const json = (await (await nobody.get('/rethos.json')).json()) as {
      commonGoal: { number: number; words: string; language: string }
      educations: { slug: string; adopted: string | null; outcomes: { language: string; aspects: string[] }[] }[]
    }
    expect(json.commonGoal).toMatchObject({ number: 6, language: 'nb' })
    expect(json.educations.map(({ slug }) => slug)).toEqual([
      'ergoterapeut',
      'fysioterapeut',
      'lege',
      'psykolog',
      'sosionom',
      'sykepleier',
      'vernepleier',
    ])
    expect(json.educations.find(({ slug }) => slug === 'lege')!.adopted).toBeNull()
    expect(json.educations[0]!.outcomes[1]).toMatchObject({ language: 'nb', aspects: ['connection', 'working-life'] })
  })

  test('aspects are read in any order, and an unknown one is none', () => {
    expect(aspectsFrom('inclusion, connection')).toEqual(['connection', 'inclusion'])
    expect(aspectsFrom('')).toEqual([])
    expect(aspectsFrom('connection luck')).toBeUndefined()
  })
})
