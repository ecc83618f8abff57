import { dayInOslo } from '#core/dates.ts'
import { fill, LANGUAGES, type Text } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import {
  Breadcrumbs,
  Button,
  EmptyState,
  errorOf,
  ErrorSummary,
  Form,
  LANGUAGE_NAMES,
  longDate,
  Page,
  RadioGroup,
  Select,
  Tag,
  TextArea,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { Suggestion } from '../model.ts'
import { texts } from '../texts.ts'
import { writingTexts } from '../writing-texts.ts'

/** What the page of a chapter's suggestions shows. */
export type Suggestions = {
  readonly slug: string
  readonly title: Text
  readonly suggestions: readonly Suggestion[]
  readonly people: ReadonlyMap<string, string>
  readonly clinics: ReadonlyMap<string, Text>
  /** The clinics that the reader may write for. */
  readonly own: readonly string[]
  readonly isEditor: boolean
}

export type SuggestionsRefused = {
  /** The suggestion that was answered; undefined when a new one was sent. */
  readonly suggestion?: string
  readonly input: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

type Props = { readonly view: View; readonly page: Suggestions; readonly refused?: SuggestionsRefused | undefined }
type Key = keyof typeof writingTexts

const LOOK = { open: 'attention', taken: 'good', declined: 'plain' } as const

/** Everything suggested for a chapter and what became of it; clinics add, editors answer. */
export function SuggestionsPage({ view, page, refused }: Props) {
  const { language } = view
  const t = (key: Key, values = {}) => fill(writingTexts[key][language], values)
  const title = t('suggestionsFor', { title: page.title[language] })
  return (
    <Page view={view} title={title} kind="work" wing="knowledge" unlisted refused={refused !== undefined}>
      <Breadcrumbs
        language={language}
        path={[
          { href: '/guideline', label: texts.short[language] },
          { href: '/guideline/writing', label: t('title') },
        ]}
        here={title}
      />
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      <h1>{title}</h1>
      {page.suggestions.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <ul class="b-letters">
          {page.suggestions.map((suggestion) => (
            <Row view={view} page={page} refused={refused} suggestion={suggestion} />
          ))}
        </ul>
      )}
      {page.own.length > 0 && (
        <NewSuggestionForm view={view} page={page} refused={refused?.suggestion === undefined ? refused : undefined} />
      )}
    </Page>
  )
}

function Row({ view, page, refused, suggestion }: Props & { suggestion: Suggestion }) {
  const { language } = view
  const t = (key: Key, values = {}) => fill(writingTexts[key][language], values)
  const nameOf = (id: string | null) => page.people.get(id ?? '') ?? t('somebody')
  const day = (at: Date) => longDate(dayInOslo(at), language)
  const { state, answeredAt, reason, editionId } = suggestion
  return (
    <li>
      <p>
        <Tag of={LOOK[state]}>{t(state)}</Tag>
      </p>
      <p class="b-letter-facts">
        {t('from', {
          clinic: page.clinics.get(suggestion.clinic)?.[language] ?? '',
          who: nameOf(suggestion.suggestedBy),
          day: day(suggestion.suggestedAt),
        })}
        {' · '}
        {LANGUAGE_NAMES[suggestion.language]}
      </p>
      <blockquote class="b-suggested">
        <Markdown text={suggestion.text} language={suggestion.language} />
      </blockquote>
      <p lang="no">{t('whySaid', { why: suggestion.why })}</p>
      {answeredAt !== null && (
        <p class="b-letter-facts">{t('answered', { who: nameOf(suggestion.answeredBy), day: day(answeredAt) })}</p>
      )}
      {reason !== null && <p lang="no">{reason}</p>}
      {editionId !== null && page.isEditor && (
        <p>
          <a href={`/editing/editions/${editionId}`}>{t('toDraft')}</a>
        </p>
      )}
      {state === 'open' && page.isEditor && (
        <AnswerForm
          view={view}
          suggestion={suggestion}
          refused={refused?.suggestion === suggestion.id ? refused : undefined}
        />
      )}
    </li>
  )
}

function AnswerForm(props: { view: View; suggestion: Suggestion; refused: SuggestionsRefused | undefined }) {
  const { view, suggestion, refused } = props
  const { language } = view
  const t = (key: Key) => writingTexts[key][language]
  const errors = refused?.errors ?? []
  const [answer, reason] = [`answer-${suggestion.id}`, `reason-${suggestion.id}`]
  return (
    <Form
      view={view}
      action={`/guideline/suggestions/${suggestion.id}/answer`}
      version={suggestion.version}
      label={t('answer')}
    >
      <RadioGroup
        language={language}
        name={answer}
        legend={t('answer')}
        options={[
          { value: 'taken', label: t('take'), hint: t('takeHint') },
          { value: 'declined', label: t('decline') },
        ]}
        value={refused?.input[answer]}
        error={errorOf(errors, answer)}
      />
      <TextArea
        language={language}
        name={reason}
        label={t('reason')}
        hint={t('reasonHint')}
        rows={2}
        value={refused?.input[reason]}
        error={errorOf(errors, reason)}
      />
      <p>
        <Button look="secondary">{t('sendAnswer')}</Button>
      </p>
    </Form>
  )
}

function NewSuggestionForm({ view, page, refused }: Props) {
  const { language } = view
  const t = (key: Key) => writingTexts[key][language]
  const errors = refused?.errors ?? []
  const input = refused?.input ?? {}
  return (
    <section class="b-shelf">
      <h2>{t('suggest')}</h2>
      <Form view={view} action={`/guideline/chapters/${page.slug}/suggestions`} label={t('suggest')}>
        {page.own.length > 1 && (
          <Select
            language={language}
            name="clinic"
            label={t('clinic')}
            options={page.own.map((id) => ({ value: id, label: page.clinics.get(id)?.[language] ?? id }))}
            value={input['clinic']}
            error={errorOf(errors, 'clinic')}
          />
        )}
        <RadioGroup
          language={language}
          name="language"
          legend={t('language')}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={refused ? input['language'] : language}
          error={errorOf(errors, 'language')}
        />
        <TextArea
          language={language}
          name="text"
          label={t('text')}
          hint={t('textHint')}
          rows={8}
          value={input['text']}
          error={errorOf(errors, 'text')}
        />
        <TextArea
          language={language}
          name="why"
          label={t('why')}
          hint={t('whyHint')}
          rows={3}
          value={input['why']}
          error={errorOf(errors, 'why')}
        />
        <p>
          <Button>{t('send')}</Button>
        </p>
      </Form>
    </section>
  )
}
