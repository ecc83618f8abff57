import { beforeEach, describe, expect, test } from 'vitest'
import { kinds } from '#app/content.ts'
import { day } from '#core/dates.ts'
import { partly } from '#core/partial-date.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { layShipped, ship, type Shipped } from '#editorial/pieces/index.ts'
import { themesShipped } from '#knowledge/themes/index.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { publicationsShipped } from './index.ts'
import { bookKind, projectKind, publicationKind } from './kinds.ts'
import type { BookFacts, ProjectFacts, PublicationFacts } from './model.ts'

let services: TestServices
let reader: Client
beforeEach(async () => {
  services = await testServices()
  reader = testApp(services).nobody()
})

const common = { source: 'Prøve', published: day('2026-01-01') }
const inAll = <Lines extends object>(lines: Lines) => ({ nb: lines, nn: lines, en: lines })

const paper = (slug: string, year: string | undefined, more: Partial<PublicationFacts> = {}) =>
  ship({
    ...{ kind: publicationKind, slug, ...common, texts: inAll({ title: `Tittel ${slug}`, lead: 'Om.' }) },
    facts: {
      ...{ type: 'article-journal', author: [{ family: 'Lie', given: 'K.' }], title: 'What helps', language: 'en' },
      ...{
        editor: [],
        themes: [],
        'container-title': 'Journal of Work',
        issued: year === undefined ? undefined : partly(year),
      },
      ...more,
    },
  })
const project = (slug: string, facts: Partial<ProjectFacts> = {}) =>
  ship({
    ...{ kind: projectKind, slug, ...common, texts: inAll({ title: `Prosjekt ${slug}`, lead: 'Om.', aim: 'Mål.' }) },
    facts: { forms: ['research'], partners: [], publications: [], themes: [], ...facts },
  })
const book = (slug: string, sample?: string, facts: Partial<BookFacts> = {}) =>
  ship({
    ...{ kind: bookKind, slug, ...common },
    texts: inAll({
      title: `Bok ${slug}`,
      lead: 'Om.',
      about: 'Tekst.',
      readers: 'Alle\nNoen',
      ...(sample && { sample }),
    }),
    facts: { title: 'Boka', language: 'nb', author: [], themes: [], ...facts },
  })

const lay = (...pieces: readonly Shipped[]) => layShipped(services, kinds, pieces)
const page = async (path: string) => (await reader.get(path)).text()
const titles = (html: string) => [...html.matchAll(/class="b-entry-title"><a href="([^"]+)"/g)].map(([, href]) => href!)
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')

