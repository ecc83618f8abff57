import type { FileFaults } from '#platform/faults.ts'

/** How many rows of each kind. */
export type Counts = {
  readonly participants: number
  readonly episodes: number
  readonly assessments: number
  readonly answers: number
}

/** What became of a folder. */
export type TakenIn =
  | {
      readonly outcome: 'imported' | 'would-import'
      readonly registry: string
      readonly added: Counts
      /** Rows of earlier deliveries of which more is known now: an end, a withdrawal. */
      readonly filledIn: Pick<Counts, 'participants' | 'episodes'>
      /** Participants in the folder that nobody has said yes for: they are kept, but leave no figures. */
      readonly withoutConsent: number
    }
  | { readonly outcome: 'already'; readonly registry: string }
  | { readonly outcome: 'refused'; readonly faults: FileFaults }

/** Why an intake cannot even begin. */
export class CannotTakeIn extends Error {
  override name = 'CannotTakeIn'
}
