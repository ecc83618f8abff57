import type { Shipped } from '#editorial/pieces/index.ts'
import { assignmentsShipped } from './assignments.ts'
import { firstCases } from './cases-first.ts'
import { lastCases } from './cases-rest.ts'
import { meetingShipped } from './meeting.ts'
import { policyShipped } from './policy.ts'
import { strategyShipped } from './strategy.ts'

/** What comes with the product about the council, from the source documents. */
export const councilShipped: readonly Shipped[] = [
  ...meetingShipped,
  ...firstCases,
  ...lastCases,
  ...policyShipped,
  ...assignmentsShipped,
  ...strategyShipped,
]
