import { piecePage } from '#editorial/pieces/index.ts'
import { answerCsv } from '#web/csv.ts'
import type { Ctx } from '#web/env.ts'
import { everyone, Routes } from '#web/route.ts'
import { consultationKind } from './kind.ts'
import { loadCompared, loadConsultations, loadEducations, type Reading } from './load.ts'
import { ConsultationPage } from './pages/consultation-page.tsx'
import { EducationPage } from './pages/education-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { RethosPage } from './pages/rethos-page.tsx'
import { ASPECT_WORDS } from './rethos/aspects.ts'
import { educationKind } from './rethos/education.ts'
import { COMMON_GOAL, COMMON_GOAL_PLAIN, NOT_QUOTED, REGULATION } from './rethos/regulation.ts'

const CSV_COLUMNS = [
  ...['education', 'education_nb', 'phase', 'adopted', 'outcome', 'words_nb', 'aspects'],
  ...['plain_nb', 'plain_nn', 'plain_en', 'address'],
]

/** The addresses of consultations and of RETHOS: everyone reads. */
export const consultationRoutes = new Routes()
  .get('/consultations', everyone, async (c) => {
    const consultations = await loadConsultations(db(c), readingOf(c))
    return c.html(<ListPage view={c.get('view')} consultations={consultations} />)
  })
  .get(
    '/consultations/:slug',
    everyone,
    piecePage(consultationKind, (c, shown) => c.html(<ConsultationPage view={c.get('view')} shown={shown} />)),
  )
  .get('/rethos', everyone, async (c) => {
    const reading = readingOf(c)
    return c.html(
      <RethosPage
        view={c.get('view')}
        educations={await loadEducations(db(c), reading.now)}
        compared={await loadCompared(db(c), reading)}
        responses={await loadConsultations(db(c), reading)}
      />,
    )
  })
  .get('/rethos.csv', everyone, async (c) => {
    const educations = await loadEducations(db(c), readingOf(c).now)
    const rows = educations.flatMap(({ slug, title, phase, adopted, address, outcomes }) =>
      outcomes.map(({ number, words, aspects, plain }) => [
        ...[slug, title.nb, phase, adopted, number, words, aspects.join(' ')],
        ...[plain.nb, plain.nn, plain.en, `${c.get('view').origin}${address}#l-${number}`],
      ]),
    )
    return answerCsv(c, 'rethos.csv', CSV_COLUMNS, rows)
  })
  .get('/rethos.json', everyone, async (c) =>
    c.json({
      regulation: REGULATION,
      commonGoal: { ...COMMON_GOAL, language: 'nb', plain: COMMON_GOAL_PLAIN },
      aspects: ASPECT_WORDS,
      educations: (await loadEducations(db(c), readingOf(c).now)).map((education) => ({
        ...education,
        outcomes: education.outcomes.map((outcome) => ({ ...outcome, language: 'nb' })),
      })),
      namedWithoutOutcomes: NOT_QUOTED,
    }),
  )
  .get(
    '/rethos/:slug',
    everyone,
    piecePage(educationKind, (c, shown) => c.html(<EducationPage view={c.get('view')} shown={shown} />)),
  )

const db = (c: Ctx) => c.get('services').db

function readingOf(c: Ctx): Reading {
  return { now: c.get('services').clock.now(), language: c.get('language') }
}
