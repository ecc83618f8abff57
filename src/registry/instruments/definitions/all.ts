import type { Instrument } from '../model.ts'
import { background } from './background.ts'
import { gad7 } from './gad7.ts'
import { painNrs } from './pain-nrs.ts'
import { phq9 } from './phq9.ts'
import { rtwExpectation } from './rtw-expectation.ts'
import { was } from './was.ts'

/** Every built-in definition. A version that has been used stays in this list for ever. */
export const BUILT_IN: readonly Instrument[] = [background, was, rtwExpectation, painNrs, phq9, gad7]
