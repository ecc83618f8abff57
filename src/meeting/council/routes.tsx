import { isoDateFrom } from '#core/dates.ts'
import { holds } from '#core/who.ts'
import { isEditor, piecePage } from '#editorial/pieces/index.ts'
import { longDate, Tag } from '#ui/index.ts'
import type { Ctx } from '#web/env.ts'
import { NotFound } from '#web/errors.ts'
import { everyone, Routes } from '#web/route.ts'
import { ASSIGNMENT_STATES, assignmentKind } from './kinds/assignment.ts'
import { caseKind } from './kinds/case.ts'
import { meetingKind } from './kinds/meeting.ts'
import { policyKind } from './kinds/policy.ts'
import { RESOLUTION_STATES, resolutionKind } from './kinds/resolution.ts'
import { paragraphKind, STRATEGY_STATES, strategyKind } from './kinds/strategy.ts'
import { found, listed, loadCase, loadCases, loadCouncil, loadMeeting, loadParagraphs, type Reading } from './load.ts'
import { ASSIGNMENT_OF, AssignmentPage } from './pages/assignment-page.tsx'
import { CasePage } from './pages/case-page.tsx'
import { CouncilPage, StateTag } from './pages/council-page.tsx'
import { ListPage, type ListName } from './pages/list-page.tsx'
import { MeetingPage } from './pages/meeting-page.tsx'
import { PolicyPage } from './pages/policy-page.tsx'
import { ResolutionPage } from './pages/resolution-page.tsx'
import { ParagraphPage, StrategyPage } from './pages/strategy-page.tsx'
import { sayIn } from './pages/way.tsx'
import { WingPage } from './pages/wing-page.tsx'
import { endOfDay } from './rules/paragraphs.ts'

