import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { kinds } from '#app/content.ts'
import { addDays, day } from '#core/dates.ts'
import { partly } from '#core/partial-date.ts'
import { findPiece, layShipped, ship, type Shipped } from '#editorial/pieces/index.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { courseKind, eventKind, eventsShipped, webinarKind } from './index.ts'
import type { EventFacts, WebinarFacts } from './model.ts'

const TODAY = day('2026-03-02')
let services: TestServices
let reader: Client
beforeEach(async () => {
  services = await testServices()
  reader = testApp(services).nobody()
})

const said = (title: string, more: Record<string, string> = {}) => ({
  title,
  lead: `Om ${title}`,
  about: 'Tekst.',
  ...more,
})
const texts = (title: string, more?: Record<string, string>) => ({
  ...{ nb: said(title, more), nn: said(`${title} nn`, more), en: said(`${title} en`, more) },
})
const common = { source: 'Prøve', published: day('2026-01-01') }
const plain = { isCancelled: false, isInvented: false, organisers: [], themes: [] }

function event(slug: string, from: string, facts: Partial<EventFacts> = {}, more?: Record<string, string>): Shipped {
  const when = { from: partly(from), until: partly(facts.until ?? from) }
  return ship({
    ...{ kind: eventKind, slug, texts: texts(slug, more), ...common },
    facts: { ...plain, isDigital: false, ...facts, ...when },
  })
}
function webinar(
  slug: string,
  from: string,
  facts: Partial<WebinarFacts> = {},
  more?: Record<string, string>,
): Shipped {
  const when = { from: partly(from), until: partly(from) }
  return ship({
    ...{ kind: webinarKind, slug, texts: texts(slug, more), ...common },
    facts: { ...plain, speakers: [], ...facts, ...when },
  })
}
const course = (slug: string, from: string) =>
  ship({
    ...{ kind: courseKind, slug, texts: texts(slug), ...common },
    facts: { ...plain, isDigital: true, isForTeams: true, speakers: [], from: partly(from), until: partly(from) },
  })

const lay = (...pieces: Shipped[]) => layShipped(services, kinds, pieces)
const page = async (path: string) => (await reader.get(path)).text()
const part = (html: string, from: string, to: string) => html.slice(html.indexOf(from), html.indexOf(to))
const titles = (html: string) => [...html.matchAll(/class="b-entry-title"><a href="([^"]+)"/g)].map(([, href]) => href!)
const calendar = async (path: string) => {
  const answer = await reader.get(path)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const root = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[])
  return root.getAllSubcomponents('vevent')
}

