import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { findConcern, handleConcern } from '#registry/assessments/index.ts'
import {
  changePerson,
  findParticipant,
  openIdentity,
  personFrom,
  type PersonInput,
} from '#registry/participants/index.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { ChangedMeanwhile, NotFound, orNotFound } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { Routes } from '#web/route.ts'
import { errorsOf, idIn, personInput, versionOf } from './forms.ts'
import { clinicStaff } from './may.ts'
import { EditParticipantPage } from './pages/form-pages.tsx'
import { ParticipantPage, type ParticipantPageProps } from './pages/participant-page.tsx'
import { askerOf } from './place.ts'
import type { DeskRefused } from './refused-texts.ts'
import { texts } from './texts.ts'
import { loadParticipant } from './whole.ts'

const LONGEST_NOTE = 2000

/** A participant's own page, and correcting who they are. */
export const participantRoutes = new Routes()
  .get('/participants/:id', clinicStaff, (c) =>
    showParticipant(c, idIn(c), { joined: c.req.query('joined') === 'yes' }),
  )
  .get('/participants/:id/edit', clinicStaff, (c) => showEdit(c, idIn(c)))
  .post('/participants/:id', clinicStaff, async (c) => {
    const id = idIn(c)
    const form = await readForm(c)
    const work = async (tx: Tx) => {
      const person = personFrom(personInput(form), c.get('services').config)
      if (isRefusal(person)) return person
      const result = await changePerson(tx, askerOf(c), id, versionOf(form), person)
      if (result === 'not-found') throw new NotFound()
      if (result === 'changed-meanwhile') throw new ChangedMeanwhile(`/participants/${id}/edit`)
      return isRefusal(result) ? result : { goTo: `/participants/${id}` }
    }
    return act<DeskRefused>(c, form, work, (refusal) =>
      showEdit(c, id, { input: form.input, version: versionOf(form), refusal }),
    )
  })
  .post('/concerns/:id/handling', clinicStaff, async (c) => {
    const id = idIn(c)
    const form = await readForm(c)
    const { db } = c.get('services')
    const { participant } = orNotFound(await findConcern(db, askerOf(c).scope, id))
    const work = async (tx: Tx) => {
      const note = form.text('note')
      if (note === '') return refuse('note-missing', 'note')
      if (note.length > LONGEST_NOTE) return refuse('note-too-long', 'note', { max: LONGEST_NOTE })
      const result = await handleConcern(tx, askerOf(c), id, versionOf(form), note)
      if (result === 'not-found') throw new NotFound()
      if (result === 'changed-meanwhile') throw new ChangedMeanwhile(`/participants/${participant}`)
      return { goTo: `/participants/${participant}` }
    }
    return act<DeskRefused>(c, form, work, (refusal) =>
      showParticipant(c, participant, { refused: { form: id, input: form.input, errors: errorsOf(c, refusal) } }),
    )
  })

/** Draws a participant's page. @throws {NotFound} when there is none, or not at the reader's clinics. */
export async function showParticipant(
  c: Ctx,
  id: string,
  more: Pick<ParticipantPageProps, 'joined' | 'refused'>,
): Promise<Response> {
  const { db, clock } = c.get('services')
  const today = clock.today()
  const whole = orNotFound(await db.transaction().execute((tx) => loadParticipant(tx, askerOf(c), id, today)))
  return c.html(<ParticipantPage view={c.get('view')} whole={whole} today={today} {...more} />)
}

async function showEdit(
  c: Ctx,
  id: string,
  refused?: {
    readonly input: Readonly<Record<string, string>>
    readonly version: number
    readonly refusal: Refusal<DeskRefused>
  },
): Promise<Response> {
  const { db, config } = c.get('services')
  const asker = askerOf(c)
  const { participant, identity } = await db.transaction().execute(async (tx) => ({
    participant: orNotFound(await findParticipant(tx, asker.scope, id)),
    identity: orNotFound(await openIdentity(tx, asker, id, 'to change it')),
  }))
  const stored: PersonInput = {
    name: identity.name,
    number: identity.number ?? '',
    phone: identity.phone ?? '',
    email: identity.email ?? '',
    sex: participant.sex ?? '',
    municipality: participant.municipality ?? '',
  }
  return c.html(
    <EditParticipantPage
      view={c.get('view')}
      participant={id}
      name={identity.name || texts.noName[c.get('language')]}
      version={refused?.version ?? participant.version}
      written={{ input: refused?.input ?? stored }}
      errors={refused ? errorsOf(c, refused.refusal) : []}
      demo={config.demo}
    />,
  )
}
