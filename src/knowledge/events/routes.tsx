import { isLanguage, type Language } from '#core/languages.ts'
import { findOrganisationsByKey } from '#directory/organisations/index.ts'
import { piecePage, type Shown } from '#editorial/pieces/index.ts'
import { loadThemes, namesOfThemes } from '#knowledge/themes/index.ts'
import type { Ctx } from '#web/env.ts'
import { everyone, Routes } from '#web/route.ts'
import { HAPPENINGS, type HappeningKey, type HappeningLine } from './kinds.ts'
import { calendarEntry, loadCalendar, loadComing, loadPast } from './load.ts'
import type { HappeningFacts } from './model.ts'
import { HappeningPage } from './pages/happening-page.tsx'
import { ListPage, type ListProps } from './pages/list-page.tsx'
import { calendarOf } from './rules/calendar.ts'
import { isPast } from './rules/when.ts'
import { texts } from './texts.ts'

/** The addresses of events, webinars and courses. */
export const eventRoutes = new Routes()
  .get('/events', everyone, (c) => showList(c, 'all'))
  .get('/webinars', everyone, (c) => showList(c, 'webinar'))
  .get('/courses', everyone, (c) => showList(c, 'course'))
  .get('/events.ics', everyone, async (c) => {
    const { db, clock } = c.get('services')
    const language = languageFor(c)
    const which = { theme: c.req.query('theme') || undefined }
    const entries = await loadCalendar(db, clock.now(), c.get('view').origin, language, which)
    return answerCalendar(c, calendarOf(entries, { name: texts.calendarName[language], language }), 'events')
  })

for (const key of ['event', 'webinar', 'course'] as const) {
  const kind = HAPPENINGS[key]
  eventRoutes
    .get(
      `${kind.at}/:slug`,
      everyone,
      piecePage(kind, (c, shown) => showHappening(c, key, shown)),
    )
    .get(
      `${kind.at}/:slug/calendar.ics`,
      everyone,
      piecePage(kind, (c, shown) => {
        const language = languageFor(c)
        const entry = calendarEntry(shown, c.get('view').origin, language)
        return answerCalendar(c, calendarOf([entry], { language }), shown.piece.slug)
      }),
    )
}

async function showList(c: Ctx, what: ListProps['what']): Promise<Response> {
  const { db, clock } = c.get('services')
  const reader = { now: clock.now(), today: clock.today(), language: c.get('language') }
  const theme = c.req.query('theme') || undefined
  const which = what === 'all' ? { theme } : { theme, keys: [what] }
  return c.html(
    <ListPage
      view={c.get('view')}
      what={what}
      theme={theme}
      themes={await loadThemes(db, reader.now, reader.language)}
      coming={await loadComing(db, reader, which)}
      past={await loadPast(db, reader, which, Math.trunc(Number(c.req.query('page'))) || 1)}
    />,
  )
}

async function showHappening(
  c: Ctx,
  key: HappeningKey,
  shown: Shown<HappeningFacts, HappeningLine>,
): Promise<Response> {
  const { db, clock } = c.get('services')
  const [language, { facts }] = [c.get('language'), shown]
  const organisations = await findOrganisationsByKey(db, facts.organisers, clock.today())
  const organisers = facts.organisers.flatMap((organiser) => {
    const found = organisations.get(organiser)
    return found === undefined ? [] : [{ name: found.name[language], href: `/organisations/${organiser}` }]
  })
  return c.html(
    <HappeningPage
      view={c.get('view')}
      what={key}
      shown={shown}
      organisers={organisers}
      isPast={isPast(facts, clock.today())}
      themes={namesOfThemes(await loadThemes(db, clock.now(), language), facts.themes)}
    />,
  )
}

/** A calendar program has no cookie: the address says the language. */
function languageFor(c: Ctx): Language {
  const asked = c.req.query('language')
  return isLanguage(asked) ? asked : c.get('language')
}

function answerCalendar(c: Ctx, text: string, name: string): Response {
  return c.body(text, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="${name}.ics"`,
  })
}
