import { findOrganisationById } from '#directory/organisations/index.ts'
import type { Step } from '#registry/instruments/index.ts'
import { consentTextOn } from '#registry/participants/index.ts'
import { findRegistry } from '#registry/registries/index.ts'
import type { FormError } from '#ui/index.ts'
import type { Ctx } from '#web/env.ts'
import { orNotFound } from '#web/errors.ts'
import { journeyOf, type Arrival, type Linked } from './arrive.tsx'
import { instrumentsToAsk, noteSeen } from './answering.ts'
import { instrumentsAsked } from './definitions.ts'
import { CheckPage } from './pages/check.tsx'
import { ClosedDoorPage } from './pages/endings.tsx'
import { ConsentPage, IntroPage, ThanksPage } from './pages/intro.tsx'
import { QuestionPage } from './pages/question.tsx'
import { concernOf } from './rules/concern.ts'
import { Journey } from './rules/journey.ts'

/** What the link shows when one comes to it: the beginning, what is left, or why it cannot be answered. */
export async function showDoor(c: Linked, { token, assessment, consent, door }: Arrival): Promise<Response> {
  const view = c.get('view')
  const { db, clock, config } = c.get('services')
  const today = clock.today()
  if (door === 'answered')
    return c.html(
      <ThanksPage
        view={view}
        token={token}
        sentAt={assessment.completedAt!}
        help={hasConcern(await journeyOf(db, assessment))}
      />,
    )
  if (door !== 'open' && door !== 'asks-consent') {
    return c.html(
      <ClosedDoorPage
        view={view}
        door={door}
        assessment={assessment}
        consent={consent}
        hasAnswers={assessment.answers.length > 0}
      />,
    )
  }
  const registry = orNotFound(await findRegistry(db, assessment.registry))
  const clinic = orNotFound(await findOrganisationById(db, assessment.clinic, today)).name
  if (door === 'asks-consent')
    return c.html(
      <ConsentPage
        view={view}
        token={token}
        assessment={assessment}
        clinic={clinic}
        text={orNotFound(consentTextOn(registry, today))}
      />,
    )
  await noteSeen(db, assessment, clock.now())
  const asked =
    assessment.instruments ?? (await instrumentsToAsk(db, assessment, { on: today, demoWorld: config.demo }))
  const journey = new Journey(await instrumentsAsked(db, asked), assessment.answers)
  return c.html(
    <IntroPage
      view={view}
      token={token}
      assessment={assessment}
      clinic={clinic}
      registry={registry}
      consent={consent}
      journey={journey}
    />,
  )
}

/** A question of an assessment that may be answered now; undefined when it is not asked (any more). */
export type Place = { readonly journey: Journey; readonly index: number; readonly step: Step }

export async function placeOf(
  c: Ctx<'/a/:token/q/:instrument/:item'>,
  { door, assessment }: Arrival,
): Promise<Place | undefined> {
  if (door !== 'open' || assessment.instruments === null) return undefined
  const journey = await journeyOf(c.get('services').db, assessment)
  const index = journey.indexOf(c.req.param('instrument'), c.req.param('item'))
  const step = journey.steps[index]
  return step && { journey, index, step }
}

type Shown = { readonly fromCheck: boolean; readonly input?: readonly string[]; readonly errors?: readonly FormError[] }

export function showQuestion(
  c: Linked,
  { token }: Arrival,
  { journey, index }: Place,
  shown: Shown,
): Response | Promise<Response> {
  return c.html(<QuestionPage view={c.get('view')} token={token} journey={journey} index={index} {...shown} />)
}

export async function showCheck(
  c: Linked,
  { token, assessment }: Arrival,
  journey: Journey,
  errors: readonly FormError[] = [],
): Promise<Response> {
  const { db, clock } = c.get('services')
  await noteSeen(db, assessment, clock.now())
  return c.html(
    <CheckPage view={c.get('view')} token={token} journey={journey} help={hasConcern(journey)} errors={errors} />,
  )
}

function hasConcern(journey: Journey): boolean {
  return journey.steps.some(
    (step) => concernOf(step.instrument, step.item.id, journey.answerTo(step) ?? null) !== undefined,
  )
}
