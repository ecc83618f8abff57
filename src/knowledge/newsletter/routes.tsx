import { refuse } from '#core/refusal.ts'
import { holds } from '#core/who.ts'
import { countPublished, editors, findPublished, listPublished, piecePage } from '#editorial/pieces/index.ts'
import { countMail } from '#platform/mail.ts'
import { refusalErrors } from '#ui/index.ts'
import { act, actorOf } from '#web/act.ts'
import { answerCsv } from '#web/csv.ts'
import type { Ctx } from '#web/env.ts'
import { NotAllowed, orNotFound } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { everyone, rolesOf, Routes } from '#web/route.ts'
import { CSV_COLUMNS, exportConsents } from './export.ts'
import { issueKind } from './kind.ts'
import { ArchivePage } from './pages/archive-page.tsx'
import { IssuePage } from './pages/issue-page.tsx'
import { OfficePage, type Office } from './pages/office-page.tsx'
import { beginSending, listSendings, purposeOf, type SendingRefused } from './sending.ts'
import { countSubscriptions } from './store.ts'
import { refusedTexts } from './texts.ts'

const ROWS_A_PAGE = 20
const NO_MAIL = { waiting: 0, sent: 0, refused: 0 }

/** The archive for everyone, and the editors' page that sends what is in it. */
export const newsletterRoutes = new Routes()
  .get('/newsletter/archive', everyone, async (c) => {
    const { db, clock } = c.get('services')
    const total = await countPublished(db, issueKind, clock.now())
    const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE))
    const asked = c.req.query('page') ?? ''
    const page = /^[1-9]\d{0,6}$/.test(asked) ? Math.min(Number(asked), pages) : 1
    const stretch = { offset: (page - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE }
    const issues = await listPublished(db, issueKind, clock.now(), { stretch })
    return c.html(<ArchivePage view={c.get('view')} issues={issues} total={total} page={page} pages={pages} />)
  })
  .get(
    '/newsletter/archive/:slug',
    everyone,
    piecePage(issueKind, (c, shown) => c.html(<IssuePage view={c.get('view')} shown={shown} />)),
  )
  .post('/newsletter/archive/:slug/sending', editors, async (c) => {
    const form = await readForm(c)
    const { db, clock } = c.get('services')
    const issue = orNotFound(await findPublished(db, issueKind, c.req.param('slug'), clock.now()))
    const sure = `sure-${issue.piece.slug}`
    return act<SendingRefused>(
      c,
      form,
      async (tx) => {
        if (form.text(sure) !== 'yes') return refuse('not-sure', sure)
        const actor = actorOf(c)
        if (actor.kind !== 'person') throw new NotAllowed()
        const no = await beginSending(tx, issue, c.get('view').origin, {
          actor: { kind: 'person', id: actor.id },
          at: clock.now(),
        })
        return no ?? { goTo: '/newsletter/office' }
      },
      (refusal) =>
        showOffice(c, {
          slug: issue.piece.slug,
          errors: refusalErrors(refusal, refusedTexts, c.get('language')),
        }),
    )
  })
  .get('/newsletter/office', editors, (c) => showOffice(c))
  .get('/newsletter/subscribers.csv', rolesOf('administrator'), async (c) => {
    const { db, keys, clock } = c.get('services')
    const rows = await db
      .transaction()
      .execute((tx) => exportConsents(tx, keys, { actor: actorOf(c), at: clock.now() }))
    return answerCsv(c, 'newsletter-subscribers.csv', CSV_COLUMNS, rows)
  })

async function showOffice(c: Ctx, refused?: Parameters<typeof OfficePage>[0]['refused']): Promise<Response> {
  return c.html(
    <OfficePage
      view={c.get('view')}
      office={await loadOffice(c)}
      mayExport={holds(c.get('who'), 'administrator')}
      refused={refused}
    />,
  )
}

async function loadOffice(c: Ctx): Promise<Office> {
  const { db, clock, config } = c.get('services')
  const [issues, sendings, numbers] = await Promise.all([
    listPublished(db, issueKind, clock.now(), { stretch: { offset: 0, limit: ROWS_A_PAGE } }),
    listSendings(db),
    countSubscriptions(db, clock.now()),
  ])
  const mail = await countMail(
    db,
    [...sendings.values()].map(({ id }) => purposeOf(id)),
  )
  return {
    numbers,
    hasMailServer: config.mail.url !== undefined,
    issues: issues.map((issue) => {
      const sending = sendings.get(issue.piece.id)
      return { issue, sending, mail: (sending && mail.get(purposeOf(sending.id))) ?? NO_MAIL }
    }),
  }
}
