import { fill } from '#core/languages.ts'
import {
  Breadcrumbs,
  Button,
  ErrorSummary,
  errorOf,
  Form,
  Notice,
  Page,
  TextArea,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { Answers, CouplingModel } from '../coupling/model.ts'
import { openDispute, versionOf, type GradingHistory } from '../model.ts'
import { texts } from '../texts.ts'
import { GradingInFull, OpenDispute } from './grade.tsx'
import { GradingPast } from './history.tsx'
import { Questions } from './questions.tsx'

/** The three things that can be done to a grade. */
export type GradingAct = 'grade' | 'dispute' | 'keep'

export type GradingPageProps = {
  readonly view: View
  readonly service: { readonly slug: string; readonly title: string }
  /** The version that a new grading is made by. */
  readonly model: CouplingModel
  readonly history: GradingHistory
  readonly names: ReadonlyMap<string, string>
  /** Who looks at the page. */
  readonly by: string
  readonly refused?: {
    readonly act: GradingAct
    readonly answers: Partial<Answers>
    readonly input: Readonly<Record<string, string>>
    readonly errors: readonly FormError[]
  }
}

/** Grading a service: the grade that stands, and what an editor may do about it. */
export function GradingPage(props: GradingPageProps) {
  const { view, service, history, names, by, refused } = props
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const standing = history[0]?.grading
  const dispute = openDispute(history)
  const isOwn = dispute?.disputedBy === by
  const title = fill(t('gradingTitle'), { name: service.title })
  const form = { ...props, address: `/services/${service.slug}`, version: versionOf(history) }
  return (
    <Page view={view} title={title} kind="work" wing="practice" refused={refused !== undefined} unlisted>
      <Breadcrumbs
        language={language}
        path={[
          { href: '/services', label: t('listTitle') },
          { href: `/services/${service.slug}`, label: service.title },
        ]}
        here={t('gradeHeading')}
      />
      <h1>{title}</h1>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      <h2>{t('gradeHeading')}</h2>
      {dispute && <OpenDispute {...{ dispute, names, language }} />}
      {standing ? <GradingInFull grading={standing} {...{ names, language }} /> : <p>{t('notGradedText')}</p>}
      <GradingPast {...{ history, names, language }} />
      {isOwn ? (
        <Notice language={language} kind="info">
          <p>{t('ownDispute')}</p>
        </Notice>
      ) : (
        <>
          {dispute && <KeepForm {...form} dispute={dispute.id} />}
          {standing && !dispute && <DisputeForm {...form} />}
          <GradeForm {...form} isDisputed={dispute !== undefined} />
        </>
      )}
    </Page>
  )
}

type FormProps = GradingPageProps & { readonly address: string; readonly version: number }

function KeepForm({ view, address, version, dispute, refused }: FormProps & { dispute: string }) {
  return (
    <WhyForm
      {...{ view, version, refused }}
      act="keep"
      field="keepWhy"
      action={`${address}/disputes/${dispute}/answer`}
      title="keep"
      help="keepHelp"
      button="saveKeep"
    />
  )
}

function DisputeForm({ view, address, version, refused }: FormProps) {
  return (
    <WhyForm
      {...{ view, version, refused }}
      act="dispute"
      field="why"
      action={`${address}/disputes`}
      title="dispute"
      help="disputeHelp"
      button="saveDispute"
    />
  )
}

type WhyFormProps = {
  view: View
  version: number
  refused: GradingPageProps['refused'] | undefined
  act: GradingAct
  field: string
  action: string
  title: keyof typeof texts
  help: keyof typeof texts
  button: keyof typeof texts
}

/** A form that asks for nothing but why. */
function WhyForm({ view, version, refused, act, field, action, title, help, button }: WhyFormProps) {
  const { language } = view
  const own = refused?.act === act ? refused : undefined
  return (
    <section>
      <h2>{texts[title][language]}</h2>
      <p>{texts[help][language]}</p>
      <Form view={view} action={action} version={version} label={texts[title][language]}>
        <TextArea
          language={language}
          name={field}
          label={texts.why[language]}
          value={own?.input[field]}
          error={errorOf(own?.errors ?? [], field)}
        />
        <Button look="secondary">{texts[button][language]}</Button>
      </Form>
    </section>
  )
}

function GradeForm({
  view,
  model,
  address,
  version,
  history,
  refused,
  isDisputed,
}: FormProps & { isDisputed: boolean }) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const own = refused?.act === 'grade' ? refused : undefined
  const title = history.length === 0 ? t('gradeFirst') : t('gradeAnew')
  return (
    <section>
      <h2>{title}</h2>
      <p>{isDisputed ? t('gradeAnswers') : t('gradeHelp')}</p>
      <Form view={view} action={`${address}/gradings`} version={version} label={title}>
        <Questions
          language={language}
          model={model}
          answers={own?.answers ?? history[0]?.grading.answers ?? {}}
          errors={own?.errors ?? []}
        />
        <TextArea
          language={language}
          name="words"
          label={t('words')}
          hint={t('wordsHint')}
          value={own?.input['words']}
          error={errorOf(own?.errors ?? [], 'words')}
          optional={!isDisputed}
        />
        <Button>{t('saveGrade')}</Button>
      </Form>
    </section>
  )
}
