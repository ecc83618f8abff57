import type { Language } from '#core/languages.ts'
import { counties, municipalities } from '#directory/places/index.ts'
import { BASELINE_WORK } from '#registry/episodes/index.ts'
import { SEXES } from '#registry/participants/index.ts'
import { CONSENT_SCOPES, type ConsentVersion, type Registry } from '#registry/registries/index.ts'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  Details,
  errorOf,
  RadioGroup,
  Select,
  TextField,
  type FormError,
} from '#ui/index.ts'
import { howTexts, sexTexts, texts, workTexts } from '../texts.ts'

/** What was written in a form, to be shown again; the boxes that were ticked by name. */
export type Written = { readonly input: Readonly<Record<string, string>>; readonly ticked?: readonly string[] }
export type FieldsProps = {
  readonly language: Language
  readonly written: Written
  readonly errors: readonly FormError[]
}

const common = ({ language, written, errors }: FieldsProps, name: string) => ({
  language,
  name,
  value: written.input[name],
  error: errorOf(errors, name),
})

/** Who somebody is. `checkNumber` adds the box that the number was compared with proof of identity. */
export function PersonFields(props: FieldsProps & { readonly demo: boolean; readonly checkNumber?: boolean }) {
  const { language, demo } = props
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <>
      <TextField
        {...common(props, 'number')}
        label={t('number')}
        hint={t(demo ? 'numberHintDemo' : 'numberHint')}
        inputmode="numeric"
        width="medium"
        autocomplete="off"
        spellcheck={false}
      />
      {props.checkNumber && (
        <Checkbox
          language={language}
          name="number-checked"
          label={t('numberChecked')}
          checked={props.written.input['number-checked'] === 'yes'}
        />
      )}
      <TextField {...common(props, 'name')} label={t('name')} autocomplete="off" spellcheck={false} maxlength={200} />
      <TextField
        {...common(props, 'phone')}
        label={t('phone')}
        type="tel"
        inputmode="tel"
        width="medium"
        autocomplete="off"
        optional
      />
      <TextField
        {...common(props, 'email')}
        label={t('email')}
        type="email"
        inputmode="email"
        autocomplete="off"
        optional
      />
      <Select
        {...common(props, 'municipality')}
        label={t('municipality')}
        optional
        options={counties().map((county) => ({
          label: county.name,
          options: municipalities(county.number).map(({ number, name }) => ({ value: number, label: name })),
        }))}
      />
      <Select
        {...common(props, 'sex')}
        label={t('sex')}
        optional
        options={SEXES.map((sex) => ({ value: sex, label: sexTexts[sex][language] }))}
      />
    </>
  )
}

/** What somebody has said yes to. `later` offers to let the link ask. */
export function ConsentFields(props: FieldsProps & { readonly text: ConsentVersion; readonly later: boolean }) {
  const { language, written, errors, text, later } = props
  const t = (key: keyof typeof texts) => texts[key][language]
  const how = [
    { value: 'paper', label: capital(howTexts.paper[language]) },
    { value: 'spoken', label: capital(howTexts.spoken[language]) },
    ...(later ? [{ value: 'link', label: t('howLater'), hint: t('howLaterHint') }] : []),
  ]
  return (
    <>
      <Details summary={t('consentText')}>
        <p>{text.text[language]}</p>
      </Details>
      <RadioGroup
        language={language}
        name="how"
        legend={t('howConsent')}
        options={how}
        value={written.input['how']}
        error={errorOf(errors, 'how')}
      />
      <CheckboxGroup
        language={language}
        name="scopes"
        legend={t('scopes')}
        {...(later ? { hint: t('scopesHint') } : {})}
        options={CONSENT_SCOPES.map((scope) => ({ value: scope, label: text.scopes[scope][language] }))}
        values={written.ticked}
        error={errorOf(errors, 'scopes')}
      />
      <DateField {...common(props, 'consent-on')} label={t('consentOn')} />
      <TextField {...common(props, 'proof')} label={t('proof')} hint={t('proofHint')} optional maxlength={500} />
    </>
  )
}

/** A course: what, when, and work at the start. `withEnd` for corrections. */
export function EpisodeFields(props: FieldsProps & { readonly registry: Registry; readonly withEnd: boolean }) {
  const { language, written, errors, registry, withEnd } = props
  const t = (key: keyof typeof texts) => texts[key][language]
  const options = (list: Registry['programmes']) => list.map(({ key, name }) => ({ value: key, label: name[language] }))
  const radio = (name: string) => ({ language, name, value: written.input[name], error: errorOf(errors, name) })
  return (
    <>
      <RadioGroup {...radio('programme')} legend={t('programme')} options={options(registry.programmes)} />
      <RadioGroup {...radio('setting')} legend={t('setting')} options={options(registry.settings)} />
      <DateField {...common(props, 'referredOn')} label={t('referredOn')} optional />
      <DateField {...common(props, 'startedOn')} label={t('started')} />
      {withEnd && <DateField {...common(props, 'endedOn')} label={t('endedOn')} optional />}
      <Select
        {...common(props, 'baselineWork')}
        label={t('baselineWork')}
        optional
        options={BASELINE_WORK.map((work) => ({ value: work, label: workTexts[work][language] }))}
      />
    </>
  )
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}
