import type { Text } from '#core/languages.ts'
import { organisationNames } from '#directory/organisations/index.ts'
import { municipality } from '#directory/places/index.ts'
import { peopleNames } from '#directory/people/index.ts'
import type { IsoDate } from '#core/dates.ts'
import type { Tx } from '#platform/database.ts'
import {
  assessmentsOf,
  concernsOf,
  scoresOf,
  type Concern,
  type Listed,
  type Scored,
} from '#registry/assessments/index.ts'
import { episodesOf, type Episode } from '#registry/episodes/index.ts'
import {
  consentOf,
  findParticipant,
  openIdentity,
  type Asker,
  type ConsentState,
  type Identity,
  type Participant,
} from '#registry/participants/index.ts'
import { findRegistry, type Registry } from '#registry/registries/index.ts'

/** Everything that a participant's page shows. */
export type Whole = {
  readonly participant: Participant
  readonly identity: Identity | undefined
  readonly registry: Registry
  readonly consent: ConsentState
  readonly place: string | undefined
  readonly episodes: readonly (Episode & { readonly clinicName: Text; readonly assessments: readonly Listed[] })[]
  readonly scores: readonly Scored[]
  readonly concerns: readonly (Concern & { readonly handledByName: string | undefined })[]
}

/** Loads a participant, and leaves a trail that they were seen. Undefined when there is none, or not at the reader's clinics. */
export async function loadParticipant(tx: Tx, asker: Asker, id: string, today: IsoDate): Promise<Whole | undefined> {
  const { scope } = asker
  const participant = await findParticipant(tx, scope, id)
  if (participant === undefined) return undefined
  const identity = await openIdentity(tx, asker, id)
  const [registry, consent] = [await findRegistry(tx, participant.registry), await consentOf(tx, scope, id)]
  if (registry === undefined || consent === undefined) return undefined
  const episodes = await episodesOf(tx, scope, [id])
  const assessments = await assessmentsOf(tx, scope, [id])
  const clinics = await organisationNames(
    tx,
    episodes.map(({ clinic }) => clinic),
    today,
  )
  const concerns = await concernsOf(tx, scope, id)
  const handlers = await peopleNames(
    tx,
    concerns.flatMap(({ handledBy }) => handledBy ?? []),
  )
  return {
    participant,
    identity,
    registry,
    consent,
    place: participant.municipality === null ? undefined : municipality(participant.municipality)?.name,
    episodes: episodes.map((episode) => ({
      ...episode,
      clinicName: clinics.get(episode.clinic)!,
      assessments: assessments.filter((one) => one.episode === episode.id),
    })),
    scores: await scoresOf(tx, scope, id),
    concerns: concerns.map((concern) => ({
      ...concern,
      handledByName: concern.handledBy === null ? undefined : handlers.get(concern.handledBy),
    })),
  }
}
