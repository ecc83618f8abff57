import { addMonths, day, dayNumber, addDays, type IsoDate } from '#core/dates.ts'
import { syntheticNationalNumber } from './numbers.ts'
import { makeParticipant, type Days, type WorldParticipant } from './participants.ts'
import { PARTICIPANTS, wantedOf, type SpecialKey } from './special.ts'

/** How many participants there are: enough for the tests, or for pages as they will be after eight years. */
export const SIZES = { small: 120, full: 6000 } as const
export type WorldSize = keyof typeof SIZES

/** What the demo, the tests and the pictures are made from. */
export const SEED = 'brua'

export type NumberedParticipant = WorldParticipant & { readonly nationalNumber: string }

export type World = {
  readonly participants: readonly NumberedParticipant[]
  /** The last day that benefit data cover. */
  readonly horizon: IsoDate
}

/** What a world is made from. */
export type Making = { readonly today: IsoDate; readonly size: WorldSize; readonly seed?: string }

/** The last day that Nav has delivered, seen from a day: the end of the month before the previous one. */
export function horizonOn(today: IsoDate): IsoDate {
  return addDays(day(`${addMonths(today, -1).slice(0, 7)}-01`), -1)
}

/** The whole world as it is on a day. */
export function makeWorld(making: Making): World {
  return { participants: [...makeParticipants(making)], horizon: horizonOn(making.today) }
}

/**
 * The participants one by one, the special cases first. National numbers are given in this order, so the special
 * cases always have the same.
 */
export function* makeParticipants({ today, size, seed = SEED }: Making): Generator<NumberedParticipant> {
  const days = { today: dayNumber(today), horizon: dayNumber(horizonOn(today)) }
  const taken = new Map<string, number>()
  for (const participant of unnumbered(seed, days, size)) {
    const { sex, born } = participant
    const serial = taken.get(sex + born) ?? 0
    taken.set(sex + born, serial + 1)
    yield { ...participant, nationalNumber: syntheticNationalNumber(born, sex, serial) }
  }
}

function* unnumbered(seed: string, days: Days, size: WorldSize): Generator<WorldParticipant> {
  const special = Object.keys(PARTICIPANTS) as SpecialKey[]
  for (const key of special) yield makeParticipant(seed, key, days, wantedOf(key, days.today))
  for (let number = 1; number <= SIZES[size] - special.length; number += 1)
    yield makeParticipant(seed, `demo-${number}`, days)
}
