import { setCookie } from 'hono/cookie'
import { isLanguage } from '#core/languages.ts'
import { assetUrl, PatternsPage, SHELL_PATHS } from '#ui/index.ts'
import { readForm } from '#web/form.ts'
import { everyone, rolesOf, Routes } from '#web/route.ts'
import { FrontPage } from './pages/front-page.tsx'
import { OperationsPage } from './pages/operations-page.tsx'
import { loadOperations } from './operations.ts'

const YEAR_IN_SECONDS = 31_536_000

/** The addresses that belong to the house itself and to no module. */
export const shellRoutes = new Routes()
  .get('/', everyone, (c) => c.html(<FrontPage view={c.get('view')} demo={c.get('services').config.demo} />))
  .get('/favicon.ico', everyone, (c) => c.redirect(assetUrl('mark.svg'), 302))
  .post(SHELL_PATHS.language, everyone, async (c) => {
    const form = await readForm(c)
    const language = form.text('language')
    if (isLanguage(language))
      setCookie(c, 'language', language, { path: '/', maxAge: YEAR_IN_SECONDS, sameSite: 'Lax', httpOnly: true, secure: c.get('services').config.baseUrl?.startsWith('https:') ?? false })
    return c.redirect(ownPath(form.text('to')), 303)
  })
  .get('/-/patterns', everyone, (c) => c.html(<PatternsPage view={c.get('view')} />))
  .get('/-/operations', rolesOf('administrator'), async (c) => c.html(<OperationsPage view={c.get('view')} facts={await loadOperations(c.get('services'))} />))

/** A path of ours, or the front page: a form must not lead anyone to another site. */
function ownPath(to: string): string {
  return /^\/(?![/\\])/.test(to) && !/[\r\n]/.test(to) ? to : '/'
}
