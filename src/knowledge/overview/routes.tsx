import { piecePage } from '#editorial/pieces/index.ts'
import type { Reader } from '#knowledge/events/index.ts'
import { loadThemes, themeKind } from '#knowledge/themes/index.ts'
import type { Ctx } from '#web/env.ts'
import { everyone, Routes } from '#web/route.ts'
import { loadBelonging, loadOverview } from './load.ts'
import { OverviewPage } from './pages/overview-page.tsx'
import { ThemePage, ThemesPage } from './pages/theme-page.tsx'

/** The wing's first page, and the pages of the themes. */
export const overviewRoutes = new Routes()
  .get('/knowledge', everyone, async (c) =>
    c.html(<OverviewPage view={c.get('view')} overview={await loadOverview(c.get('services').db, readerOf(c))} />),
  )
  .get('/themes', everyone, async (c) => {
    const { now, language } = readerOf(c)
    return c.html(<ThemesPage view={c.get('view')} themes={await loadThemes(c.get('services').db, now, language)} />)
  })
  .get(
    '/themes/:slug',
    everyone,
    piecePage(themeKind, async (c, shown) => {
      const belonging = await loadBelonging(c.get('services').db, readerOf(c), shown.piece.slug, shown.facts)
      return c.html(<ThemePage view={c.get('view')} shown={shown} belonging={belonging} />)
    }),
  )

function readerOf(c: Ctx): Reader {
  const { clock } = c.get('services')
  return { now: clock.now(), today: clock.today(), language: c.get('language') }
}
