import { LANGUAGES, type Language } from '#core/languages.ts'
import { errorOf, TextArea, TextField, type FormError } from '#ui/index.ts'
import { texts } from '../texts.ts'

/** One text in three fields: `name.nb`, `name.nn`, `name.en`. */
export function TextFields(props: {
  language: Language
  name: string
  label: string
  hint?: string
  input: Readonly<Record<string, string>>
  errors: readonly FormError[]
  long?: boolean
  optional?: boolean
}) {
  const { language, name, label, hint, input, errors, long, optional } = props
  return (
    <fieldset class="ds-fieldset b-text-fields">
      <legend class="ds-label">{label}</legend>
      {hint !== undefined && <p class="b-hint">{hint}</p>}
      {LANGUAGES.map((of) => {
        const field = `${name}.${of}`
        const common = {
          language,
          name: field,
          label: texts[`in_${of}`][language],
          value: input[field],
          error: errorOf(errors, field),
          lang: of,
          ...(optional ? { optional } : {}),
        }
        return long ? <TextArea {...common} rows={3} /> : <TextField {...common} />
      })}
    </fieldset>
  )
}

/** The three fields' start, from a text. */
export function textInput(name: string, text: Readonly<Record<Language, string>> | null): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [`${name}.${language}`, text?.[language] ?? '']))
}
