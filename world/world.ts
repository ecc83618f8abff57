import { addMonths, day, dayNumber, addDays, type IsoDate } from '#core/dates.ts'
import { syntheticNationalNumber } from './numbers.ts'
import { makeParticipant, type WorldParticipant } from './participants.ts'
import { PARTICIPANTS, wantedOf, type SpecialKey } from './special.ts'

/** How many participants there are: enough for the tests, or for pages as they will be after eight years. */
export const SIZES = { small: 120, full: 6000 } as const
export type WorldSize = keyof typeof SIZES

/** What the demo, the tests and the pictures are made from. */
export const SEED = 'brua'

export type World = {
  readonly participants: readonly (WorldParticipant & { readonly nationalNumber: string })[]
  /** The last day that benefit data cover. */
  readonly horizon: IsoDate
}

/** The last day that Nav has delivered, seen from a day: the end of the month before the previous one. */
export function horizonOn(today: IsoDate): IsoDate {
  return addDays(day(`${addMonths(today, -1).slice(0, 7)}-01`), -1)
}

/** The world as it is on a day. Takes no part of its time from the machine. */
export function makeWorld({ today, size, seed = SEED }: { today: IsoDate; size: WorldSize; seed?: string }): World {
  const horizon = horizonOn(today)
  const days = { today: dayNumber(today), horizon: dayNumber(horizon) }
  const special = Object.keys(PARTICIPANTS) as SpecialKey[]
  const named = special.map((key) => makeParticipant(seed, key, days, wantedOf(key, days.today)))
  const others = Array.from({ length: SIZES[size] - named.length }, (_, index) =>
    makeParticipant(seed, `demo-${index + 1}`, days),
  )
  return { participants: withNumbers([...named, ...others]), horizon }
}

/** National numbers in the order of the people: the special cases, being first, always have the same. */
function withNumbers(participants: readonly WorldParticipant[]): World['participants'] {
  const taken = new Map<string, number>()
  return participants.map((participant) => {
    const key = `${participant.sex} ${participant.born}`
    const serial = taken.get(key) ?? 0
    taken.set(key, serial + 1)
    return { ...participant, nationalNumber: syntheticNationalNumber(participant.born, participant.sex, serial) }
  })
}
