import type { Child } from 'hono/jsx'
import { LANGUAGES, type Language } from '#core/languages.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  Button,
  Checkbox,
  DateField,
  errorOf,
  ErrorSummary,
  Form,
  Notice,
  number,
  Page,
  TextArea,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { ListedCase, RoundWhole } from '../load.ts'
import { AnswerList, workIn } from './answers.tsx'
import { StateTag } from './council-page.tsx'
import { sayIn, wayTo } from './way.tsx'

/** The steps of the page, each a form of its own. */
export type Step = 'rounds' | 'closing' | 'advice' | 'adoption'

export type AdviceProps = {
  readonly view: View
  readonly one: ListedCase
  /** The newest round; `undefined` when the members have not been asked. */
  readonly whole: RoundWhole | undefined
  readonly heard: number
  readonly refused?: {
    readonly step: Step
    readonly input: Readonly<Record<string, string>>
    readonly errors: readonly FormError[]
  }
}

/** The secretary's page of a case: what members say to each question, and the advice it becomes. */
export function AdvicePage(props: AdviceProps) {
  const { view, one, whole, refused } = props
  const { language } = view
  const t = sayIn(language)
  const w = workIn(language)
  return (
    <Page view={view} title={w('adviceTitle')} kind="work" wing="meeting" refused={refused !== undefined} unlisted>
      <Breadcrumbs
        language={language}
        path={wayTo(view, { href: one.address, label: one.lines.title ?? '' })}
        here={w('adviceTitle')}
      />
      <h1>{heading(props)}</h1>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      <p>
        <span lang={one.language}>{one.lines.title}</span> {whole && <StateTag view={view} state={whole.state} />}
      </p>
      {whole?.round.invented && (
        <Notice language={language} kind="info" title={t('inventedTitle')}>
          <p>{t('inventedText')}</p>
        </Notice>
      )}
      {whole && <Said view={view} whole={whole} />}
      {whole && whole.state !== 'adopted' && <WriteForm {...props} whole={whole} />}
      {whole?.state === 'open' && <CloseForm {...props} whole={whole} />}
      {whole?.state === 'closed' && whole.advice && <AdoptForm {...props} whole={whole} />}
      {whole?.state === 'adopted' && (
        <Notice language={language} kind="good" title={w('adoptedAlready')}>
          <p>
            <a href={one.address}>{w('toCase')}</a>
          </p>
        </Notice>
      )}
      {whole?.state !== 'open' && <OpenForm {...props} />}
      <Actions>
        {whole && (
          <ActionLink href={`${one.address}/whole`} look="secondary">
            {w('toWhole')}
          </ActionLink>
        )}
        <ActionLink href={one.address} look="quiet">
          {w('toCase')}
        </ActionLink>
      </Actions>
    </Page>
  )
}

function heading({ view: { language }, whole, heard }: AdviceProps): string {
  const w = workIn(language)
  if (!whole) return w('notOpened')
  if (heard < 2) return w(heard === 0 ? 'heardNone' : 'heardOne')
  return w('heardMany', { count: number(heard, language) })
}

/** Each question with what members said to it. */
export function Said({ view, whole }: { view: View; whole: RoundWhole }) {
  const { language } = view
  const w = workIn(language)
  return (
    <>
      {whole.questions.map((question) => {
        const answers = whole.answers.filter((answer) => answer.question === question.number)
        return (
          <section class="b-asked">
            <p class="b-record-what">{w('question', { number: question.number })}</p>
            <h2>{question.words[language]}</h2>
            {answers.length === 0 ? (
              <p>{w('nobody')}</p>
            ) : (
              <AnswerList language={language} whole={whole} answers={answers} reader={null} />
            )}
          </section>
        )
      })}
    </>
  )
}

/** One step: what it is, what it does, and its form. */
function StepForm(props: AdviceProps & { step: Step; title: string; text: string; version: number; children?: Child }) {
  const { view, one, step, title, text, version, children } = props
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
      <Form view={view} action={`${one.address}/${step}`} version={version} label={title}>
        {children}
      </Form>
    </section>
  )
}

/** What a step's fields begin with, and what is wrong with them. */
function inputOf({ refused }: AdviceProps, step: Step) {
  const again = refused?.step === step ? refused : undefined
  return {
    errors: again?.errors ?? [],
    value: (name: string, start: string) => (again ? again.input[name] : start),
  }
}

const FIELD: Readonly<Record<Language, 'inNb' | 'inNn' | 'inEn'>> = { nb: 'inNb', nn: 'inNn', en: 'inEn' }

function WriteForm(props: AdviceProps & { whole: RoundWhole }) {
  const { language } = props.view
  const w = workIn(language)
  const { advice } = props.whole
  const { errors, value } = inputOf(props, 'advice')
  return (
    <StepForm {...props} step="advice" title={w('writeTitle')} text={w('writeText')} version={advice?.version ?? 0}>
      {LANGUAGES.map((one) => (
        <TextArea
          language={language}
          name={one}
          label={w(FIELD[one])}
          rows={8}
          lang={one}
          value={value(one, advice?.[one] ?? '')}
          error={errorOf(errors, one)}
        />
      ))}
      <Button>{w('saveAdvice')}</Button>
    </StepForm>
  )
}

function CloseForm(props: AdviceProps & { whole: RoundWhole }) {
  const w = workIn(props.view.language)
  const { version } = props.whole.round
  return (
    <StepForm {...props} step="closing" title={w('closeTitle')} text={w('closeText')} version={version}>
      <Button look="secondary">{w('close')}</Button>
    </StepForm>
  )
}

function AdoptForm(props: AdviceProps & { whole: RoundWhole }) {
  const { language } = props.view
  const w = workIn(language)
  const { errors, value } = inputOf(props, 'adoption')
  const { advice } = props.whole
  return (
    <StepForm {...props} step="adoption" title={w('adoptTitle')} text={w('adoptText')} version={advice?.version ?? 0}>
      <DateField
        language={language}
        name="adoptedOn"
        label={w('adoptedOn')}
        value={value('adoptedOn', '')}
        error={errorOf(errors, 'adoptedOn')}
      />
      {LANGUAGES.some((one) => !advice?.[one]) && (
        <Checkbox
          language={language}
          name="evenSo"
          label={w('evenSo')}
          checked={value('evenSo', '') === 'yes'}
          error={errorOf(errors, 'evenSo')}
          optional
        />
      )}
      <Button look="secondary">{w('adopt')}</Button>
    </StepForm>
  )
}

function OpenForm(props: AdviceProps) {
  const { language } = props.view
  const w = workIn(language)
  const { errors, value } = inputOf(props, 'rounds')
  const round = props.whole?.round
  return (
    <StepForm
      {...props}
      step="rounds"
      title={w(round ? 'openAgainTitle' : 'openTitle')}
      text={w('openText')}
      version={round?.number ?? 0}
    >
      <DateField
        language={language}
        name="closesOn"
        label={w('closesOn')}
        hint={w('closesOnHint')}
        value={value('closesOn', '')}
        error={errorOf(errors, 'closesOn')}
        optional
      />
      <Button look={round ? 'secondary' : 'primary'}>{w('open')}</Button>
    </StepForm>
  )
}
