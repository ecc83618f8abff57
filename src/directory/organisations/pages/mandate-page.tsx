import { fill } from '#core/languages.ts'
import { shortWhen, type FormError, type View } from '#ui/index.ts'
import { Breadcrumbs, Button, ErrorSummary, errorOf, Form, Page, TextField } from '#ui/index.ts'
import type { Mandate, Organisation } from '../model.ts'
import { texts } from '../texts.ts'
import { TextFields, textInput } from './text-fields.tsx'

type MandateProps = {
  readonly view: View
  readonly organisation: Organisation
  /** The mandate that is corrected; none for a new one. */
  readonly mandate?: Mandate
  readonly input: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

/** Writing in a new mandate, or correcting one. */
export function MandatePage({ view, organisation, mandate, input, errors }: MandateProps) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const name = organisation.name[language]
  const address = `/organisations/${organisation.key}`
  const title = mandate ? t('mandateTitle') : fill(t('newMandateTitle'), { name })
  const here = mandate ? `${address}/mandates/${mandate.id}` : `${address}/mandates`
  return (
    <Page view={view} title={title} kind="work" wing="directory" refused={errors.length > 0}>
      <Breadcrumbs
        language={language}
        path={[
          { href: '/organisations', label: t('listTitle') },
          { href: address, label: name },
          { href: `${address}/edit`, label: t('edit') },
        ]}
        here={title}
      />
      <h1>{title}</h1>
      <ErrorSummary language={language} errors={errors} />
      <Form view={view} action={here} version={organisation.version}>
        <MandateFields view={view} input={input} errors={errors} />
        <Button>{t('save')}</Button>
      </Form>
      {mandate && (
        <section>
          <h2>{t('remove')}</h2>
          <p>{t('removeHelp')}</p>
          <Form view={view} action={`${here}/removal`} version={organisation.version} label={t('remove')}>
            <Button look="secondary">{t('remove')}</Button>
          </Form>
        </section>
      )}
    </Page>
  )
}

function MandateFields({ view: { language }, input, errors }: Pick<MandateProps, 'view' | 'input' | 'errors'>) {
  const t = (key: keyof typeof texts) => texts[key][language]
  const common = { language, input, errors }
  const end = (name: 'begins' | 'ends') => (
    <TextField
      language={language}
      name={name}
      label={t(name)}
      hint={t('whenHint')}
      value={input[name]}
      error={errorOf(errors, name)}
      optional
      width="short"
      spellcheck={false}
    />
  )
  return (
    <>
      {end('begins')}
      {end('ends')}
      <TextFields {...common} name="title" label={t('mandateName')} />
      <TextFields {...common} name="text" label={t('mandateText')} long />
      <TextFields {...common} name="given" label={t('given')} hint={t('givenHint')} optional />
      <TextField
        language={language}
        name="source"
        label={t('sourceLabel')}
        hint={t('sourceHint')}
        value={input['source']}
        error={errorOf(errors, 'source')}
      />
    </>
  )
}

/** What the form begins with when a mandate is corrected. */
export function mandateInput({ begins, ends, title, text, given, source }: Mandate): Record<string, string> {
  return {
    begins: begins === null ? '' : shortWhen(begins, 'nb'),
    ends: ends === null ? '' : shortWhen(ends, 'nb'),
    ...textInput('title', title),
    ...textInput('text', text),
    ...textInput('given', given),
    source,
  }
}
