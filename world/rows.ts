import { isRefusal } from '#core/refusal.ts'
import type { NewAssessment } from '#registry/assessments/index.ts'
import type { NewEpisode } from '#registry/episodes/index.ts'
import type { NewSpell } from '#registry/linkage/index.ts'
import { nationalNumberFrom, type NewParticipant } from '#registry/participants/index.ts'
import { arr } from '#registry/registries/index.ts'
import type { NumberedParticipant } from './world.ts'

/** A participant as `participants` takes them. */
export function newParticipant(person: NumberedParticipant): NewParticipant {
  const { id, key, name, email, consent, diedOn, emigratedOn, oldAgePensionOn } = person
  const number = nationalNumberFrom(person.nationalNumber, { demo: true })
  if (isRefusal(number)) throw new RangeError(`${key} has no synthetic national number`)
  return {
    id,
    registry: arr.key,
    externalKey: key,
    sex: person.sex,
    birthYear: Number(person.born.slice(0, 4)),
    municipality: person.municipality,
    ...(diedOn === null ? {} : { diedOn }),
    ...(emigratedOn === null ? {} : { emigratedOn }),
    ...(oldAgePensionOn === null ? {} : { oldAgePensionOn }),
    identity: { name, number, ...(email === null ? {} : { email }) },
    ...(consent === null ? {} : { consent: newConsent(consent) }),
  }
}

function newConsent({
  withdrawnOn,
  ...given
}: NonNullable<NumberedParticipant['consent']>): NonNullable<NewParticipant['consent']> {
  return { version: 1, ...given, ...(withdrawnOn === null ? {} : { withdrawnOn }) }
}

/** Somebody's episodes as `episodes` takes them. */
export function newEpisodes({ id, episodes }: NumberedParticipant): NewEpisode[] {
  return episodes.map(({ assessments: _assessments, endedOn, ...episode }) => ({
    ...episode,
    participant: id,
    registry: arr.key,
    ...(endedOn === null ? {} : { endedOn }),
  }))
}

/** Somebody's assessments as `assessments` takes them. */
export function newAssessments({ episodes }: NumberedParticipant): NewAssessment[] {
  return episodes.flatMap(({ id, assessments }) => assessments.map((assessment) => ({ ...assessment, episode: id })))
}

/** Somebody's spells as `linkage` takes them. */
export function newSpells({ id, spells }: NumberedParticipant): NewSpell[] {
  return spells.map((spell) => ({ ...spell, participant: id }))
}
