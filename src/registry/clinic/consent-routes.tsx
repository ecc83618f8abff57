import { dateFromPeople } from '#core/dates.ts'
import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import {
  consentFrom,
  consentHistory,
  consentOf,
  consentTextOn,
  findParticipant,
  giveConsent,
  HOW_TOLD,
  holdConsent,
  openIdentity,
  reserve,
  withdrawalFrom,
  withdrawConsent,
} from '#registry/participants/index.ts'
import { findRegistry } from '#registry/registries/index.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { ChangedMeanwhile, NotFound, orNotFound } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { Routes } from '#web/route.ts'
import { consentInput, dayWritten, errorsOf, howTold, idIn, versionOf } from './forms.ts'
import { clinicStaff } from './may.ts'
import { ConsentPage, type ConsentPageProps } from './pages/consent-page.tsx'
import { askerOf } from './place.ts'
import type { DeskRefused } from './refused-texts.ts'
import { texts } from './texts.ts'

/** What a participant says yes to, takes back, or says no to. */
export const consentRoutes = new Routes()
  .get('/participants/:id/consent', clinicStaff, (c) => showConsent(c, idIn(c)))
  .post('/participants/:id/consent', clinicStaff, async (c) => {
    const id = idIn(c)
    const form = await readForm(c)
    const work = async (tx: Tx) => {
      const asker = askerOf(c)
      const registry = await registryOf(c, tx, id)
      await held(c, tx, id, versionOf(form))
      const given = consentFrom(registry, consentInput(form), c.get('services').clock.today())
      if (isRefusal(given)) return given
      await giveConsent(tx, asker, id, given)
      return { goTo: `/participants/${id}` }
    }
    const written = { input: form.input, ticked: form.all('scopes') }
    return act<DeskRefused>(c, form, work, (refusal) =>
      showConsent(c, id, { form: 'give', written, errors: errorsOf(c, refusal) }),
    )
  })
  .post('/participants/:id/withdrawal', clinicStaff, async (c) => {
    const id = idIn(c)
    const form = await readForm(c)
    const work = async (tx: Tx) => {
      const asker = askerOf(c)
      await held(c, tx, id, versionOf(form))
      const state = orNotFound(await consentOf(tx, asker.scope, id))
      const on = dayIn(form.text('withdrawn-on'), 'withdrawn-on')
      if (isRefusal(on)) return on
      const withdrawal = withdrawalFrom(
        state,
        { left: form.all('left'), on: on.day, how: howTold(form) },
        c.get('services').clock.today(),
      )
      if (isRefusal(withdrawal)) return withdrawal
      await withdrawConsent(tx, asker, id, withdrawal)
      return { goTo: `/participants/${id}` }
    }
    const written = { input: form.input, ticked: form.all('left') }
    return act<DeskRefused>(c, form, work, (refusal) =>
      showConsent(c, id, { form: 'withdraw', written, errors: errorsOf(c, refusal) }),
    )
  })
  .post('/participants/:id/reservation', clinicStaff, async (c) => {
    const id = idIn(c)
    const form = await readForm(c)
    const work = async (tx: Tx) => {
      const on = dayIn(form.text('reserved-on'), 'reserved-on')
      if (isRefusal(on)) return on
      const how = HOW_TOLD.find((one) => one === howTold(form))
      if (how === undefined) return refuse('wrong-how', 'how')
      const today = c.get('services').clock.today()
      if (on.day !== undefined && on.day > today) return refuse('consent-in-future', 'reserved-on')
      const told = {
        act: form.text('act') === 'lifted' ? ('lifted' as const) : ('made' as const),
        on: on.day ?? today,
        how,
      }
      const result = await reserve(tx, askerOf(c), id, told)
      if (result === 'not-found') throw new NotFound()
      return isRefusal(result) ? result : { goTo: `/participants/${id}` }
    }
    return act<DeskRefused>(c, form, work, (refusal) =>
      showConsent(c, id, { form: 'reserve', written: { input: form.input }, errors: errorsOf(c, refusal) }),
    )
  })

/** A day of a form that may be left empty. */
function dayIn(
  text: string,
  field: string,
): { readonly day: ReturnType<typeof dateFromPeople> } | Refusal<'wrong-date'> {
  const day = dateFromPeople(text)
  return day === undefined && text !== '' ? refuse('wrong-date', field) : { day }
}

/** Holds the participant, unless somebody has changed the consent since the page was read. @throws {NotFound} @throws {ChangedMeanwhile} */
async function held(c: Ctx, tx: Tx, id: string, version: number): Promise<void> {
  const newest = orNotFound(await holdConsent(tx, askerOf(c), id))
  if (newest !== version) throw new ChangedMeanwhile(`/participants/${id}/consent`)
}

async function registryOf(c: Ctx, tx: Tx, id: string) {
  const participant = orNotFound(await findParticipant(tx, askerOf(c).scope, id))
  return orNotFound(await findRegistry(tx, participant.registry))
}

async function showConsent(c: Ctx, id: string, refused?: ConsentPageProps['refused']): Promise<Response> {
  const { db, clock } = c.get('services')
  const today = clock.today()
  const asker = askerOf(c)
  const props = await db.transaction().execute(async (tx) => {
    const registry = await registryOf(c, tx, id)
    const history = await consentHistory(tx, asker.scope, id)
    return {
      registry,
      history,
      consent: orNotFound(await consentOf(tx, asker.scope, id)),
      text: registry.consents.length === 0 ? undefined : consentTextOn(registry, today),
      name: (await openIdentity(tx, asker, id))?.name ?? texts.noName[c.get('language')],
    }
  })
  const version = props.history[0]?.id ?? 0
  return c.html(
    <ConsentPage
      view={c.get('view')}
      participant={id}
      version={version}
      today={dayWritten(today)}
      {...props}
      {...(refused && { refused })}
    />,
  )
}
