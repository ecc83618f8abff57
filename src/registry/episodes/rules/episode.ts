import { addDays, dateFromPeople, day, daysBetween, type IsoDate } from '#core/dates.ts'
import { refuse, refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import type { Registry } from '#registry/registries/index.ts'
import { BASELINE_WORK, type EpisodeFacts } from '../model.ts'

export type EpisodeRefused =
  | 'unknown-programme'
  | 'unknown-setting'
  | 'unknown-work'
  | 'start-missing'
  | 'end-missing'
  | 'wrong-date'
  | 'start-before-referral'
  | 'end-before-start'
  | 'referral-in-future'
  | 'start-too-far-ahead'
  | 'end-too-far-ahead'
  | 'too-long-ago'
  | 'before-birth'
  | 'too-long'

/** An episode as a clinician writes it: days as people write them, '' where nothing was written. */
export type EpisodeInput = { readonly [Field in keyof EpisodeFacts]: string }

const FIRST_DAY = day('2000-01-01')
/** People are registered before they come, but a start further ahead is a slip of the pen. */
const START_AHEAD = 60
const END_AHEAD = 365
/** Two years: the longest programmes last months. */
const LONGEST = 731

/**
 * Checks what was written of an episode, and says everything that is wrong with it at once.
 * Bounds: referral not after today, start at most 60 days ahead, end at most a year ahead, two years long, none
 * before 2000 or before the person was born.
 */
export function episodeFrom(
  registry: Pick<Registry, 'programmes' | 'settings'>,
  input: EpisodeInput,
  when: { readonly today: IsoDate; readonly birthYear: number | null },
): EpisodeFacts | Refusal<EpisodeRefused> {
  const because: RefusedBecause<EpisodeRefused>[] = []
  const dayOf = (field: 'referredOn' | 'startedOn' | 'endedOn'): IsoDate | null => {
    const written = input[field].trim()
    const date = written === '' ? null : dateFromPeople(written)
    if (date === undefined) because.push({ reason: 'wrong-date', field })
    return date ?? null
  }
  const [referredOn, startedOn, endedOn] = [dayOf('referredOn'), dayOf('startedOn'), dayOf('endedOn')]
  const baselineWork = BASELINE_WORK.find((work) => work === input.baselineWork) ?? null
  if (!registry.programmes.some(({ key }) => key === input.programme))
    because.push({ reason: 'unknown-programme', field: 'programme' })
  if (!registry.settings.some(({ key }) => key === input.setting))
    because.push({ reason: 'unknown-setting', field: 'setting' })
  if (input.baselineWork !== '' && baselineWork === null)
    because.push({ reason: 'unknown-work', field: 'baselineWork' })
  if (input.startedOn.trim() === '') because.push({ reason: 'start-missing', field: 'startedOn' })
  if (startedOn !== null) because.push(...daysRefused({ referredOn, startedOn, endedOn }, when))
  const refused = refuseAll(because)
  if (refused || startedOn === null) return refused ?? refuse('start-missing', 'startedOn')
  return { programme: input.programme, setting: input.setting, referredOn, startedOn, endedOn, baselineWork }
}

type Days = Pick<EpisodeFacts, 'referredOn' | 'startedOn' | 'endedOn'>

function daysRefused(
  { referredOn, startedOn, endedOn }: Days,
  { today, birthYear }: { today: IsoDate; birthYear: number | null },
) {
  const because: RefusedBecause<EpisodeRefused>[] = []
  const first = referredOn ?? startedOn
  const field = referredOn === null ? 'startedOn' : 'referredOn'
  if (first < FIRST_DAY) because.push({ reason: 'too-long-ago', field, values: { year: FIRST_DAY.slice(0, 4) } })
  else if (birthYear !== null && Number(first.slice(0, 4)) <= birthYear) because.push({ reason: 'before-birth', field })
  if (referredOn !== null && referredOn > today) because.push({ reason: 'referral-in-future', field: 'referredOn' })
  if (referredOn !== null && startedOn < referredOn)
    because.push({ reason: 'start-before-referral', field: 'startedOn' })
  if (startedOn > addDays(today, START_AHEAD))
    because.push({ reason: 'start-too-far-ahead', field: 'startedOn', values: { days: START_AHEAD } })
  if (endedOn !== null) {
    if (endedOn < startedOn) because.push({ reason: 'end-before-start', field: 'endedOn' })
    else if (daysBetween(startedOn, endedOn) > LONGEST) because.push({ reason: 'too-long', field: 'endedOn' })
    else if (endedOn > addDays(today, END_AHEAD)) because.push({ reason: 'end-too-far-ahead', field: 'endedOn' })
  }
  return because
}

/** The day an episode ended, when that is all there is to write. */
export function endFrom(
  episode: Days,
  written: string,
  when: { readonly today: IsoDate },
): IsoDate | Refusal<EpisodeRefused> {
  if (written.trim() === '') return refuse('end-missing', 'endedOn')
  const endedOn = dateFromPeople(written)
  if (endedOn === undefined) return refuse('wrong-date', 'endedOn')
  const about = daysRefused({ ...episode, endedOn }, { ...when, birthYear: null }).filter(
    ({ field }) => field === 'endedOn',
  )
  return refuseAll(about) ?? endedOn
}
