import type { IsoDate } from '#core/dates.ts'
import { ANSWERS, QUESTIONS, type Answers, type CouplingModel, type Question } from './model.ts'
import { version1 } from './version-1.ts'

/** Every version of the model there has been, the oldest first. */
export const MODELS: readonly CouplingModel[] = [version1]

/** The version that holds on a day; before the first one's day, the first. */
export function modelOn(day: IsoDate): CouplingModel {
  return MODELS.findLast(({ validFrom }) => validFrom <= day) ?? MODELS[0]!
}

/** A version by its name. @throws RangeError when there is none: a grading would have lost its model. */
export function modelOf(version: string): CouplingModel {
  const model = MODELS.find((one) => one.version === version)
  if (model === undefined) throw new RangeError(`no model of coupling has the version ${version}`)
  return model
}

/** What has been answered, as it came from a form or an address; what is no answer is left out. */
export function answersFrom(read: (question: Question) => string | undefined): Partial<Answers> {
  const given = QUESTIONS.flatMap((question) => {
    const value = read(question) ?? ''
    return (ANSWERS[question] as readonly string[]).includes(value) ? [[question, value]] : []
  })
  return Object.fromEntries(given) as Partial<Answers>
}

/** Whether every question is answered. */
export function isWhole(answers: Partial<Answers>): answers is Answers {
  return QUESTIONS.every((question) => answers[question] !== undefined)
}
