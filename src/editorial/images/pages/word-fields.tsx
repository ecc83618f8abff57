import { LANGUAGES, type Language } from '#core/languages.ts'
import { errorOf, TextField, type FormError } from '#ui/index.ts'
import { texts } from '../texts.ts'

/** What a picture shows, in three languages, and who made it. */
export function WordFields(props: {
  language: Language
  input: Readonly<Record<string, string>>
  errors: readonly FormError[]
}) {
  const { language, input, errors } = props
  const field = (name: string) => ({ language, name, value: input[name], error: errorOf(errors, name) })
  return (
    <>
      <fieldset>
        <legend class="ds-label">{texts.words[language]}</legend>
        <p class="b-hint">{texts.wordsLead[language]}</p>
        {LANGUAGES.map((one) => (
          <TextField {...field(`alt.${one}`)} label={texts[`alt_${one}`][language]} />
        ))}
      </fieldset>
      <TextField {...field('credit')} label={texts.credit[language]} hint={texts.creditHint[language]} width="medium" />
    </>
  )
}
