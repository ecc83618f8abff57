import type { IsoDate } from '#core/dates.ts'
import type { ConsentState } from '#registry/participants/index.ts'
import { statusOf, type Assessment } from '../model.ts'

/** What somebody who comes with a link meets. */
export type Door =
  | 'open'
  | 'asks-consent'
  | 'not-yet'
  | 'closed'
  | 'answered'
  | 'withdrawn'
  | 'consent-withdrawn'
  | 'reserved'

/** A no of the person comes before everything else; what is sent is sent. */
export function doorOf(
  assessment: Pick<Assessment, 'opens' | 'closes' | 'completedAt' | 'withdrawnAt'>,
  consent: ConsentState,
  today: IsoDate,
): Door {
  if (consent.state === 'withdrawn') return 'consent-withdrawn'
  if (consent.state === 'reserved') return 'reserved'
  const status = statusOf(assessment, today)
  if (status === 'planned') return 'not-yet'
  if (status !== 'open') return status
  return consent.state === 'never' ? 'asks-consent' : 'open'
}
