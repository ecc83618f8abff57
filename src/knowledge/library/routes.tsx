import { piecePage } from '#editorial/pieces/index.ts'
import { everyone, Routes } from '#web/route.ts'
import { aboutKind, itemKind } from './kinds.ts'
import { loadLibrary } from './load.ts'
import { AboutPage, ItemPage } from './pages/item-page.tsx'
import { LibraryPage } from './pages/library-page.tsx'

/** The library, for everyone. */
export const libraryRoutes = new Routes()
  .get('/library', everyone, async (c) => {
    const { db, clock } = c.get('services')
    const library = await loadLibrary(db, clock.now(), c.req.query('theme'))
    return c.html(<LibraryPage view={c.get('view')} library={library} />)
  })
  .get(
    '/library/about/:slug',
    everyone,
    piecePage(aboutKind, (c, shown) => c.html(<AboutPage view={c.get('view')} shown={shown} />)),
  )
  .get(
    '/library/:slug',
    everyone,
    piecePage(itemKind, (c, shown) => c.html(<ItemPage view={c.get('view')} shown={shown} />)),
  )
