import { dayInOslo } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import { readingOf } from '#editorial/pieces/index.ts'
import { ActionLink, Breadcrumbs, EmptyState, longDate, Page, Pagination, smallNumber, type View } from '#ui/index.ts'
import type { PublishedIssue } from '../kind.ts'
import { texts } from '../texts.ts'
import { topicTexts } from '../topics.ts'

/** All issues so far, the newest first. */
export function ArchivePage(props: {
  view: View
  issues: readonly PublishedIssue[]
  total: number
  page: number
  pages: number
}) {
  const { view, issues, total, page, pages } = props
  const t = (key: keyof typeof texts, values = {}) => fill(texts[key][view.language], values)
  const heading =
    total === 0
      ? t('archiveTitle')
      : total === 1
        ? t('archiveOne')
        : t('archiveCount', { count: smallNumber(total, view.language) })
  return (
    <Page
      view={view}
      title={t('archiveTitle')}
      kind="reading"
      wing="knowledge"
      meta={{ canonical: '/newsletter/archive' }}
    >
      <Breadcrumbs
        language={view.language}
        path={[{ href: '/newsletter', label: t('newsletter') }]}
        here={t('archive')}
      />
      <h1>{heading.charAt(0).toUpperCase() + heading.slice(1)}</h1>
      {total === 0 ? (
        <EmptyState title={t('noIssues')}>
          <p>{t('noIssuesText')}</p>
        </EmptyState>
      ) : (
        <IssueList view={view} issues={issues} level={2} />
      )}
      <Pagination
        language={view.language}
        page={page}
        pages={pages}
        href={(to) => (to === 1 ? '/newsletter/archive' : `/newsletter/archive?page=${to}`)}
      />
      <p>
        <ActionLink href="/newsletter" look="secondary">
          {t('signUp')}
        </ActionLink>
      </p>
    </Page>
  )
}

/** Issues with their day, topics and first words. */
export function IssueList(props: { view: View; issues: readonly PublishedIssue[]; level: 2 | 3 }) {
  const { view, issues, level } = props
  return (
    <ul class="b-letters">
      {issues.map((issue) => {
        const { language, lines } = readingOf(issue.edition, view.language)
        const link = (
          <a href={issue.address} lang={language}>
            {lines.title}
          </a>
        )
        return (
          <li>
            {level === 2 ? <h2>{link}</h2> : <h3>{link}</h3>}
            <p lang={language}>{lines.lead}</p>
            <IssueFacts view={view} issue={issue} />
          </li>
        )
      })}
    </ul>
  )
}

/** When an issue came, and what it is about. */
export function IssueFacts({ view, issue }: { view: View; issue: Pick<PublishedIssue, 'edition'> }) {
  const { facts, publishAt } = issue.edition
  const topics = facts.topics.map((topic) => topicTexts[topic][view.language])
  return (
    <p class="b-letter-facts">
      {publishAt !== null && longDate(dayInOslo(publishAt), view.language)}
      {' · '}
      {topics.join(' · ')}
    </p>
  )
}
