import { Breadcrumbs, Button, ErrorSummary, Form, Page, type FormError, type View } from '#ui/index.ts'
import { texts } from '../texts.ts'
import { PersonFields } from './person-fields.tsx'

/** A new person. */
export function NewPage(props: {
  view: View
  input: Readonly<Record<string, string>>
  errors: readonly FormError[]
  withSubject: boolean
}) {
  const { view, errors } = props
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <Page view={view} title={t('addTitle')} kind="work" wing="directory" refused={errors.length > 0} unlisted>
      <Breadcrumbs language={language} path={[{ href: '/people', label: t('listTitle') }]} here={t('addTitle')} />
      <h1>{t('addTitle')}</h1>
      <p>{t('addHelp')}</p>
      <ErrorSummary language={language} errors={errors} />
      <Form view={view} action="/people">
        <PersonFields language={language} {...props} />
        <Button>{t('save')}</Button>
      </Form>
    </Page>
  )
}
