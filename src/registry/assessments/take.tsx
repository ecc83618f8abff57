import { createHash } from 'node:crypto'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { findOrganisationById } from '#directory/organisations/index.ts'
import type { Tx } from '#platform/database.ts'
import { withinLimit, type Limit } from '#platform/rate-limit.ts'
import {
  answerRefusedTexts,
  parseAnswer,
  type Answer,
  type AnswerRefused,
  type Step,
} from '#registry/instruments/index.ts'
import {
  consentFrom,
  consentTextOn,
  giveConsent,
  holdConsent,
  scopeOfLink,
  type ConsentRefused,
} from '#registry/participants/index.ts'
import { findRegistry } from '#registry/registries/index.ts'
import { refusalErrors } from '#ui/index.ts'
import { act } from '#web/act.ts'
import { orNotFound, TooOften } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import type { Arrival, Linked } from './arrive.tsx'
import { linkActor, saveAnswer } from './answering.ts'
import { at } from './pages/addresses.ts'
import { ConsentPage } from './pages/intro.tsx'
import { ANSWER } from './pages/question.tsx'
import { concernOf } from './rules/concern.ts'
import type { Journey } from './rules/journey.ts'
import { showQuestion, type Place } from './show.tsx'
import { texts } from './texts.ts'

/** Far more than anybody answers by hand, and little enough to stop a loop. */
const SAVES: Limit = { most: 300, seconds: 600 }

/** Writes down the yes of somebody whom nobody had asked. */
export async function takeConsent(c: Linked, { token, assessment }: Arrival): Promise<Response> {
  const { db, clock, keys } = c.get('services')
  const language = c.get('language')
  const form = await readForm(c)
  const today = clock.today()
  const registry = orNotFound(await findRegistry(db, assessment.registry))
  const given = consentFrom(registry, { scopes: form.all('scopes'), on: today, how: 'link', proof: '' }, today)
  const asker = { actor: linkActor(assessment), scope: scopeOfLink(assessment.participant), at: clock.now(), keys }
  const work = async (tx: Tx) => {
    if (isRefusal(given)) return given
    // Nobody has answered yet; when somebody has meanwhile, that stands.
    if ((await holdConsent(tx, asker, assessment.participant)) === 0)
      await giveConsent(tx, asker, assessment.participant, given)
    return { goTo: at.intro(token) }
  }
  const show = async (_refusal: Refusal<ConsentRefused>) => {
    const clinic = orNotFound(await findOrganisationById(db, assessment.clinic, today)).name
    const errors = [{ field: 'scopes', text: texts.consentMissing[language] }]
    return c.html(
      <ConsentPage
        view={c.get('view')}
        token={token}
        assessment={assessment}
        clinic={clinic}
        text={orNotFound(consentTextOn(registry, today))}
        scopes={form.all('scopes')}
        errors={errors}
      />,
    )
  }
  return act(c, form, work, show, linkActor(assessment))
}

/** Saves one answer and goes on to the next question. */
export async function takeAnswer(c: Linked, arrival: Arrival, place: Place): Promise<Response> {
  const { token, assessment } = arrival
  const { step } = place
  const { clock } = c.get('services')
  const form = await readForm(c)
  const written = form.all(ANSWER)
  const go = form.text('go')
  const fromCheck = form.text('from') === 'check'
  const nothing = written.every((text) => text === '')
  if (go === 'later' && nothing) return c.redirect(at.intro(token), 303)
  const parsed = go === 'skip' && !step.item.required ? { answer: null } : parseAnswer(step.item, written)

  const work = async (tx: Tx) => {
    if (isRefusal(parsed)) return parsed
    if (!(await withinLimit(tx, `link ${assessment.id}`, SAVES, clock.now()))) throw new TooOften(SAVES.seconds)
    const value = parsed.answer
    const concern = concernOf(step.instrument, step.item.id, value)
    const answer = { instrument: step.instrument.key, item: step.item.id, value }
    const saved = await saveAnswer(tx, assessment, token, answer, { at: clock.now(), today: clock.today(), concern })
    if (!saved || go === 'later') return { goTo: at.intro(token) }
    if (concern !== undefined) return { goTo: at.help(token, step) }
    return { goTo: nextAddress(token, place.journey.with(answer), step, fromCheck) }
  }
  const show = (refusal: Refusal<AnswerRefused>) => {
    const errors = refusalErrors(refusal, answerRefusedTexts, c.get('language')).map(({ text }) => ({
      field: ANSWER,
      text,
    }))
    return showQuestion(c, arrival, place, { fromCheck, input: written, errors })
  }
  return act(
    c,
    boundTo(form, arrival, place, isRefusal(parsed) ? null : parsed.answer),
    work,
    show,
    linkActor(assessment),
  )
}

function nextAddress(token: string, journey: Journey, { instrument, item }: Step, fromCheck: boolean): string {
  const next = fromCheck ? journey.firstLeft : journey.steps[journey.indexOf(instrument.key, item.id) + 1]
  return next ? at.question(token, next, fromCheck ? 'check' : undefined) : at.check(token)
}

/**
 * A browser may keep a page and bring it back, so the same form can carry another answer later. Its key is therefore bound to
 * the answer and to what it changes: the same posting twice is one, a changed answer is a new one.
 */
function boundTo(form: Form, { assessment }: Arrival, { step }: Place, value: Answer | null): Form {
  const before = assessment.answers.find(
    ({ instrument, item }) => instrument === step.instrument.key && item === step.item.id,
  )
  const bound = createHash('sha256')
    .update(JSON.stringify([form.key, value, before?.revision ?? 0]))
    .digest('base64url')
  return { ...form, key: form.key && bound }
}
