import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { planAssessments } from '#registry/assessments/index.ts'
import {
  changeEpisode,
  endFrom,
  episodeFrom,
  findEpisode,
  startEpisode,
  type Episode,
  type EpisodeFacts,
  type EpisodeInput,
} from '#registry/episodes/index.ts'
import { findParticipant, openIdentity } from '#registry/participants/index.ts'
import { findRegistry } from '#registry/registries/index.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { ChangedMeanwhile, NotFound, orNotFound } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { Routes } from '#web/route.ts'
import { dayWritten, episodeInput, errorsOf, idIn, versionOf } from './forms.ts'
import { clinicStaff } from './may.ts'
import { EditEpisodePage, NewEpisodePage } from './pages/form-pages.tsx'
import { showParticipant } from './participant-routes.tsx'
import { askerOf, clinicsOf } from './place.ts'
import type { DeskRefused } from './refused-texts.ts'
import { texts } from './texts.ts'

/** Starting, ending and correcting episodes. What they ask for is planned in the same act. */
export const episodeRoutes = new Routes()
  .get('/participants/:id/episodes/new', clinicStaff, (c) => showNewEpisode(c, idIn(c)))
  .post('/participants/:id/episodes', clinicStaff, async (c) => {
    const id = idIn(c)
    const form = await readForm(c)
    const work = async (tx: Tx) => {
      const asker = askerOf(c)
      const participant = orNotFound(await findParticipant(tx, asker.scope, id))
      const clinic = orNotFound(asker.scope.clinics.find((own) => own === form.text('clinic')))
      const registry = orNotFound(await findRegistry(tx, participant.registry))
      const facts = episodeFrom(
        registry,
        { ...episodeInput(form), endedOn: '' },
        { today: today(c), birthYear: participant.birthYear },
      )
      if (isRefusal(facts)) return facts
      const episode = await startEpisode(tx, asker, { participant: id, registry: registry.key, clinic }, facts)
      if (isRefusal(episode)) return episode
      await planAssessments(tx, asker, episode)
      return { goTo: `/participants/${id}` }
    }
    return act<DeskRefused>(c, form, work, (refusal) => showNewEpisode(c, id, { input: form.input, refusal }))
  })
  .get('/episodes/:id/edit', clinicStaff, (c) => showEditEpisode(c, idIn(c)))
  .post('/episodes/:id', clinicStaff, async (c) => {
    const id = idIn(c)
    const form = await readForm(c)
    const version = versionOf(form)
    const work = async (tx: Tx) => {
      const { episode, birthYear } = await editable(c, tx, id)
      const registry = orNotFound(await findRegistry(tx, episode.registry))
      const facts = episodeFrom(registry, episodeInput(form), { today: today(c), birthYear })
      return isRefusal(facts) ? facts : save(c, tx, episode, version, facts)
    }
    return act<DeskRefused>(c, form, work, (refusal) => showEditEpisode(c, id, { input: form.input, version, refusal }))
  })
  .post('/episodes/:id/end', clinicStaff, async (c) => {
    const id = idIn(c)
    const form = await readForm(c)
    const version = versionOf(form)
    const work = async (tx: Tx) => {
      const { episode } = await editable(c, tx, id)
      const endedOn = endFrom(episode, form.text('endedOn'), { today: today(c) })
      return isRefusal(endedOn) ? endedOn : save(c, tx, episode, version, { ...episode, endedOn })
    }
    return act<DeskRefused>(c, form, work, async (refusal) => {
      const { participant } = orNotFound(await findEpisode(c.get('services').db, askerOf(c).scope, id))
      return showParticipant(c, participant, { refused: { form: id, input: form.input, errors: errorsOf(c, refusal) } })
    })
  })

const today = (c: Ctx) => c.get('services').clock.today()

/** An episode of the reader's clinics. @throws {NotFound} */
async function editable(c: Ctx, tx: Tx, id: string): Promise<{ episode: Episode; birthYear: number | null }> {
  const { scope } = askerOf(c)
  const episode = orNotFound(await findEpisode(tx, scope, id))
  const participant = orNotFound(await findParticipant(tx, scope, episode.participant))
  return { episode, birthYear: participant.birthYear }
}

async function save(
  c: Ctx,
  tx: Tx,
  { id, participant }: Episode,
  version: number,
  facts: EpisodeFacts,
): Promise<{ goTo: string } | Refusal<DeskRefused>> {
  const asker = askerOf(c)
  const saved = await changeEpisode(tx, asker, id, version, facts)
  if (saved === 'not-found') throw new NotFound()
  if (saved === 'changed-meanwhile') throw new ChangedMeanwhile(`/participants/${participant}`)
  if (isRefusal(saved)) return saved
  await planAssessments(tx, asker, saved)
  return { goTo: `/participants/${participant}` }
}

type Refused = { readonly input: Readonly<Record<string, string>>; readonly refusal: Refusal<DeskRefused> }

/** What a participant is called, for a page about them. @throws {NotFound} when they are not at the reader's clinics. */
async function nameOf(c: Ctx, id: string): Promise<string> {
  const { db } = c.get('services')
  const asker = askerOf(c)
  orNotFound(await findParticipant(db, asker.scope, id))
  const identity = await db.transaction().execute((tx) => openIdentity(tx, asker, id))
  return identity?.name ?? texts.noName[c.get('language')]
}

async function showNewEpisode(c: Ctx, id: string, refused?: Refused): Promise<Response> {
  const { db } = c.get('services')
  const participant = orNotFound(await findParticipant(db, askerOf(c).scope, id))
  return c.html(
    <NewEpisodePage
      view={c.get('view')}
      participant={id}
      name={await nameOf(c, id)}
      registry={orNotFound(await findRegistry(db, participant.registry))}
      clinics={await clinicsOf(c)}
      written={{ input: refused?.input ?? {} }}
      errors={refused ? errorsOf(c, refused.refusal) : []}
    />,
  )
}

async function showEditEpisode(
  c: Ctx,
  id: string,
  refused?: Refused & { readonly version: number },
): Promise<Response> {
  const { db } = c.get('services')
  const episode = orNotFound(await findEpisode(db, askerOf(c).scope, id))
  const stored: EpisodeInput = {
    programme: episode.programme,
    setting: episode.setting,
    referredOn: dayWritten(episode.referredOn),
    startedOn: dayWritten(episode.startedOn),
    endedOn: dayWritten(episode.endedOn),
    baselineWork: episode.baselineWork ?? '',
  }
  return c.html(
    <EditEpisodePage
      view={c.get('view')}
      participant={episode.participant}
      name={await nameOf(c, episode.participant)}
      registry={orNotFound(await findRegistry(db, episode.registry))}
      episode={id}
      version={refused?.version ?? episode.version}
      written={{ input: refused?.input ?? stored }}
      errors={refused ? errorsOf(c, refused.refusal) : []}
    />,
  )
}
