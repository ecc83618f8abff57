import { isRefusal, type Refusal } from '#core/refusal.ts'
import { isLanguage, type Language } from '#core/languages.ts'
import { findPublished, holdPiece, piecePage, readingOf } from '#editorial/pieces/index.ts'
import type { Tx } from '#platform/database.ts'
import { refusalErrors } from '#ui/index.ts'
import { act } from '#web/act.ts'
import { answerCsv } from '#web/csv.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile, NotAllowed, orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import { everyone, Routes } from '#web/route.ts'
import { graders, isGrader } from './access.ts'
import { answersFrom, isWhole, modelOn } from './coupling/models.ts'
import { QUESTIONS } from './coupling/model.ts'
import { CSV_COLUMNS, csvRow } from './csv.ts'
import { couplingFigureSvg } from './figure/figure.tsx'
import { hsdsOf } from './hsds.ts'
import { serviceKind } from './kind.ts'
import { filtered, filterFrom, loadAround, loadCatalogue, loadCouplingFigure, loadProviders } from './load.ts'
import { versionOf, type GradingHistory } from './model.ts'
import { CouplingPage } from './pages/coupling-page.tsx'
import { GradingPage, type GradingAct, type GradingPageProps } from './pages/grading-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { ServicePage } from './pages/service-page.tsx'
import { decideDispute, decideGrading, decideKeeping, type GradingRefused } from './rules/decide.ts'
import { gradingHistory } from './store.ts'
import { refusedTexts } from './texts.ts'
import { saveAnswer, saveDispute, saveGrading, type ByPerson } from './write.ts'

/** The addresses of services: everyone reads and tries the questions, editors grade and dispute. */
export const servicesRoutes = new Routes()
  .get('/services', everyone, async (c) =>
    c.html(
      <ListPage
        view={c.get('view')}
        model={modelToday(c)}
        catalogue={await loadCatalogue(c.get('services'))}
        filter={filterFrom(c.req.query())}
      />,
    ),
  )
  .get('/services.csv', everyone, async (c) => {
    const rows = filtered(await loadCatalogue(c.get('services')), filterFrom(c.req.query()))
    const { origin } = c.get('view')
    return answerCsv(
      c,
      'services.csv',
      CSV_COLUMNS,
      rows.map((row) => csvRow(row, origin)),
    )
  })
  .get('/services/figure.svg', everyone, async (c) => {
    const language = languageAsked(c)
    const entries = await loadCouplingFigure(c.get('services'), language)
    return c.body(couplingFigureSvg(entries, language, c.get('view').origin), 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
    })
  })
  .get('/services/hsds.json', everyone, async (c) => {
    const catalogue = await loadCatalogue(c.get('services'))
    const organisations = await loadProviders(c.get('services'), catalogue)
    return c.json(
      hsdsOf(catalogue, organisations, modelToday(c), { language: languageAsked(c), origin: c.get('view').origin }),
    )
  })
  .get('/services/coupling', everyone, (c) => {
    const answers = answersFrom((question) => c.req.query(question))
    const model = modelToday(c)
    const isBegun = QUESTIONS.some((question) => c.req.query(question) !== undefined)
    const left = isBegun ? QUESTIONS.filter((question) => answers[question] === undefined) : []
    const refusal: Refusal<GradingRefused> = { refused: left.map((field) => ({ reason: 'unanswered', field })) }
    return c.html(
      <CouplingPage
        view={c.get('view')}
        model={model}
        answers={answers}
        graded={isWhole(answers) ? model.rule(answers) : null}
        errors={refusalErrors(refusal, refusedTexts, c.get('language'))}
      />,
    )
  })
  .get(
    '/services/:slug',
    everyone,
    piecePage(serviceKind, async (c, shown) =>
      c.html(
        <ServicePage
          view={c.get('view')}
          shown={shown}
          around={await loadAround(c.get('services'), shown.piece.id, shown.facts)}
          mayGrade={isGrader(c.get('who')) && !shown.isPreview}
        />,
      ),
    ),
  )
  .get('/services/:slug/grading', graders, (c) => showGrading(c, c.req.param('slug')))
  .post('/services/:slug/gradings', graders, (c) =>
    change(c, 'grade', async (tx, piece, history, form, by) => {
      const answers = answersFrom((question) => form.text(question))
      const decided = decideGrading(modelToday(c), answers, form.text('words'), history, by.actor.id)
      return isRefusal(decided) ? decided : saveGrading(tx, piece, history.length + 1, decided, by)
    }),
  )
  .post('/services/:slug/disputes', graders, (c) =>
    change(c, 'dispute', async (tx, piece, history, form, by) => {
      const decided = decideDispute(history, form.text('why'))
      return isRefusal(decided) ? decided : saveDispute(tx, piece, decided, by)
    }),
  )
  .post('/services/:slug/disputes/:id/answer', graders, (c) =>
    change(c, 'keep', async (tx, piece, history, form, by) => {
      const decided = decideKeeping(history, c.req.param('id'), form.text('keepWhy'), by.actor.id)
      return isRefusal(decided) ? decided : saveAnswer(tx, piece, decided.dispute, 'kept', decided.why, by)
    }),
  )

