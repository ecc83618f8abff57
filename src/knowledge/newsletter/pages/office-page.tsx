import { dayInOslo } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import { readingOf } from '#editorial/pieces/index.ts'
import type { MailCounts } from '#platform/mail.ts'
import {
  ActionLink,
  Breadcrumbs,
  Button,
  Checkbox,
  EmptyState,
  errorOf,
  ErrorSummary,
  Form,
  longDate,
  Notice,
  number,
  Page,
  Tag,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { Numbers, Sending } from '../model.ts'
import type { PublishedIssue } from '../kind.ts'
import { texts } from '../texts.ts'
import { IssueFacts } from './archive-page.tsx'

/** An approved issue, and how far it has come to its readers. */
export type OfficeIssue = {
  readonly issue: PublishedIssue
  readonly sending: Sending | undefined
  readonly mail: MailCounts
}

/** Everything the editors' page shows. */
export type Office = {
  readonly numbers: Numbers
  readonly issues: readonly OfficeIssue[]
  readonly hasMailServer: boolean
}

type Say = (key: keyof typeof texts, values?: Readonly<Record<string, string | number>>) => string

/** Where editors send what is approved, and see how far it has come. */
export function OfficePage(props: {
  view: View
  office: Office
  mayExport: boolean
  refused?: { readonly slug: string; readonly errors: readonly FormError[] } | undefined
}) {
  const { view, office, mayExport, refused } = props
  const { language } = view
  const t: Say = (key, values = {}) => fill(texts[key][language], values)
  const { confirmed, asked } = office.numbers
  const heading =
    confirmed === 0
      ? t('officeNobody')
      : confirmed === 1
        ? t('officeOne')
        : t('officeMany', { count: number(confirmed, language) })
  return (
    <Page view={view} title={t('office')} kind="work" wing="knowledge" unlisted refused={refused !== undefined}>
      <Breadcrumbs language={language} path={[{ href: '/newsletter', label: t('newsletter') }]} here={t('office')} />
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      <h1>{heading}</h1>
      {asked > 0 && <p>{t('officeAsked', { count: number(asked, language) })}</p>}
      {!office.hasMailServer && (
        <Notice language={language} kind="attention">
          <p>{t('officeNoServer')}</p>
        </Notice>
      )}
      <h2>{t('officeIssues')}</h2>
      {office.issues.length === 0 ? (
        <EmptyState title={t('officeNone')} level={3}>
          <p>{t('officeNoneText')}</p>
        </EmptyState>
      ) : (
        <ul class="b-letters">
          {office.issues.map((one) => (
            <IssueRow
              view={view}
              t={t}
              one={one}
              errors={refused?.slug === one.issue.piece.slug ? refused.errors : []}
            />
          ))}
        </ul>
      )}
      {mayExport && (
        <section>
          <p>{t('officeExportHint')}</p>
          <p>
            <ActionLink href="/newsletter/subscribers.csv" look="secondary">
              {t('officeExport')}
            </ActionLink>
          </p>
        </section>
      )}
    </Page>
  )
}

function IssueRow(props: { view: View; t: Say; one: OfficeIssue; errors: readonly FormError[] }) {
  const { view, t, one, errors } = props
  const { issue, sending } = one
  const { language, lines } = readingOf(issue.edition, view.language)
  return (
    <li>
      <h3>
        <a href={issue.address} lang={language}>
          {lines.title}
        </a>
      </h3>
      <IssueFacts view={view} issue={issue} />
      {sending === undefined ? (
        <Form view={view} action={`${issue.address}/sending`}>
          <Checkbox
            language={view.language}
            name={`sure-${issue.piece.slug}`}
            label={t('sure')}
            error={errorOf(errors, `sure-${issue.piece.slug}`)}
          />
          <p>
            <Button look="secondary">{t('send')}</Button>
          </p>
        </Form>
      ) : (
        <SendingState view={view} t={t} sending={sending} mail={one.mail} />
      )}
    </li>
  )
}

function SendingState(props: { view: View; t: Say; sending: Sending; mail: MailCounts }) {
  const { view, t, sending, mail } = props
  const values = { sent: number(mail.sent, view.language), count: number(sending.delivered, view.language) }
  const isDone = sending.finishedAt !== null && mail.waiting === 0
  return (
    <>
      <p>
        <Tag of={isDone ? 'good' : 'info'}>
          {t(sending.finishedAt === null ? 'progressLining' : isDone ? 'progressDone' : 'progressWaiting', values)}
        </Tag>
      </p>
      <p class="b-letter-facts">
        {t('sendingBegun', { day: longDate(dayInOslo(sending.begunAt), view.language) })}
        {mail.refused > 0 && ` · ${t('progressRefused', { count: number(mail.refused, view.language) })}`}
      </p>
    </>
  )
}
