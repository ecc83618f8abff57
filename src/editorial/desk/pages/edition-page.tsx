import { LANGUAGES } from '#core/languages.ts'
import { addressOf, languageNames } from '#editorial/pieces/index.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  Button,
  Checkbox,
  CheckboxGroup,
  Details,
  ErrorSummary,
  errorOf,
  Form,
  list,
  Notice,
  Page,
  TextArea,
  TextField,
  type FormError,
  type View,
  capital,
} from '#ui/index.ts'
import { editionTexts } from '../edition-texts.ts'
import type { EditionWhole } from '../load.ts'
import type { Input } from '../rules/written.ts'
import { deskTexts } from '../texts.ts'
import { FactField } from './fact-field.tsx'
import { MarkdownHelp, TextFields } from './text-fields.tsx'
import { titleWords } from './title.tsx'
import { crumbsTo, momentWords, speak } from './words.ts'

/** Writing an edition: facts, texts in three languages, and what changed. */
export function EditionPage(props: {
  view: View
  whole: EditionWhole
  input: Input
  errors: readonly FormError[]
  /** The form was to be sent for review, and not only saved. */
  isSending: boolean
}) {
  const { view, whole, input, errors, isSending } = props
  const { kind, piece, edition, names } = whole
  const { language } = view
  const t = speak(editionTexts, view)
  const title = titleWords(whole.titles, language)
  const address = `/editing/editions/${edition.id}`
  const field = (name: string) => ({
    lang: 'und' as const,
    language,
    name,
    value: input.get(name)?.[0],
    error: errorOf(errors, name),
  })
  const writers = list(
    edition.writers.flatMap((id) => names.get(id) ?? []),
    language,
  )
  return (
    <Page view={view} title={title} kind="work" unlisted refused={errors.length > 0}>
      <Breadcrumbs
        language={language}
        path={crumbsTo(language, { href: `/editing/pieces/${piece.id}`, label: title })}
        here={t('edition', { number: edition.number })}
      />
      <h1>
        <span class="b-above">
          {capital(kind.one[language])}, {t('edition', { number: edition.number }).toLowerCase()}
        </span>
        {title}
      </h1>
      <p>
        {t('savedBy', {
          when: momentWords(edition.savedAt, language),
          who: writers || speak(deskTexts, view)('theEditors'),
        })}
      </p>
      {edition.returnedWhy !== null && (
        <Notice language={language} kind="attention" title={t('returned')}>
          <p lang="und">{edition.returnedWhy}</p>
        </Notice>
      )}
      <ErrorSummary language={language} errors={errors} {...(isSending ? { title: t('sendErrors') } : {})} />
      <Actions>
        <ActionLink href={`${addressOf(kind, piece.slug)}?edition=${edition.id}`} look="secondary">
          {t('preview')}
        </ActionLink>
      </Actions>
      <div class="b-writing">
        <Form view={view} action={address} version={edition.version} label={title}>
          {kind.fields.length > 0 && (
            <section>
              <h2>{t('facts')}</h2>
              <p class="b-hint">{t('factsLead')}</p>
              {kind.fields.map((fact) => (
                <FactField language={language} field={fact} input={input} errors={errors} pieces={whole.pieces} />
              ))}
            </section>
          )}
          <section class="b-writing-texts">
            <h2>{t('texts')}</h2>
            <p class="b-hint">{t('textsLead')}</p>
            <MarkdownHelp language={language} />
            <TextFields language={language} kind={kind} input={input} errors={errors} />
            <CheckboxGroup
              language={language}
              name="without"
              legend={t('without')}
              hint={t('withoutHint')}
              options={LANGUAGES.map((value) => ({ value, label: capital(languageNames[value][language]) }))}
              values={input.get('without')}
              error={errorOf(errors, 'without')}
            />
          </section>
          <section>
            <h2>{t('about')}</h2>
            <TextArea {...field('note')} label={t('note')} hint={t('noteHint')} rows={3} optional />
            <TextField {...field('source')} label={t('source')} hint={t('sourceHint')} optional />
          </section>
          <Actions>
            <Button name="next" value="save">
              {t('save')}
            </Button>
            <Button name="next" value="preview" look="secondary">
              {t('saveAndSee')}
            </Button>
            <Button name="next" value="send" look="secondary">
              {t('saveAndSend')}
            </Button>
          </Actions>
        </Form>
      </div>
      <Details summary={t('discard')} open={errorOf(errors, 'sure') !== undefined}>
        <p>{t('discardHelp')}</p>
        <Form view={view} action={`${address}/discarding`} version={edition.version} label={t('discard')}>
          <Checkbox language={language} name="sure" label={t('discardSure')} error={errorOf(errors, 'sure')} />
          <Button look="secondary" danger>
            {t('discard')}
          </Button>
        </Form>
      </Details>
    </Page>
  )
}
