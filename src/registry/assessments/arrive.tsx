import type { Db } from '#platform/database.ts'
import { withinLimit, type Limit } from '#platform/rate-limit.ts'
import { consentOf, scopeOfLink, type ConsentState } from '#registry/participants/index.ts'
import type { Ctx } from '#web/env.ts'
import { TooOften } from '#web/errors.ts'
import { openLink, type Opened } from './answering.ts'
import { instrumentsAsked } from './definitions.ts'
import { UnknownLinkPage } from './pages/endings.tsx'
import { doorOf, type Door } from './rules/door.ts'
import { Journey } from './rules/journey.ts'

/** Only links that open nothing are counted, and by address: 200 phones may share one, and those with a link of their own are never stopped. */
const UNKNOWN_LINKS: Limit = { most: 300, seconds: 600 }

/** Somebody who has come with a link that opens an assessment. */
export type Arrival = {
  readonly token: string
  readonly assessment: Opened
  readonly consent: ConsentState
  readonly door: Door
}

/** A request whose address carries a link. */
export type Linked = Ctx<`/a/:token${string}`>

/** Looks a link up. A `Response` is the page for a link that opens nothing. @throws {TooOften} when an address tries many. */
export async function arrive(c: Linked): Promise<Arrival | Response> {
  const { db, clock } = c.get('services')
  const token = c.req.param('token')
  const assessment = await openLink(db, token)
  const consent = assessment && (await consentOf(db, scopeOfLink(assessment.participant), assessment.participant))
  if (assessment === undefined || consent === undefined) {
    if (!(await withinLimit(db, `unknown-link ${c.get('address')}`, UNKNOWN_LINKS, clock.now())))
      throw new TooOften(UNKNOWN_LINKS.seconds)
    return c.html(<UnknownLinkPage view={c.get('view')} />, 404)
  }
  return { token, assessment, consent, door: doorOf(assessment, consent, clock.today()) }
}

/** The way through an assessment that has begun. */
export async function journeyOf(db: Db, { instruments, answers }: Opened): Promise<Journey> {
  return new Journey(await instrumentsAsked(db, instruments ?? []), answers)
}
