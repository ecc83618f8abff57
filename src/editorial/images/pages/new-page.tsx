import {
  Breadcrumbs,
  Button,
  ErrorSummary,
  errorOf,
  FileField,
  Form,
  Page,
  type FormError,
  type View,
} from '#ui/index.ts'
import { texts } from '../texts.ts'
import { WordFields } from './word-fields.tsx'

/** Uploading a picture. */
export function NewPage(props: { view: View; input: Readonly<Record<string, string>>; errors: readonly FormError[] }) {
  const { view, input, errors } = props
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <Page view={view} title={t('add')} kind="work" unlisted refused={errors.length > 0}>
      <Breadcrumbs
        language={language}
        path={[
          { href: '/editing', label: t('desk') },
          { href: '/editing/images', label: t('title') },
        ]}
        here={t('add')}
      />
      <h1>{t('add')}</h1>
      <p class="b-lead">{t('addLead')}</p>
      <ErrorSummary language={language} errors={errors} title={t('errors')} />
      <Form view={view} action="/editing/images" files>
        <FileField
          language={language}
          name="picture"
          label={t('file')}
          hint={t(errors.length > 0 ? 'fileAgain' : 'fileHint')}
          error={errorOf(errors, 'picture')}
          accept="image/jpeg,image/png,image/webp"
        />
        <WordFields language={language} input={input} errors={errors} />
        <Button>{t('upload')}</Button>
      </Form>
    </Page>
  )
}
