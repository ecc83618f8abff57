import type { Language } from '#core/languages.ts'
import { number, numberRange, percent, percentRange } from '../language.ts'
import type { Estimate, Unit } from './model.ts'
import { hiddenText } from './texts.ts'

/** A value in its unit. */
export function valueText(value: number, unit: Unit, language: Language): string {
  return unit.kind === 'share' ? percent(value, language) : number(value, language, unit.decimals)
}

/** A range in its unit. */
export function rangeText(low: number, high: number, unit: Unit, language: Language): string {
  return unit.kind === 'share' ? percentRange(low, high, language) : numberRange(low, high, language, unit.decimals)
}

/** `57 % (54–60 %)`, or why there is nothing. */
export function estimateText(estimate: Estimate, unit: Unit, language: Language): string {
  if ('hidden' in estimate) return hiddenText(estimate.hidden, language)
  return `${valueText(estimate.value, unit, language)} (${rangeText(estimate.low, estimate.high, unit, language)})`
}
