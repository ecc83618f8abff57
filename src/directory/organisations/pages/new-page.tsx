import { Button, ErrorSummary, errorOf, Form, Page, Select, TextField, type FormError, type View } from '#ui/index.ts'
import { ORGANISATION_KINDS } from '../model.ts'
import { kindTexts, texts } from '../texts.ts'
import { FactFields, NameFields } from './fields.tsx'

/** A new organisation. */
export function NewPage(props: { view: View; input: Readonly<Record<string, string>>; errors: readonly FormError[] }) {
  const { view, input, errors } = props
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <Page view={view} title={t('addTitle')} kind="work" wing="directory" refused={errors.length > 0}>
      <h1>{t('addTitle')}</h1>
      <ErrorSummary language={language} errors={errors} />
      <Form view={view} action="/organisations">
        <Select
          language={language}
          name="kind"
          label={t('kind')}
          value={input['kind']}
          error={errorOf(errors, 'kind')}
          options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: kindTexts[kind][language] }))}
        />
        <NameFields language={language} input={input} errors={errors} />
        <TextField
          language={language}
          name="shortKey"
          label={t('key')}
          hint={t('keyHint')}
          value={input['shortKey']}
          error={errorOf(errors, 'shortKey')}
          optional
          width="medium"
          spellcheck={false}
        />
        <FactFields language={language} input={input} errors={errors} />
        <Button>{t('save')}</Button>
      </Form>
    </Page>
  )
}
