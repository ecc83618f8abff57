import type { IsoDate } from '#core/dates.ts'

/** Work at the start of an episode, as the clinician sees it. */
export const BASELINE_WORK = [
  'in-work',
  'graded-sick-leave',
  'full-sick-leave',
  'job-seeker',
  'student',
  'not-working',
] as const
export type BaselineWork = (typeof BASELINE_WORK)[number]

/** What a clinician says of an episode. */
export type EpisodeFacts = {
  /** A key of the registry's programmes. */
  readonly programme: string
  /** A key of the registry's settings. */
  readonly setting: string
  readonly referredOn: IsoDate | null
  readonly startedOn: IsoDate
  /** The last day; null while it lasts. */
  readonly endedOn: IsoDate | null
  readonly baselineWork: BaselineWork | null
}

export type Episode = EpisodeFacts & {
  readonly id: string
  readonly participant: string
  readonly registry: string
  /** Organisation id. */
  readonly clinic: string
  readonly version: number
}

/** An episode to add in bulk. Checked by whoever read the file. */
export type NewEpisode = {
  /** Given when the id must be the same every time; made otherwise. */
  readonly id?: string
  readonly participant: string
  readonly registry: string
  readonly clinic: string
  /** The episode's key in the file that brought it. */
  readonly externalKey?: string
  readonly programme: string
  readonly setting: string
  readonly referredOn?: IsoDate
  readonly startedOn: IsoDate
  readonly endedOn?: IsoDate
  readonly baselineWork?: BaselineWork
}

/** What was not known of an episode, and now is. */
export type EpisodeAddition = { readonly id: string } & Partial<
  Pick<NewEpisode, 'referredOn' | 'endedOn' | 'baselineWork'>
>

/** What others repeat of an episode: it never changes. */
export type EpisodeKeys = {
  readonly id: string
  readonly participant: string
  readonly registry: string
  readonly clinic: string
}