describe('the list', () => {
  test('with nothing in it says what will be here', async () => {
    for (const path of ['/events', '/webinars', '/courses']) {
      const html = await page(path)
      expect(html).toContain('Ingenting er planlagt akkurat nå')
      expect(html).toContain('Ingenting har vært ennå.')
    }
  })

  test('puts what comes first, the nearest before the later, and then what has been, the latest first', async () => {
    await lay(
      event('om-en-uke', addDays(TODAY, 7)),
      event('i-gar', addDays(TODAY, -1)),
      course('i-dag', TODAY),
      webinar('i-2023', '2023'),
      event('pagar', addDays(TODAY, -1), { until: partly(addDays(TODAY, 1)) }),
    )
    const html = await page('/events')
    expect(titles(part(html, '>Kommer<', '>Har vært<'))).toEqual([
      '/events/pagar',
      '/courses/i-dag',
      '/events/om-en-uke',
    ])
    expect(titles(html.slice(html.indexOf('>Har vært<')))).toEqual(['/events/i-gar', '/webinars/i-2023'])
    expect(titles(await page('/courses'))).toEqual(['/courses/i-dag'])
    expect(titles(await page('/webinars'))).toEqual(['/webinars/i-2023'])
  })

  test('turns at midnight in Norway', async () => {
    await lay(event('i-dag', TODAY))
    services.clock.moveTo('2026-03-02T22:59:00Z')
    expect(titles(part(await page('/events'), '>Kommer<', '>Har vært<'))).toEqual(['/events/i-dag'])
    services.clock.moveTo('2026-03-02T23:00:00Z')
    expect(titles(part(await page('/events'), '>Kommer<', '>Har vært<'))).toEqual([])
  })

  test('of many goes on on the next page; a page that is not is the nearest that is', async () => {
    await lay(...Array.from({ length: 31 }, (_, at) => event(`nr-${at}`, addDays(day('2020-01-01'), at))))
    const first = titles(await page('/events'))
    expect(first).toHaveLength(30)
    expect(first[0]).toBe('/events/nr-30')
    for (const asked of ['2', '99', '2.7'])
      expect(titles(await page(`/events?page=${asked}`))).toEqual(['/events/nr-0'])
    for (const asked of ['0', '-1', 'x', '1e-3']) expect(titles(await page(`/events?page=${asked}`))).toEqual(first)
  })

  test('of a theme has that theme’s alone, and its calendar', async () => {
    await lay(event('en', TODAY, { themes: ['arr'] }), event('to', TODAY, { themes: ['unge'] }))
    const html = await page('/events?theme=arr')
    expect(titles(html)).toEqual(['/events/en'])
    expect(html).toContain('/events.ics?theme=arr&amp;language=nb')
    expect(await calendar('/events.ics?theme=arr')).toHaveLength(1)
  })
})

describe('a page', () => {
  test('offers the sign-up and the calendar while it comes, and not when it is over', async () => {
    await lay(
      event('kommer', addDays(TODAY, 3), { signUp: 'https://example.org/p', startsAt: '09:00', endsAt: '15:00' }),
      event('var', addDays(TODAY, -3), { signUp: 'https://example.org/p' }),
    )
    const coming = await page('/events/kommer')
    expect(coming).toContain('href="https://example.org/p"')
    expect(coming).toContain('/events/kommer/calendar.ics?language=nb')
    expect(coming.replaceAll('\u00a0', ' ')).toContain('5. mars 2026 kl. 9.00–15.00')
    const past = await page('/events/var')
    expect(past).not.toContain('https://example.org/p')
    expect(past).not.toContain('calendar.ics')
    expect(past).toContain('Hva det handlet om')
  })

  test('of something called off says so first, and takes no sign-ups', async () => {
    await lay(
      event('avlyst', addDays(TODAY, 3), { isCancelled: true, signUp: 'https://example.org/p' }, { change: 'Sykdom.' }),
    )
    const html = await page('/events/avlyst')
    expect(html).toContain('Avlyst')
    expect(html).toContain('Sykdom.')
    expect(html).not.toContain('https://example.org/p')
    expect(html).toContain('https://schema.org/EventCancelled')
  })

  test('of something known by its year says no more than that', async () => {
    await lay(event('engang', '2023'))
    const html = await page('/events/engang')
    expect(html).toContain('2023')
    expect(html).toContain('Kilden oppgir ikke datoen nærmere enn dette.')
    expect(html).not.toContain('calendar.ics')
  })

  test('of something made up says that', async () => {
    await lay(event('dikt', addDays(TODAY, 3), { isInvented: true }))
    expect(await page('/events/dikt')).toContain('Dette er funnet på for demonstrasjonen')
    expect(await page('/events')).toContain('Oppdiktet')
  })

  test.each([
    [{}, {}, ['Det finnes et opptak, men adressen', 'En tekst av det som blir sagt, er ikke lagt inn']],
    [
      { recording: 'https://example.org/film', captions: 'yes' as const, minutes: 45 },
      { transcript: 'Velkommen alle.' },
      ['href="https://example.org/film"', '45 minutter', 'med teksting', 'Velkommen alle.'],
    ],
    [{ recording: 'https://example.org/film', captions: 'no' as const }, {}, ['uten teksting']],
    [{ recording: 'https://example.org/film' }, {}, ['Vi vet ikke om det er tekstet.']],
    [
      {
        speakers: [
          { name: 'Kari Lie', from: 'UiT' },
          { name: 'Per', from: '' },
        ],
      },
      {},
      ['Kari Lie, UiT', '>Per<'],
    ],
  ])('of a webinar that was, with %j', async (facts, more, expected) => {
    await lay(webinar('var', '2026-02-01', facts, more))
    const html = await page('/webinars/var')
    for (const words of expected) expect(html).toContain(words)
  })

  test('of a webinar that comes promises the recording for afterwards', async () => {
    await lay(webinar('kommer', '2026-04-01'))
    expect(await page('/webinars/kommer')).toContain('Opptaket kommer her etterpå.')
  })

  test('is in the reader’s language', async () => {
    await lay(course('kurs', '2026-04-01'))
    reader.cookies.set('language', 'nn')
    expect(await page('/courses/kurs')).toContain('Arbeidsplassar kan melde på heile team.')
    reader.cookies.set('language', 'en')
    expect(await page('/courses/kurs')).toContain('Workplaces can sign up whole teams.')
  })

  test('of nothing is not found', async () => {
    for (const path of ['/events/nei', '/events/nei/calendar.ics', '/webinars/nei', '/courses/nei'])
      expect((await reader.get(path)).status).toBe(404)
  })
})

