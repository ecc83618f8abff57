import type { Answers, Grade, Graded, Reason } from './model.ts'

type Side = 'work' | 'health'

/**
 * The rule of version 1, from the core outwards. Coupling asks for both kinds of parts: where both are there and meeting is
 * a precondition, the service is in the core; where both are clear, it is a work or a health service with a clear part of
 * the other; where one is weak, or only goals or people are shared, it lies in the outer ring; what shares nothing is
 * outside. Grades 2 and 3 belong to a side: where the service is anchored, else what weighs more.
 */
export function ruleOfVersion1(answers: Answers): Graded {
  const { workParts, healthParts, together } = answers
  const [work, health] = [workParts !== 'none', healthParts !== 'none']
  const parts: Reason[] = [`work-parts-${workParts}`, `health-parts-${healthParts}`]
  if (!work && !health) return { grade: null, reasons: [...parts, 'no-parts'] }
  const { grade, reasons } = !(work && health)
    ? withOneKindOfParts(answers, work ? 'work' : 'health')
    : together === 'no'
      ? outsideTheCore(answers)
      : inTheCore(answers)
  return { grade, reasons: [...parts, ...reasons] }
}

function inTheCore({ workParts, healthParts, together, weight }: Answers): Graded {
  return {
    grade: '1',
    reasons: [
      together === 'team' ? 'one-team' : 'two-sectors',
      weight === 'equal' ? 'weighs-equal' : 'but-weighs-unequally',
      ...(workParts === 'some' || healthParts === 'some' ? (['but-parts-are-few'] as const) : []),
    ],
  }
}

function outsideTheCore(answers: Answers): Graded {
  const side = sideOf(answers)
  if (side === undefined) return { grade: null, reasons: ['not-a-precondition', 'weighs-equal', 'no-side'] }
  const isClear = answers.workParts === 'clear' && answers.healthParts === 'clear'
  return { grade: gradeOn(isClear ? 2 : 3, side), reasons: ['not-a-precondition', ...onItsSide(answers, side)] }
}

function withOneKindOfParts(answers: Answers, kind: Side): Graded {
  const { together, shared } = answers
  if (together === 'no' && shared === 'no') return { grade: `${kind}-only`, reasons: ['shares-nothing'] }
  const side = sideOf(answers) ?? kind
  return {
    grade: gradeOn(3, side),
    reasons: [
      ...(together === 'no' ? [] : (['but-no-parts-to-couple'] as const)),
      ...(shared === 'no' ? [] : (['shares-goals'] as const)),
      ...onItsSide(answers, side),
    ],
  }
}

/** Where it is anchored, else what weighs more; undefined where neither says. */
function sideOf({ anchor, weight }: Answers): Side | undefined {
  if (anchor === 'work' || anchor === 'health') return anchor
  return weight === 'equal' ? undefined : weight
}

function gradeOn(ring: 2 | 3, side: Side): Grade {
  return `${ring}${side === 'work' ? 'A' : 'H'}`
}

/** Why it is on this side, and what speaks against it. */
function onItsSide({ anchor, weight }: Answers, side: Side): Reason[] {
  const weighs: Reason[] = weight === 'equal' ? [] : [`weighs-${weight}`]
  if (anchor !== 'work' && anchor !== 'health') return weighs
  const isAgainst = weight !== 'equal' && weight !== side
  return [`anchored-in-${side}`, ...(isAgainst ? (['but-weighs-against-anchor'] as const) : weighs)]
}
