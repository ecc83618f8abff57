import { LANGUAGES } from '#core/languages.ts'
import { isRefusal, refuse } from '#core/refusal.ts'
import { beginPiece, editors, fieldOf, isSlug, slugFrom, type Kinds } from '#editorial/pieces/index.ts'
import { act } from '#web/act.ts'
import { orNotFound } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { Routes } from '#web/route.ts'
import { byOf, editorOf, errorsOf } from './deciding.ts'
import { addEditionRoutes } from './edition-routes.tsx'
import { loadCatalogue, loadDesk } from './load.ts'
import { CataloguePage } from './pages/catalogue-page.tsx'
import { ChoosePage } from './pages/choose-page.tsx'
import { DeskPage } from './pages/desk-page.tsx'
import { NewPage } from './pages/new-page.tsx'
import { addPieceRoutes } from './piece-routes.tsx'
import type { DeskRefused } from './refused-texts.ts'

/** The addresses of the editors' desk, for the kinds there are. */
export function deskRoutes(kinds: Kinds): Routes {
  const routes = new Routes()
    .get('/editing', editors, async (c) => {
      const { db, clock } = c.get('services')
      return c.html(<DeskPage view={c.get('view')} desk={await loadDesk(db, kinds, editorOf(c), clock.now())} />)
    })
    .get('/editing/new', editors, (c) => c.html(<ChoosePage view={c.get('view')} kinds={kinds.all} />))
    .get('/editing/pieces', editors, async (c) => {
      const { db, clock } = c.get('services')
      const catalogue = await loadCatalogue(db, kinds, c.req.query(), clock.now())
      return c.html(<CataloguePage view={c.get('view')} kinds={kinds} catalogue={catalogue} />)
    })
  addPieceRoutes(routes, kinds)
  addEditionRoutes(routes, kinds)
  return routes
    .get('/editing/:kind/new', editors, (c) => {
      const kind = orNotFound(kinds.find(c.req.param('kind')))
      return c.html(<NewPage view={c.get('view')} kind={kind} input={{}} errors={[]} />)
    })
    .post('/editing/:kind', editors, async (c) => {
      const kind = orNotFound(kinds.find(c.req.param('kind')))
      const form = await readForm(c)
      return act<DeskRefused>(
        c,
        form,
        async (tx) => {
          const titles = LANGUAGES.map((language) => [language, form.text(fieldOf(language, 'title'))] as const)
          const first = titles.find(([, title]) => title !== '')
          if (!first) return refuse('title-missing', fieldOf('nb', 'title'))
          const slug = form.text('slug') || slugFrom(first[1])
          if (!isSlug(slug)) return refuse('slug-wrong', 'slug')
          const written = titles.flatMap(([language, title]) => (title === '' ? [] : [[language, { title }] as const]))
          const begun = await beginPiece(
            tx,
            kind,
            slug,
            { facts: {}, texts: Object.fromEntries(written), without: [], note: '', source: null },
            byOf(c),
          )
          return isRefusal(begun) ? begun : { goTo: `/editing/editions/${begun.editionId}` }
        },
        (refusal) =>
          c.html(<NewPage view={c.get('view')} kind={kind} input={form.input} errors={errorsOf(c, refusal, kind)} />),
      )
    })
}
