import type { Language } from '#core/languages.ts'
import {
  Breadcrumbs,
  Button,
  Checkbox,
  errorOf,
  ErrorSummary,
  Form,
  longDate,
  Notice,
  number,
  Page,
  TextArea,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { ListedCase, RoundWhole } from '../load.ts'
import { answerField, LONGEST_ANSWER, type Question } from '../model.ts'
import { AnswerList, workIn } from './answers.tsx'
import { sayIn, wayTo } from './way.tsx'

type Props = {
  readonly view: View
  readonly one: ListedCase
  readonly whole: RoundWhole
  /** The member who reads; null for a secretary, who reads and does not answer. */
  readonly member: string | null
  /** An answer that was refused: what was written, and why not. */
  readonly refused?: {
    readonly question: number
    readonly input: Readonly<Record<string, string>>
    readonly errors: readonly FormError[]
  }
}

/** The members' page of a case: each question with one's own answer, and below it what the others say. */
export function AnswersPage(props: Props) {
  const { view, one, whole, refused } = props
  const { language } = view
  const t = sayIn(language)
  const title = heading(props, language)
  const { closesOn, invented } = whole.round
  return (
    <Page view={view} title={title} kind="work" wing="meeting" refused={refused !== undefined} unlisted>
      <Breadcrumbs
        language={language}
        path={wayTo(view, { href: one.address, label: one.lines.title ?? '' })}
        here={workIn(language)('answersTitle')}
      />
      <h1>{title}</h1>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      {whole.state === 'open' && (
        <p class="b-lead">
          {workIn(language)('answerLead')}
          {closesOn !== null && ` ${workIn(language)('answerUntil', { day: longDate(closesOn, language) })}`}
        </p>
      )}
      {invented && (
        <Notice language={language} kind="info" title={t('inventedTitle')}>
          <p>{t('inventedText')}</p>
        </Notice>
      )}
      {whole.questions.map((question) => (
        <OneQuestion {...props} question={question} />
      ))}
    </Page>
  )
}

function heading({ whole, member }: Props, language: Language): string {
  const w = workIn(language)
  if (whole.state !== 'open') return w('answersOver')
  if (member === null) return w('answersTitle')
  const [done, count] = [whole.answers.filter((answer) => answer.member === member).length, whole.questions.length]
  if (done === count) return w('answerAll')
  const figures = { done: number(done, language), count: number(count, language) }
  return w(done === 0 ? 'answerNone' : 'answerSome', figures)
}

function OneQuestion(props: Props & { question: Question }) {
  const { view, whole, member, question } = props
  const { language } = view
  const w = workIn(language)
  const answers = whole.answers.filter((answer) => answer.question === question.number)
  const own = answers.find((answer) => answer.member === member)
  const others = answers.filter((answer) => answer !== own)
  const mayWrite = member !== null && whole.state === 'open'
  return (
    <section class="b-asked">
      <p class="b-record-what">{w('question', { number: question.number })}</p>
      <h2>{question.words[language]}</h2>
      {mayWrite && <OwnAnswer {...props} />}
      {!mayWrite && <NotTaken {...props} />}
      {mayWrite && !own ? (
        <p class="b-record-what">{w('othersFirst')}</p>
      ) : mayWrite ? (
        <>
          <h3>{w('others')}</h3>
          {others.length === 0 ? (
            <p>{w('othersNone')}</p>
          ) : (
            <AnswerList language={language} whole={whole} answers={others} reader={member} />
          )}
        </>
      ) : answers.length === 0 ? (
        <p>{w('nobody')}</p>
      ) : (
        <AnswerList language={language} whole={whole} answers={answers} reader={member} />
      )}
    </section>
  )
}

/** What a member wrote when it was too late: still there to be copied. */
function NotTaken({ view: { language }, question, refused }: Props & { question: Question }) {
  if (refused?.question !== question.number) return null
  const field = answerField(question.number)
  return (
    <TextArea
      language={language}
      name={field}
      label={workIn(language)('yourAnswer', { number: question.number })}
      rows={6}
      value={refused.input[field]}
      error={errorOf(refused.errors, field)}
    />
  )
}

function OwnAnswer({ view, one, whole, member, question, refused }: Props & { question: Question }) {
  const { language } = view
  const w = workIn(language)
  const field = answerField(question.number)
  const named = `named-${question.number}`
  const own = whole.answers.find((answer) => answer.member === member && answer.question === question.number)
  const again = refused?.question === question.number ? refused : undefined
  const label = w('yourAnswer', { number: question.number })
  const answered = whole.answers.filter((answer) => answer.member === member).map((answer) => answer.question)
  const isNext = whole.questions.find(({ number: one }) => !answered.includes(one)) === question
  return (
    <Form
      view={view}
      action={`${one.address}/answers/${question.number}`}
      version={again?.input['version'] ?? own?.version ?? 0}
      label={label}
    >
      <TextArea
        language={language}
        name={field}
        label={label}
        rows={6}
        maxlength={LONGEST_ANSWER}
        value={again ? again.input[field] : own?.words}
        lang={again ? undefined : own?.language}
        error={errorOf(again?.errors ?? [], field)}
      />
      <Checkbox
        language={language}
        name={named}
        label={w('named')}
        hint={w('namedHint')}
        checked={again ? again.input[named] === 'yes' : (own?.named ?? false)}
        optional
      />
      <div class="b-row">
        <Button look={isNext ? 'primary' : 'secondary'}>{w(own ? 'saveAgain' : 'save')}</Button>
        {own && <span class="b-record-what">{w('savedVersion', { version: own.version })}</span>}
      </div>
    </Form>
  )
}
