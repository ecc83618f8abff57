/** Addresses of the FHIR and SDC extensions we read. */
const CORE = 'http://hl7.org/fhir/StructureDefinition/'
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-'

export const LOINC = 'http://loinc.org'
export const WEIGHTS: readonly string[] = [`${CORE}ordinalValue`, `${CORE}itemWeight`]
export const EXCLUSIVE = `${CORE}questionnaire-optionExclusive`
export const TRANSLATION = `${CORE}translation`
export const ITEM_CONTROL = `${CORE}questionnaire-itemControl`
export const HIDDEN = `${CORE}questionnaire-hidden`
export const MIN_VALUE = `${CORE}minValue`
export const MAX_VALUE = `${CORE}maxValue`
export const MAX_DECIMALS = `${CORE}maxDecimalPlaces`
export const UNIT = `${CORE}questionnaire-unit`
export const SLIDER_STEP = `${CORE}questionnaire-sliderStepValue`
export const ENABLE_WHEN_EXPRESSION = `${SDC}enableWhenExpression`
/** Extensions that compute an item's answer: such an item is a total, not a question. */
export const CALCULATED: readonly string[] = [
  `${SDC}calculatedExpression`,
  'http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression',
]
/** Codes of items that hold a total: LOINC for PHQ-9 and GAD-7, and the Norwegian section and total score. */
export const TOTALS: readonly { readonly system: string; readonly code: string }[] = [
  { system: LOINC, code: '44261-6' },
  { system: LOINC, code: '70274-6' },
  { system: 'http://ehelse.no/scoringFormulas', code: 'SS' },
  { system: 'http://ehelse.no/scoringFormulas', code: 'TS' },
]
/** Extensions that only say how an item looks. */
export const PRESENTATION: readonly string[] = [
  ITEM_CONTROL,
  `${CORE}questionnaire-choiceOrientation`,
  `${CORE}questionnaire-columnCount`,
  `${SDC}columnCount`,
  `${CORE}questionnaire-displayCategory`,
  `${CORE}questionnaire-optionPrefix`,
  `${CORE}rendering-style`,
  `${CORE}rendering-xhtml`,
  `${CORE}rendering-markdown`,
  `${CORE}entryFormat`,
  `${SDC}openLabel`,
  `${SDC}width`,
  `${SDC}shortText`,
]
