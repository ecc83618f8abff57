import type { IsoDate } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'

/** The categories, from the core outwards; the last two are the purely one-sided services outside the field. */
export const GRADES = ['1', '2A', '2H', '3A', '3H', 'work-only', 'health-only'] as const
export type Grade = (typeof GRADES)[number]

/** Whether a text names a grade. */
export function isGrade(value: string): value is Grade {
  return (GRADES as readonly string[]).includes(value)
}

/** Where a grade lies: left, right, or in the middle where both meet. */
export type GradeSide = 'work' | 'health' | 'coupling'

/** The side of each grade. */
export const SIDE_OF: Readonly<Record<Grade, GradeSide>> = {
  '1': 'coupling',
  '2A': 'work',
  '2H': 'health',
  '3A': 'work',
  '3H': 'health',
  'work-only': 'work',
  'health-only': 'health',
}

/** What can be answered, by question. */
export const ANSWERS = {
  workParts: ['clear', 'some', 'none'],
  healthParts: ['clear', 'some', 'none'],
  anchor: ['work', 'health', 'both', 'elsewhere'],
  together: ['team', 'sectors', 'no'],
  weight: ['equal', 'work', 'health'],
  shared: ['yes', 'no'],
} as const
export type Question = keyof typeof ANSWERS
/** The questions in the order they are asked. */
export const QUESTIONS = Object.keys(ANSWERS) as readonly Question[]
/** Every question answered. */
export type Answers = { readonly [question in Question]: (typeof ANSWERS)[question][number] }

/** Why a grade was given: a key of the model's texts. */
export const REASONS = [
  'work-parts-clear',
  'work-parts-some',
  'work-parts-none',
  'health-parts-clear',
  'health-parts-some',
  'health-parts-none',
  'one-team',
  'two-sectors',
  'not-a-precondition',
  'anchored-in-work',
  'anchored-in-health',
  'weighs-work',
  'weighs-health',
  'weighs-equal',
  'shares-goals',
  'shares-nothing',
  'no-side',
  'no-parts',
  'but-weighs-unequally',
  'but-weighs-against-anchor',
  'but-parts-are-few',
  'but-no-parts-to-couple',
  'named-in-1',
  'named-in-2A',
  'named-in-2H',
  'named-in-3A',
  'named-in-3H',
  'named-work-only',
  'named-health-only',
] as const
export type Reason = (typeof REASONS)[number]

/** What the answers lead to: a grade, or (`null`) that the model has none; always with reasons. */
export type Graded = { readonly grade: Grade | null; readonly reasons: readonly Reason[] }

/** The words of a category. */
export type CategoryTexts = {
  /** One word or two, as it stands in a table. */
  readonly short: Text
  /** What it is called in full. */
  readonly name: Text
  readonly definition: Text
}

/** The words of a question. */
export type QuestionTexts = {
  readonly asks: Text
  readonly hint?: Text
  readonly answers: Readonly<Record<string, { readonly label: Text; readonly hint?: Text }>>
}

/** One version of the model of coupling: its categories, its questions and its rule. It never changes. */
export type CouplingModel = {
  readonly version: string
  readonly validFrom: IsoDate
  /** The document it is from, as the page names it. */
  readonly source: string
  /** How far it may be trusted, in the source's own spirit. */
  readonly caution: Text
  readonly categories: Readonly<Record<Grade, CategoryTexts>>
  readonly questions: Readonly<Record<Question, QuestionTexts>>
  readonly reasons: Readonly<Record<Reason, Text>>
  rule(answers: Answers): Graded
}
