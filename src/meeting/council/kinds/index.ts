import type { Kind } from '#editorial/pieces/index.ts'
import { assignmentKind } from './assignment.ts'
import { caseKind } from './case.ts'
import { meetingKind } from './meeting.ts'
import { policyKind } from './policy.ts'
import { resolutionKind } from './resolution.ts'
import { paragraphKind, strategyKind } from './strategy.ts'

/** What the council writes for the public. */
export const councilKinds: readonly Kind[] = [
  meetingKind,
  caseKind,
  resolutionKind,
  policyKind,
  assignmentKind,
  strategyKind,
  paragraphKind,
]
