import { LANGUAGES } from '#core/languages.ts'
import { fieldOf, languageNames, type Kind } from '#editorial/pieces/index.ts'
import {
  Breadcrumbs,
  Button,
  ErrorSummary,
  errorOf,
  Form,
  Page,
  TextField,
  type FormError,
  type View,
  capital,
} from '#ui/index.ts'
import { deskTexts } from '../texts.ts'
import { crumbsTo, speak } from './words.ts'

/** Beginning a piece: what it is called, and where it will be. */
export function NewPage(props: {
  view: View
  kind: Kind
  input: Readonly<Record<string, string>>
  errors: readonly FormError[]
}) {
  const { view, kind, input, errors } = props
  const { language } = view
  const t = speak(deskTexts, view)
  const title = t('newTitle', { kind: kind.one[language] })
  const field = (name: string) => ({ language, name, value: input[name], error: errorOf(errors, name) })
  return (
    <Page view={view} title={title} kind="work" unlisted refused={errors.length > 0}>
      <Breadcrumbs
        language={language}
        path={crumbsTo(language, { href: '/editing/new', label: t('write') })}
        here={capital(kind.one[language])}
      />
      <h1>{title}</h1>
      <p class="b-lead">{t('newLead')}</p>
      <ErrorSummary language={language} errors={errors} />
      <Form view={view} action={`/editing/${kind.key}`}>
        {LANGUAGES.map((one) => (
          <TextField
            {...field(fieldOf(one, 'title'))}
            label={`${(kind.lines['title']?.label ?? deskTexts.title)[language]}, ${languageNames[one][language]}`}
            optional={one !== 'nb'}
          />
        ))}
        <TextField
          {...field('slug')}
          label={t('slug')}
          hint={t('slugHint', { at: kind.at })}
          width="medium"
          spellcheck={false}
          optional
        />
        <Button>{t('begin')}</Button>
      </Form>
    </Page>
  )
}