describe('the publications', () => {
  test('with none of them say what will be here', async () => {
    const html = await page('/publications')
    expect(html).toContain('Her kommer det forskerne finner')
    expect(html).not.toContain('.ris')
    expect(await (await reader.get('/publications.json')).json()).toEqual([])
  })

  test('of one, and of many: year by year, the latest first, then what has no year; on page after page', async () => {
    await lay(paper('en', '2023'))
    expect(await page('/publications')).toContain('Én publikasjon')
    await lay(paper('uten', undefined), paper('eldre', '2021'), paper('to', '2023-08'))
    const html = await page('/publications')
    expect(titles(html)).toEqual(['/publications/to', '/publications/en', '/publications/eldre', '/publications/uten'])
    expect([...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, words]) => words)).toEqual([
      '2023',
      '2021',
      'Uten år',
      'Ta med deg listen',
    ])
    await lay(...Array.from({ length: 50 }, (_, at) => paper(`nr-${at}`, '2019')))
    expect(titles(await page('/publications'))).toHaveLength(50)
    expect(titles(await page('/publications?page=2'))).toHaveLength(4)
    expect(titles(await page('/publications?page=99'))).toHaveLength(4)
    expect(await (await reader.get('/publications.json')).json()).toHaveLength(54)
  })

  test('can be asked for by year and theme, and taken along the same way', async () => {
    await lay(
      paper('en', '2023', { themes: ['arr'] }),
      paper('to', '2023-05'),
      paper('tre', '2022', { themes: ['arr'] }),
    )
    expect(titles(await page('/publications?year=2023'))).toEqual(['/publications/to', '/publications/en'])
    const html = await page('/publications?theme=arr&year=2023')
    expect(titles(html)).toEqual(['/publications/en'])
    expect(html).toContain('/publications.ris?theme=arr&amp;year=2023')
    const taken = (await (await reader.get('/publications.json?theme=arr&year=2023')).json()) as { id: string }[]
    expect(taken.map(({ id }) => id)).toEqual(['en'])
    expect(await page('/publications?year=1999')).toContain('Ingen publikasjoner passet')
    expect(titles(await page('/publications?year=dritt'))).toHaveLength(3)
  })

  test.each([
    ['ris', 'application/x-research-info-systems', /^TY {2}- JOUR\r\nID {2}- en\r\n/],
    ['bib', 'application/x-bibtex', /^@article\{en,\n/],
    ['json', 'application/vnd.citationstyles.csl+json', /^\[\n {2}\{\n {4}"id": "en"/],
  ])('leave as %s, one or all', async (format, type, beginning) => {
    await lay(paper('en', '2023'))
    for (const path of [`/publications.${format}`, `/publications/en/citation/${format}`]) {
      const answer = await reader.get(path)
      expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
      expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="\\w+\\.${format}"$`))
      expect(await answer.text()).toMatch(beginning)
    }
    expect((await reader.get('/publications/en/citation/exe')).status).toBe(404)
    expect((await reader.get('/publications/nei/citation/ris')).status).toBe(404)
  })
})

test('a publication’s page has the reference, the way to cite it, its projects, and what schema.org needs', async () => {
  await lay(
    paper('en', '2023', {
      DOI: '10.1000/x',
      author: [
        { family: 'Lie', given: 'K.' },
        { family: 'Moe', given: 'P.' },
      ],
    }),
    project('p', { publications: ['en'] }),
    project('q'),
  )
  const html = await page('/publications/en')
  expect(plain(html)).toContain('Lie, K. & Moe, P. (2023). What helps. Journal of Work. https://doi.org/10.1000/x')
  expect(plain(html)).toContain('(Lie & Moe, 2023), eller Lie og Moe (2023) i en setning')
  expect(html).toContain('<a href="https://doi.org/10.1000/x" rel="external noopener">')
  expect(html).toContain('<em lang="en">Journal of Work</em>')
  expect(titles(html)).toEqual(['/projects/p'])
  expect(html).toContain('"sameAs":"https://doi.org/10.1000/x"')
  reader.cookies.set('language', 'en')
  expect(plain(await page('/publications/en'))).toContain('Lie, K., & Moe, P. (2023)')
})

describe('the projects', () => {
  test('with none, one and many', async () => {
    expect(await page('/projects')).toContain('Her kommer prosjektene')
    await lay(project('b'))
    expect(titles(await page('/projects'))).toEqual(['/projects/b'])
    await lay(project('a'), project('c'))
    expect(titles(await page('/projects'))).toEqual(['/projects/a', '/projects/b', '/projects/c'])
  })

  test('name their partners as the directory does, and those it lacks as the source does', async () => {
    const by = { actor: { kind: 'command', id: 'test' } as const, at: services.clock.now() }
    const name = { nb: 'Kjent', nn: 'Kjend', en: 'Known' }
    await services.db.transaction().execute((tx) =>
      addOrganisations(
        tx,
        [
          {
            key: 'kjent',
            kind: 'university',
            number: null,
            municipality: null,
            website: null,
            names: [{ from: day('2000-01-01'), name }],
          },
        ],
        by,
      ),
    )
    await lay(
      project('a', {
        partners: [
          { name: 'Skrevet annerledes', key: 'kjent' },
          { name: 'Ukjent kommune', key: 'ukjent' },
          { name: 'Uten nøkkel', key: '' },
        ],
        from: partly('2021'),
        until: partly('2023-05'),
        report: 'https://example.org/rapport',
      }),
    )
    reader.cookies.set('language', 'en')
    const html = await page('/projects/a')
    expect(html).toContain('<a href="/organisations/kjent">Known</a>')
    expect(html).toContain('<span lang="no">Ukjent kommune</span>')
    expect(html).toContain('<span lang="no">Uten nøkkel</span>')
    expect(html).toContain('2021 – May 2023')
    expect(html).toContain('href="https://example.org/rapport"')
  })

  test.each<[Partial<ProjectFacts>, string]>([
    [{}, 'Kilden sier ikke når prosjektet begynte eller sluttet.'],
    [{ from: partly('2023') }, 'fra 2023'],
    [{ until: partly('2023') }, 'til 2023'],
    [{ from: partly('2023'), until: partly('2023') }, '<dd>2023</dd>'],
  ])('say of %j: %s', async (facts, expected) => {
    await lay(project('a', facts))
    expect(await page('/projects/a')).toContain(expected)
  })
})

describe('the book', () => {
  test('is shown at once when there is one; several are listed; without any the page says so', async () => {
    expect(await page('/book')).toContain('Her kommer boka')
    await lay(book('en'))
    const answer = await reader.get('/book')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/book/en'])
    await lay(book('to'))
    expect(titles(await page('/book')).toSorted()).toEqual(['/book/en', '/book/to'])
  })

  test('without a sample says so, and has no pages', async () => {
    await lay(book('en'))
    expect(await page('/book/en')).toContain('Ingen sider fra boka er lagt ut her ennå')
    expect((await reader.get('/book/en/sample/1')).status).toBe(404)
  })

  test('can be leafed through, page by page', async () => {
    await lay(book('en', 'Første **side**\n\n---\n\nAndre side\n\n---\n\nTredje side'))
    expect(await page('/book/en')).toContain('3 sider å lese her')
    const second = await page('/book/en/sample/2')
    expect(second).toContain('Andre side')
    expect(second).not.toContain('Tredje side')
    expect(second).toContain('href="/book/en/sample/1"')
    expect(second).toContain('href="/book/en/sample/3"')
    expect(await page('/book/en/sample/1')).toContain('<strong>side</strong>')
    for (const wrong of ['0', '4', '1.5', 'x', '-1'])
      expect((await reader.get(`/book/en/sample/${wrong}`)).status).toBe(404)
  })
})

test('what comes with the product is what the source lists, to the letter', async () => {
  await lay(...themesShipped, ...publicationsShipped)
  const words = plain(await page('/publications'))
  for (const reference of [
    'Jacobsen, H. B., Lyby, P. S., Johansen, T., Reme, S. E. & Klungsøyr, O. (2023). Can cognitive inflexibility reduce symptoms of anxiety and depression? Promoting the structural nested mean model in psychotherapy research. Psychotherapy Research. https://doi.org/10.1080/10503307.2023.2221808',
    'Johansen, T., Øyeflaten, I., Eriksen, H. R., Lyby, P. S., Dittrich, W. H., Holsen, I., Jakobsen, H. & Jensen, C. (2023). Changes in memory and attention during and after occupational rehabilitation: A longitudinal study. WORK: A Journal of Prevention, Assessment & Rehabilitation. https://doi.org/10.3233/WOR-230027',
    'Skinnes, M. N., Moe, R. H., Johansen, T., Lyby, P. S., Eid, K. D. I., Fagertun, T. C., Habberstad, A., Johnsen, T. J., Kjeken, I., Klokkerud, M., Linge, A. D., Lyken, A. D., Orpana, A., Rajalahti, T., Wilkie, R. & Uhlig, T. (2023). Work Ability in the Year after Rehabilitation—Results from the RehabNytte Cohort. Journal of Clinical Medicine, 12, Artikkel 7391. https://doi.org/10.3390/jcm12237391',
  ])
    expect(words).toContain(reference)
  expect(titles(await page('/projects'))).toHaveLength(6)
  expect(plain(await page('/projects/regionale-forskjeller-i-utenforskap'))).toContain('14,2 prosent i Eidskog')
  expect(await page('/book/en-vei-mot-deltakelse')).toContain(
    '<em lang="nb">Arbeidsrettet rehabilitering – en vei mot deltakelse</em>',
  )
})
