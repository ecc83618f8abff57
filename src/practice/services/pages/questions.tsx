import type { Language } from '#core/languages.ts'
import { errorOf, RadioGroup, type FormError } from '#ui/index.ts'
import { ANSWERS, QUESTIONS, type Answers, type CouplingModel } from '../coupling/model.ts'

type Props = {
  language: Language
  model: CouplingModel
  answers: Partial<Answers>
  errors: readonly FormError[]
}

/** The questions of a model as fields, with what has been answered. */
export function Questions({ language, model, answers, errors }: Props) {
  return (
    <>
      {QUESTIONS.map((question) => {
        const { asks, hint, answers: labels } = model.questions[question]
        return (
          <RadioGroup
            language={language}
            name={question}
            legend={asks[language]}
            {...(hint === undefined ? {} : { hint: hint[language] })}
            value={answers[question]}
            error={errorOf(errors, question)}
            options={ANSWERS[question].map((value) => ({ value, label: labels[value]?.label[language] ?? value }))}
          />
        )
      })}
    </>
  )
}
