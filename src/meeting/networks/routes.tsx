import { piecePage } from '#editorial/pieces/index.ts'
import { answerCsv } from '#web/csv.ts'
import type { Ctx } from '#web/env.ts'
import { everyone, Routes } from '#web/route.ts'
import { CSV_COLUMNS, csvRows } from './csv.ts'
import { networkKind } from './kind.ts'
import { filterFrom, loadNetworks, membersOf, organisationsIn } from './load.ts'
import { ListPage } from './pages/list-page.tsx'
import { MapPage } from './pages/map-page.tsx'
import { NetworkPage } from './pages/network-page.tsx'

/** The addresses of networks. Everyone reads; what is written is written at the editors' desk. */
export const networkRoutes = new Routes()
  .get('/networks', everyone, async (c) => {
    const filter = filterFrom(c.req.query())
    const networks = await loadNetworks(asking(c), filter)
    return c.html(<ListPage view={c.get('view')} filter={filter} networks={networks} />)
  })
  .get('/networks.csv', everyone, async (c) => {
    const networks = await loadNetworks(asking(c), filterFrom(c.req.query()))
    return answerCsv(c, 'networks.csv', CSV_COLUMNS, networks.flatMap(csvRows))
  })
  .get('/networks/map', everyone, async (c) => {
    const all = await loadNetworks(asking(c))
    const one = all.find(({ slug }) => slug === c.req.query('network'))
    return c.html(<MapPage view={c.get('view')} all={all} {...(one ? { one } : {})} />)
  })
  .get(
    '/networks/:slug',
    everyone,
    piecePage(networkKind, async (c, shown) => {
      const { db, clock } = c.get('services')
      const known = await organisationsIn(db, [shown.facts], clock.today())
      return c.html(<NetworkPage {...{ view: c.get('view'), shown, known }} members={membersOf(shown.facts, known)} />)
    }),
  )

function asking(c: Ctx) {
  const { db, clock } = c.get('services')
  return { db, now: clock.now(), today: clock.today(), language: c.get('language') }
}