/** The public addresses of the council: everyone reads. */
export const publicRoutes = new Routes()
  .get('/meeting', everyone, (c) => c.html(<WingPage view={c.get('view')} />))
  .get('/council', everyone, async (c) => {
    const whole = await loadCouncil(db(c), readingOf(c))
    return c.html(<CouncilPage view={c.get('view')} whole={whole} isMember={isMember(c)} />)
  })
  .get('/council/meetings', everyone, async (c) => {
    const meetings = await listed(db(c), meetingKind, readingOf(c), { by: { fact: 'day', order: 'desc' } })
    return showList(
      c,
      'meetings',
      meetings.map((one) => ({
        ...inList(one),
        what: `${one.facts.place}, ${longDate(one.facts.day, c.get('language'))}`,
      })),
    )
  })
  .get(
    '/council/meetings/:slug',
    everyone,
    piecePage(meetingKind, async (c, shown) =>
      c.html(
        <MeetingPage
          view={c.get('view')}
          shown={shown}
          whole={await loadMeeting(db(c), readingOf(c), shown.piece.slug)}
        />,
      ),
    ),
  )
  .get('/council/cases', everyone, async (c) => {
    const cases = await loadCases(db(c), readingOf(c))
    return showList(
      c,
      'cases',
      cases.map((one) => ({
        ...inList(one),
        ...(one.state ? { what: <StateTag view={c.get('view')} state={one.state} /> } : {}),
      })),
    )
  })
  .get(
    '/council/cases/:slug',
    everyone,
    piecePage(caseKind, async (c, shown) => {
      const { piece, facts, lines } = shown
      const of = { id: piece.id, meeting: facts.meeting, questions: lines.questions }
      const whole = await loadCase(db(c), readingOf(c), of)
      const reader = { isMember: isMember(c), isSecretary: isEditor(c.get('who')) }
      return c.html(<CasePage view={c.get('view')} shown={shown} whole={whole} reader={reader} />)
    }),
  )
  .get('/council/resolutions', everyone, async (c) => {
    const resolutions = await listed(db(c), resolutionKind, readingOf(c), { by: { fact: 'proposedOn', order: 'desc' } })
    return showList(
      c,
      'resolutions',
      resolutions.map((one) => ({ ...inList(one), what: RESOLUTION_STATES[one.facts.state][c.get('language')] })),
    )
  })
  .get(
    '/council/resolutions/:slug',
    everyone,
    piecePage(resolutionKind, (c, shown) => c.html(<ResolutionPage view={c.get('view')} shown={shown} />)),
  )
  .get('/council/policy', everyone, async (c) => {
    const documents = await listed(db(c), policyKind, readingOf(c), { by: 'title' })
    return showList(
      c,
      'policy',
      documents.map((one) => ({ ...inList(one), what: <span lang={one.language}>{one.lines.by}</span> })),
    )
  })
  .get(
    '/council/policy/:slug',
    everyone,
    piecePage(policyKind, (c, shown) => c.html(<PolicyPage view={c.get('view')} shown={shown} />)),
  )
  .get('/council/assignments', everyone, async (c) => {
    const assignments = await listed(db(c), assignmentKind, readingOf(c), { by: { fact: 'year', order: 'desc' } })
    return showList(
      c,
      'assignments',
      assignments.map((one) => ({
        ...inList(one),
        what: (
          <>
            <Tag of={ASSIGNMENT_OF[one.facts.state]}>{ASSIGNMENT_STATES[one.facts.state][c.get('language')]}</Tag>{' '}
            {one.facts.year}
            {' · '}
            <span lang={one.language}>
              {sayIn(one.language)('fromTo', { giver: one.lines.giver ?? '', receiver: one.lines.receiver ?? '' })}
            </span>
          </>
        ),
      })),
    )
  })
  .get(
    '/council/assignments/:slug',
    everyone,
    piecePage(assignmentKind, (c, shown) => c.html(<AssignmentPage view={c.get('view')} shown={shown} />)),
  )
  .get('/council/strategy', everyone, async (c) => {
    const strategies = await listed(db(c), strategyKind, readingOf(c), { by: { fact: 'state', order: 'asc' } })
    return showList(
      c,
      'strategies',
      strategies.map((one) => ({ ...inList(one), what: STRATEGY_STATES[one.facts.state][c.get('language')] })),
    )
  })
  .get(
    '/council/strategy/:slug',
    everyone,
    piecePage(strategyKind, async (c, shown) => {
      const asked = c.req.query('at')
      const at = asked === undefined ? null : isoDateFrom(asked)
      if (at === undefined) throw new NotFound()
      const reading = readingOf(c)
      // A day that is not over is shown as it stands now.
      const then = at === null || at >= reading.today ? reading.now : endOfDay(at)
      const { revises } = shown.facts
      return c.html(
        <StrategyPage
          view={c.get('view')}
          shown={shown}
          paragraphs={await loadParagraphs(db(c), { ...reading, now: then }, shown.piece.slug)}
          replaced={revises === undefined ? undefined : await found(db(c), strategyKind, reading, revises)}
          at={at}
        />,
      )
    }),
  )
  .get(
    '/council/strategy/paragraphs/:slug',
    everyone,
    piecePage(paragraphKind, async (c, shown) => {
      const strategy = await found(db(c), strategyKind, readingOf(c), shown.facts.strategy)
      return c.html(<ParagraphPage view={c.get('view')} shown={shown} strategy={strategy} />)
    }),
  )

const db = (c: Ctx) => c.get('services').db
const isMember = (c: Ctx) => holds(c.get('who'), 'council-member')

/** Who reads now. */
export function readingOf(c: Ctx): Reading {
  const { clock } = c.get('services')
  return { now: clock.now(), today: clock.today(), language: c.get('language') }
}

type Entry = Parameters<typeof ListPage>[0]['entries'][number]

function inList(one: {
  address: string
  lines: { title?: string | undefined; lead?: string | undefined }
  language: Entry['language']
}): Entry {
  return { href: one.address, title: one.lines.title ?? '', language: one.language, lead: one.lines.lead }
}

function showList(c: Ctx, list: ListName, entries: readonly Entry[]): Response | Promise<Response> {
  return c.html(<ListPage view={c.get('view')} list={list} entries={entries} />)
}