describe('the calendar', () => {
  test('has every happening with a day, in the language of the address', async () => {
    await lay(event('en', '2026-04-01'), course('to', '2026-05-01'), webinar('vag', '2023'))
    const [one, two, ...others] = await calendar('/events.ics?language=nn')
    expect(others).toEqual([])
    expect(one!.getFirstPropertyValue('summary')).toBe('en nn')
    expect(two!.getFirstPropertyValue('url')).toBe('http://localhost:3000/courses/to')
    expect(await calendar('/events.ics?language=xx')).toHaveLength(2)
  })

  test('follows a change: the same event, the next number, called off', async () => {
    await lay(event('en', '2026-04-01'))
    const [before] = await calendar('/events/en/calendar.ics')
    services.clock.moveTo('2026-03-05T12:00:00Z')
    await lay(event('en', '2026-04-01', { isCancelled: true }))
    const [after] = await calendar('/events.ics')
    expect(after!.getFirstPropertyValue('uid')).toBe(before!.getFirstPropertyValue('uid'))
    expect(before!.getFirstPropertyValue('uid')).toBe(`${(await findPiece(services.db, 'event', 'en'))!.id}@brua`)
    expect([before, after].map((one) => one!.getFirstPropertyValue('sequence'))).toEqual([1, 2])
    expect(String(after!.getFirstPropertyValue('last-modified'))).toBe('2026-03-05T12:00:00Z')
    expect([before, after].map((one) => one!.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED'])
  })
})

test('what comes with the product is what the sources tell of, with their dates', async () => {
  await lay(...eventsShipped)
  const html = (await page('/events')).replaceAll('\u00a0', ' ')
  expect(html).toContain('22.–23. januar 2020')
  expect(html).toContain('Union Scene, Drammen')
  expect(html).toContain('6.–7. januar 2009')
  expect(titles(html).toSorted()).toEqual([
    '/events/apen-arena-2009',
    '/events/apen-arena-2020',
    '/events/arendalsuka-2023',
    '/webinars/ips-og-arbeidsrettet-rehabilitering',
    '/webinars/varig-i-arbeid-trass-helseplager',
  ])
  reader.cookies.set('language', 'nn')
  const nynorsk = await page('/webinars')
  expect(nynorsk).toContain('Kva skal til for å koma varig i arbeid trass helseplager?')
  expect(nynorsk).toContain(
    'Individuell jobbstøtte og arbeidsretta rehabilitering – kva seier forskinga om effekten på arbeidsdeltaking og samfunnsøkonomi?',
  )
})
