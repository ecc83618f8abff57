import type { Option } from '../model.ts'

/** How often in the last two weeks: the four answers of PHQ-9 and GAD-7, LOINC answer list LL358-3. */
export const FREQUENCY: readonly Option[] = [
  { code: 'not-at-all', weight: 0, loinc: 'LA6568-5' },
  { code: 'several-days', weight: 1, loinc: 'LA6569-3' },
  { code: 'more-than-half', weight: 2, loinc: 'LA6570-1' },
  { code: 'nearly-every-day', weight: 3, loinc: 'LA6571-9' },
]

export const FREQUENCY_NB = {
  'not-at-all': 'Ikke i det hele tatt',
  'several-days': 'Noen dager',
  'more-than-half': 'Mer enn halvparten av dagene',
  'nearly-every-day': 'Nesten hver dag',
}

export const FREQUENCY_EN = {
  'not-at-all': 'Not at all',
  'several-days': 'Several days',
  'more-than-half': 'More than half the days',
  'nearly-every-day': 'Nearly every day',
}
