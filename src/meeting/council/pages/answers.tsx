import { fill, type Language } from '#core/languages.ts'
import type { RoundWhole } from '../load.ts'
import type { Answer } from '../model.ts'
import { working } from '../working-texts.ts'

/** Says a text of the working pages. */
export function workIn(language: Language) {
  return (key: keyof typeof working, values: Readonly<Record<string, string | number>> = {}) =>
    fill(working[key][language], values)
}

/** What members said to one question, each with whose view it is as far as they let it be said. */
export function AnswerList(props: {
  language: Language
  whole: RoundWhole
  answers: readonly Answer[]
  /** The reader, to whom their own answer is theirs. */
  reader: string | null
}) {
  return (
    <ul class="b-answers">
      {props.answers.map((answer) => (
        <li>
          <p class="b-answer-who">{whose(answer, props)}</p>
          <p class="b-answer-words" lang={answer.language}>
            {answer.words}
          </p>
        </li>
      ))}
    </ul>
  )
}

function whose(
  answer: Answer,
  { language, whole, reader }: { language: Language; whole: RoundWhole; reader: string | null },
): string {
  if (answer.member === reader) return working.you[language]
  const name = answer.named && answer.organisation !== null ? whole.organisations.get(answer.organisation) : undefined
  return name?.[language] ?? working.aMember[language]
}
