/** The front door of `instruments`: definitions, scoring, and the rules of answering. */
import { BUILT_IN } from './definitions/all.ts'
import type { Instrument } from './model.ts'

export * from './model.ts'
export { scoreExpression } from './fhir/expression.ts'
export { scoreAll, compileScore, type Scorer, type ScoreResult } from './rules/score.ts'
export { parseAnswer, type AnswerRefused, type FormValue, type Parsed } from './rules/answer.ts'
export { visibleItems, walk, type Step } from './rules/walk.ts'
export { mayActivate, type Activation, type ActivationRefused } from './rules/activate.ts'
export { defineInstrument } from './rules/define.ts'
export {
  loadInstruments,
  loadPermissions,
  registerPermission,
  saveDefinition,
  type By,
  type DefinitionRefused,
} from './store.ts'
export { answerRefusedTexts, instrumentTexts } from './texts.ts'

/** The built-in instruments, every version. Imported ones: `loadInstruments`. */
export function instruments(): readonly Instrument[] {
  return BUILT_IN
}

/** One version of an instrument, or `undefined`. */
export function findInstrument(
  key: string,
  version: string,
  among: readonly Instrument[] = BUILT_IN,
): Instrument | undefined {
  return among.find((instrument) => instrument.key === key && instrument.version === version)
}

/** The newest version of an instrument (versions compare by their numbers: 1.10 after 1.9), or `undefined`. */
export function latest(key: string, among: readonly Instrument[] = BUILT_IN): Instrument | undefined {
  return among
    .filter((instrument) => instrument.key === key)
    .toSorted((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }))
    .at(-1)
}
