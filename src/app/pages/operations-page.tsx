import { dayInOslo } from '#core/dates.ts'
import { fill, type Language } from '#core/languages.ts'
import {
  Button,
  DescriptionList,
  EmptyState,
  ErrorSummary,
  errorOf,
  Form,
  number,
  Page,
  shortDate,
  Table,
  TextField,
  type FormError,
} from '#ui/index.ts'
import type { View } from '#ui/view.ts'
import type { Operations } from '../operations.ts'
import { texts } from '../texts.ts'

/** A test mail that was not sent, and what was written. */
export type TestMail = { readonly errors: readonly FormError[]; readonly to: string }

/** What is running, for whoever keeps it running. */
export function OperationsPage({
  view,
  facts,
  testMail,
}: {
  view: View
  facts: Operations
  testMail: TestMail | undefined
}) {
  const { language } = view
  const t = (key: keyof typeof texts, values: Record<string, string | number> = {}) =>
    fill(texts[key][language], values)
  const moment = (at: Date | null) => (at === null ? t('opNone') : momentInOslo(at, language))
  const waiting = facts.outbox.waiting + facts.mail.waiting
  const stopped = facts.mail.refused + facts.jobs.reduce((sum, job) => sum + job.failed, 0)
  return (
    <Page view={view} title={t('opTitle')} kind="work" unlisted refused={testMail !== undefined}>
      <h1>
        <span class="b-above">
          {t('opTitle')}
          <span class="ds-sr-only">:</span>
        </span>{' '}
        {waiting + stopped === 0 ? t('opFine') : t('opNotFine', { waiting, stopped })}
      </h1>
      <p class="b-lead">{t('opLead')}</p>
      <h2>{t('opFacts')}</h2>
      <DescriptionList
        items={[
          { term: t('opVersion'), is: `Brua ${facts.version}, Node ${facts.node}` },
          {
            term: t('opDatabase'),
            is: `PostgreSQL ${facts.database.version}, ${t(facts.embedded ? 'opEmbedded' : 'opExternal')}`,
          },
          { term: t('opTime'), is: moment(facts.now) },
          { term: t('opAddress'), is: facts.address ?? t('opNone') },
          { term: t('opData'), is: facts.data },
          { term: t('opKeys'), is: `${facts.keys.from}: ${facts.keys.versions}` },
          { term: t('opSize'), is: `${number(facts.database.bytes / 1e6, language, 1)} MB` },
          { term: t('opSignIn'), is: facts.oidc ?? t('opDemo') },
          {
            term: t('opMailServer'),
            is: `${facts.mailServer ?? t('opNoMail')} (${t('opWaiting', { waiting: facts.mail.waiting, refused: facts.mail.refused })})`,
          },
          {
            term: t('opOutbox'),
            is: t('opOutboxState', { waiting: facts.outbox.waiting, oldest: moment(facts.outbox.oldest) }),
          },
          {
            term: t('opChromium'),
            is: facts.chromium.found ? facts.chromium.path : t('opMissing', { path: facts.chromium.path }),
          },
        ]}
      />
      <h2>{t('opStuck')}</h2>
      <Table
        language={language}
        caption={t('opStuck')}
        captionHidden
        rows={facts.stuck}
        columns={[
          {
            key: 'name',
            label: t('opStuckWhat'),
            cell: ({ kind, name }) => `${t(STUCK[kind])}: ${name}`,
            rowHeader: true,
          },
          { key: 'count', label: t('opStuckCount'), cell: ({ count }) => number(count, language), numeric: true },
          { key: 'why', label: t('opStuckWhy'), cell: ({ why }) => why },
          { key: 'next', label: t('opStuckNext'), cell: ({ next }) => moment(next) },
        ]}
        empty={<EmptyState title={t('opNotStuck')} />}
      />
      <h2>{t('opTestMail')}</h2>
      <ErrorSummary language={language} errors={testMail?.errors ?? []} />
      <Form view={view} action="/-/operations/test-mail" inline>
        <TextField
          language={language}
          name="to"
          label={t('opTestTo')}
          type="email"
          value={testMail?.to ?? ''}
          error={errorOf(testMail?.errors ?? [], 'to')}
        />
        <Button>{t('opSend')}</Button>
      </Form>
      <h2>{t('opJobs')}</h2>
      <Table
        language={language}
        caption={t('opJobs')}
        captionHidden
        rows={facts.jobs}
        columns={[
          { key: 'name', label: t('opJob'), cell: (job) => job.name, rowHeader: true },
          { key: 'queued', label: t('opQueued'), cell: (job) => number(job.queued, language), numeric: true },
          { key: 'active', label: t('opActive'), cell: (job) => number(job.active, language), numeric: true },
          { key: 'failed', label: t('opFailed'), cell: (job) => number(job.failed, language), numeric: true },
          { key: 'last', label: t('opLast'), cell: (job) => moment(job.last) },
        ]}
        empty={<EmptyState title={t('opNoJobs')} />}
      />
      <h2>{t('opMigrations')}</h2>
      <Table
        language={language}
        caption={t('opMigrations')}
        captionHidden
        rows={facts.migrations}
        columns={[
          { key: 'name', label: t('opMigration'), cell: (migration) => migration.name, rowHeader: true },
          { key: 'at', label: t('opRanAt'), cell: (migration) => moment(migration.at) },
        ]}
        empty={<EmptyState title={t('opNone')} />}
      />
    </Page>
  )
}

const STUCK = { announcement: 'opStuckAnnouncement', mail: 'opStuckMail', job: 'opJob' } as const

const CLOCK_IN_OSLO = new Intl.DateTimeFormat('nb', { timeZone: 'Europe/Oslo', timeStyle: 'short' })

/** A moment as the clock on the wall shows it in Norway. */
function momentInOslo(at: Date, language: Language): string {
  return `${shortDate(dayInOslo(at), language)} ${CLOCK_IN_OSLO.format(at)}`
}
