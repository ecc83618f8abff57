import type { Language } from '#core/languages.ts'
import { errorOf, TextField, type FormError } from '#ui/index.ts'
import { texts } from '../texts.ts'

/** A person's name, and who they are at the sign-in service (where there is one). */
export function PersonFields(props: {
  language: Language
  input: Readonly<Record<string, string>>
  errors: readonly FormError[]
  withSubject: boolean
}) {
  const { language, input, errors, withSubject } = props
  return (
    <>
      <TextField
        language={language}
        name="name"
        label={texts.name[language]}
        value={input['name']}
        error={errorOf(errors, 'name')}
        maxlength={200}
        spellcheck={false}
        autocomplete="off"
      />
      {withSubject && (
        <TextField
          language={language}
          name="subject"
          label={texts.subject[language]}
          hint={texts.subjectHint[language]}
          value={input['subject']}
          error={errorOf(errors, 'subject')}
          optional
          maxlength={255}
          spellcheck={false}
          autocomplete="off"
        />
      )}
    </>
  )
}
