import { setCookie } from 'hono/cookie'
import { z } from 'zod'
import { isLanguage } from '#core/languages.ts'
import { ownPath } from '#directory/people/index.ts'
import { refuse } from '#core/refusal.ts'
import { queueMail } from '#platform/mail.ts'
import { trail } from '#platform/trail.ts'
import {
  assetUrl,
  PatternsPage,
  PatternsQuestionPage,
  PatternsWorkPage,
  refusalErrors,
  SHELL_PATHS,
} from '#ui/index.ts'
import { act, actorOf } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { readForm } from '#web/form.ts'
import { everyone, rolesOf, Routes } from '#web/route.ts'
import { loadFront } from './front.ts'
import { FrontPage } from './pages/front-page.tsx'
import { OperationsPage, type TestMail } from './pages/operations-page.tsx'
import { openApi } from './openapi.ts'
import { loadOperations } from './operations.ts'
import { texts } from './texts.ts'

const YEAR_IN_SECONDS = 31_536_000

/** The addresses that belong to the house itself and to no module. */
export const shellRoutes = new Routes()
  .get('/', everyone, async (c) => {
    const services = c.get('services')
    const front = await loadFront(services, c.get('language'))
    return c.html(<FrontPage view={c.get('view')} front={front} demo={services.config.demo} />)
  })
  .get('/openapi.json', everyone, (c) => c.json(openApi()))
  .get('/favicon.ico', everyone, (c) => c.redirect(assetUrl('mark.svg'), 302))
  .post(SHELL_PATHS.language, everyone, async (c) => {
    const form = await readForm(c)
    const language = form.text('language')
    if (isLanguage(language))
      setCookie(c, 'language', language, {
        path: '/',
        maxAge: YEAR_IN_SECONDS,
        sameSite: 'Lax',
        httpOnly: true,
        secure: c.get('services').config.baseUrl?.startsWith('https:') ?? false,
      })
    return c.redirect(ownPath(form.text('to')), 303)
  })
  .get('/-/patterns', everyone, (c) => c.html(<PatternsPage view={c.get('view')} />))
  .get('/-/patterns/question', everyone, (c) => c.html(<PatternsQuestionPage view={c.get('view')} />))
  .get('/-/patterns/work', everyone, (c) => c.html(<PatternsWorkPage view={c.get('view')} />))
  .get('/-/operations', rolesOf('administrator'), async (c) => showOperations(c))
  .post('/-/operations/test-mail', rolesOf('administrator'), async (c) => {
    const form = await readForm(c)
    const services = c.get('services')
    return act(
      c,
      form,
      async (tx) => {
        const to = z.email().safeParse(form.text('to'))
        if (!to.success) return refuse('not-an-address', 'to')
        const { language } = c.get('view')
        const id = await queueMail(tx, services, 'test', {
          to: to.data,
          subject: texts.opTestSubject[language],
          text: texts.opTestText[language],
        })
        await trail(tx, {
          at: services.clock.now(),
          actor: actorOf(c),
          action: 'platform.test-mail-queued',
          subject: { kind: 'mail', id },
        })
        return { goTo: '/-/operations' }
      },
      (refusal) =>
        showOperations(c, {
          errors: refusalErrors(refusal, { 'not-an-address': texts.opNotAnAddress }, c.get('language')),
          to: form.text('to'),
        }),
    )
  })

async function showOperations(c: Ctx, testMail?: TestMail): Promise<Response> {
  return c.html(
    <OperationsPage view={c.get('view')} facts={await loadOperations(c.get('services'))} testMail={testMail} />,
  )
}
