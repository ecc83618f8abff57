import { HTTPException } from 'hono/http-exception'
import { fill } from '#core/languages.ts'
import { logFault } from '#platform/log.ts'
import { ActionLink, number, Page } from '#ui/index.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile, NotAllowed, NotFound, TooLarge, TooOften } from '#web/errors.ts'
import { texts } from './texts.ts'

type Told = {
  title: keyof typeof texts
  text: keyof typeof texts
  goTo: string
  goToText: keyof typeof texts
  values?: Record<string, string>
}

const TOLD = {
  400: { title: 'badFormTitle', text: 'badForm', goTo: '/', goToText: 'toFront' },
  401: { title: 'signInFirstTitle', text: 'signInFirst', goTo: '/-/sign-in', goToText: 'signIn' },
  403: { title: 'notAllowedTitle', text: 'notAllowed', goTo: '/', goToText: 'toFront' },
  404: { title: 'notFoundTitle', text: 'notFound', goTo: '/', goToText: 'toFront' },
  409: { title: 'changedTitle', text: 'changed', goTo: '/', goToText: 'seeNow' },
  413: { title: 'tooLargeTitle', text: 'tooLarge', goTo: '/', goToText: 'toFront' },
  421: { title: 'notHereTitle', text: 'notHere', goTo: '/', goToText: 'toFront' },
  429: { title: 'tooOftenTitle', text: 'tooOften', goTo: '/', goToText: 'toFront' },
  500: { title: 'faultTitle', text: 'fault', goTo: '/', goToText: 'toFront' },
} as const satisfies Record<number, Told>

type Status = keyof typeof TOLD

/** The page for whatever went another way than asked: what happened, that nothing is lost, and what to do. */
export function answerFault(error: unknown, c: Ctx, known?: Status): Response | Promise<Response> {
  const status = known ?? statusOf(error)
  const { language } = c.get('view')
  const told: Told = TOLD[status]
  const values =
    status === 500
      ? { reference: logFault(error) }
      : error instanceof TooLarge
        ? { most: number(error.most / 1e6, language, error.most % 1e6 === 0 ? 0 : 1) }
        : {}
  if (error instanceof TooOften) c.header('retry-after', String(error.seconds))
  const goTo = error instanceof ChangedMeanwhile ? error.goTo : told.goTo
  const title = texts[told.title][language]
  return c.html(
    <Page view={c.get('view')} title={title} kind="reading" unlisted>
      <h1>{title}</h1>
      <p class="b-lead">{fill(texts[told.text][language], values)}</p>
      <p>
        <ActionLink href={goTo}>{texts[told.goToText][language]}</ActionLink>
      </p>
    </Page>,
    status,
  )
}

function statusOf(error: unknown): Status {
  if (error instanceof NotFound) return 404
  if (error instanceof NotAllowed) return 403
  if (error instanceof BadForm) return 400
  if (error instanceof ChangedMeanwhile) return 409
  if (error instanceof TooLarge) return 413
  if (error instanceof TooOften) return 429
  if (error instanceof HTTPException && error.status < 500) return 400
  return 500
}
