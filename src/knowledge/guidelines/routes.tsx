import { holds } from '#core/who.ts'
import { isEditor, piecePage } from '#editorial/pieces/index.ts'
import type { Ctx } from '#web/env.ts'
import { NotFound, orNotFound } from '#web/errors.ts'
import { everyone, Routes } from '#web/route.ts'
import { chapterKind } from './kind.ts'
import { loadAgainst, loadGuideline, loadVersion } from './load.ts'
import { AgainstPage } from './pages/against-page.tsx'
import { ChapterPage, VersionChapterPage } from './pages/chapter-page.tsx'
import { GuidelinePage } from './pages/guideline-page.tsx'
import { VersionPage } from './pages/version-page.tsx'
import { contentText } from './rules/content.ts'
import { contentOf } from './versions.ts'

/** The guideline for everyone. Comes after the routes of those who write it, whose addresses are words and not numbers. */
export const readingRoutes = new Routes()
  .get('/guideline', everyone, async (c) => {
    const { db, clock } = c.get('services')
    const guideline = await loadGuideline(db, clock.now())
    return c.html(<GuidelinePage view={c.get('view')} guideline={guideline} mayWrite={mayWrite(c)} />)
  })
  .get(
    '/guideline/chapters/:slug',
    everyone,
    piecePage(chapterKind, (c, shown) =>
      c.html(<ChapterPage view={c.get('view')} shown={shown} mayWrite={mayWrite(c)} />),
    ),
  )
  .get('/guideline/versions/:version/content.json', everyone, async (c) => {
    const { version, chapters } = orNotFound(await loadVersion(c.get('services').db, c.req.param('version')))
    return c.body(contentText(contentOf(version, version.day, chapters)), 200, {
      'content-type': 'application/json; charset=utf-8',
    })
  })
  .get('/guideline/:version', everyone, async (c) => {
    const whole = orNotFound(await loadVersion(c.get('services').db, c.req.param('version')))
    return c.html(<VersionPage view={c.get('view')} whole={whole} />)
  })
  .get('/guideline/:version/against/:other', everyone, async (c) => {
    const { version, other } = c.req.param()
    const against = await loadAgainst(c.get('services').db, [version, other], c.get('language'))
    return c.html(<AgainstPage view={c.get('view')} against={orNotFound(against)} />)
  })
  .get('/guideline/:version/:chapter', everyone, async (c) => {
    const whole = orNotFound(await loadVersion(c.get('services').db, c.req.param('version')))
    const at = whole.chapters.findIndex(({ slug }) => slug === c.req.param('chapter'))
    if (at === -1) throw new NotFound()
    return c.html(<VersionChapterPage view={c.get('view')} whole={whole} at={at} />)
  })

const mayWrite = (c: Ctx) => isEditor(c.get('who')) || holds(c.get('who'), 'clinician', 'clinic-leader')
