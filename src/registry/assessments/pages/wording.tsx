import { fill, type Language } from '#core/languages.ts'
import { instrumentTexts, itemText, optionText, textIn, type Answer, type Step } from '#registry/instruments/index.ts'
import { isoDateFrom } from '#core/dates.ts'
import { longDate, number } from '#ui/index.ts'
import { languageNames } from '../texts.ts'

/** What the reader should know about the words of a questionnaire: another language, or a stand-in. Draws nothing when there is nothing. */
export function AboutWording({ step, language }: { step: Step; language: Language }) {
  const { pack, language: shown } = textIn(step.instrument, language)
  return (
    <>
      {shown !== language && (
        <p class="b-hint">
          {fill(instrumentTexts.shownInOtherLanguage[language], { language: languageNames[shown][language] })}
        </p>
      )}
      {pack.placeholder && <p class="b-hint">{instrumentTexts.placeholder[language]}</p>}
    </>
  )
}

/** An answer in words; undefined for none. */
export function answerInWords(
  { instrument, item }: Step,
  answer: Answer | null | undefined,
  language: Language,
): string | undefined {
  if (answer === null || answer === undefined) return undefined
  const { pack } = textIn(instrument, language)
  if (typeof answer === 'object') return answer.map((code) => optionText(pack, item.id, code)).join(', ')
  if (typeof answer === 'boolean') return instrumentTexts[answer ? 'yes' : 'no'][language]
  if (typeof answer === 'number') return numberInWords(item, answer, language)
  if (item.kind === 'choice') return optionText(pack, item.id, answer)
  const date = item.kind === 'date' ? isoDateFrom(answer) : undefined
  return date === undefined ? answer : longDate(date, language)
}

function numberInWords(item: Step['item'], answer: number, language: Language): string {
  if (item.kind === 'scale') return fill(instrumentTexts.progress[language], { at: answer, of: item.max })
  const decimals = item.kind === 'number' ? Math.min(item.decimals, (String(answer).split('.')[1] ?? '').length) : 0
  const unit = item.kind === 'number' && item.unit !== undefined ? ` ${item.unit}` : ''
  return number(answer, language, decimals) + unit
}

/** The words of a question. */
export function questionText({ instrument, item }: Step, language: Language): string {
  return itemText(textIn(instrument, language).pack, item.id).text
}
