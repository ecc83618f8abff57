import type { Language } from '#core/languages.ts'
import { counties, municipalities } from '#directory/places/index.ts'
import { DateField, errorOf, Select, TextField, type FormError } from '#ui/index.ts'
import { texts } from '../texts.ts'
import { TextFields } from './text-fields.tsx'

type Input = Readonly<Record<string, string>>
type Fields = { readonly language: Language; readonly input: Input; readonly errors: readonly FormError[] }

/** The name in three languages, and the day it holds from. */
export function NameFields({ language, input, errors }: Fields) {
  const t = (key: keyof typeof texts) => texts[key][language]
  const common = (name: string) => ({ language, name, value: input[name], error: errorOf(errors, name) })
  return (
    <>
      <TextField {...common('nameNb')} label={t('nameNb')} maxlength={200} />
      <TextField {...common('nameNn')} label={t('nameNn')} hint={t('nameSame')} optional maxlength={200} />
      <TextField {...common('nameEn')} label={t('nameEn')} hint={t('nameSame')} optional maxlength={200} />
      <DateField {...common('nameFrom')} label={t('from')} />
    </>
  )
}

/** Organisation number, municipality, website and what it is; each may be left empty. */
export function FactFields({ language, input, errors }: Fields) {
  const t = (key: keyof typeof texts) => texts[key][language]
  const common = (name: string) => ({
    language,
    name,
    value: input[name],
    error: errorOf(errors, name),
    optional: true,
  })
  return (
    <>
      <TextField {...common('number')} label={t('number')} inputmode="numeric" spellcheck={false} width="medium" />
      <Select
        {...common('municipality')}
        label={t('municipality')}
        options={counties().map(({ number, name }) => ({
          label: name,
          options: municipalities(number).map((one) => ({ value: one.number, label: one.name })),
        }))}
      />
      <TextField {...common('website')} label={t('website')} type="url" spellcheck={false} />
      <TextFields
        {...{ language, input, errors }}
        name="about"
        label={t('aboutLabel')}
        hint={t('aboutHint')}
        long
        optional
      />
      <TextField {...common('source')} label={t('sourceLabel')} hint={t('sourceHint')} />
    </>
  )
}