/** One change to a service's grade as it was when the form was made: made, refused, or lost to somebody who was quicker. */
async function change(
  c: Ctx<`/services/:slug/${string}`>,
  what: GradingAct,
  work: (
    tx: Tx,
    piece: string,
    history: GradingHistory,
    form: Form,
    by: ByPerson,
  ) => Promise<Refusal<GradingRefused> | void>,
): Promise<Response> {
  const form = await readForm(c)
  const slug = c.req.param('slug')
  const by: ByPerson = { actor: { kind: 'person', id: personOf(c) }, at: c.get('services').clock.now() }
  return act<GradingRefused>(
    c,
    form,
    async (tx) => {
      if (form.version === undefined) throw new BadForm('the form carries no version')
      const { piece } = await publicService(c, slug)
      // Whoever changes this service's grade meanwhile waits here, and then finds another version.
      orNotFound(await holdPiece(tx, piece.id))
      const history = await gradingHistory(tx, piece.id)
      if (versionOf(history) !== form.version) throw new ChangedMeanwhile(`/services/${slug}/grading`)
      return (await work(tx, piece.id, history, form, by)) ?? { goTo: `/services/${slug}#grade` }
    },
    (refusal) =>
      showGrading(c, slug, {
        act: what,
        answers: answersFrom((question) => form.text(question)),
        input: form.input,
        errors: refusalErrors(refusal, refusedTexts, c.get('language')),
      }),
  )
}

async function showGrading(c: Ctx, slug: string, refused?: GradingPageProps['refused']): Promise<Response> {
  const { piece, edition } = await publicService(c, slug)
  const { history, names } = await loadAround(c.get('services'), piece.id, edition.facts)
  const title = readingOf(edition, c.get('language')).lines.title ?? slug
  return c.html(
    <GradingPage
      view={c.get('view')}
      service={{ slug, title }}
      model={modelToday(c)}
      by={personOf(c)}
      {...{ history, names }}
      {...(refused ? { refused } : {})}
    />,
  )
}

async function publicService(c: Ctx, slug: string) {
  const { db, clock } = c.get('services')
  return orNotFound(await findPublished(db, serviceKind, slug, clock.now()))
}

function personOf(c: Ctx): string {
  const who = c.get('who')
  if (who.kind !== 'person') throw new NotAllowed()
  return who.id
}

const modelToday = (c: Ctx) => modelOn(c.get('services').clock.today())

/** A file names its language in the address, so that the address alone gives the same file. */
function languageAsked(c: Ctx): Language {
  const asked = c.req.query('language')
  return isLanguage(asked) ? asked : c.get('language')
}
