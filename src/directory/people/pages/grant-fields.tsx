import type { Language } from '#core/languages.ts'
import { ROLES } from '#core/who.ts'
import { DateField, errorOf, Select, TextField, type FormError } from '#ui/index.ts'
import { roleTexts, texts } from '../texts.ts'

/** A role, where it is held, and from which day. */
export function GrantFields(props: {
  language: Language
  input: Readonly<Record<string, string>>
  errors: readonly FormError[]
}) {
  const { language, input, errors } = props
  const common = (name: string) => ({ language, name, value: input[name], error: errorOf(errors, name) })
  return (
    <>
      <Select
        {...common('role')}
        label={texts.role[language]}
        options={ROLES.map((role) => ({ value: role, label: roleTexts[role][language] }))}
      />
      <TextField
        {...common('organisation')}
        label={texts.organisation[language]}
        hint={texts.organisationHint[language]}
        optional
        spellcheck={false}
      />
      <DateField {...common('from')} label={texts.from[language]} />
    </>
  )
}
