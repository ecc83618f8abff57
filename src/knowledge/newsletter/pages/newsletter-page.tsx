import { fill } from '#core/languages.ts'
import { ActionLink, Breadcrumbs, ErrorSummary, Page, type View } from '#ui/index.ts'
import { CONFIRM_WITHIN_DAYS } from '../model.ts'
import type { PublishedIssue } from '../kind.ts'
import { texts } from '../texts.ts'
import { IssueList } from './archive-page.tsx'
import { SignUpForm, type Refused } from './sign-up-form.tsx'

/** What the newsletter is, and the form that asks for it. */
export function NewsletterPage(props: {
  view: View
  latest: readonly PublishedIssue[]
  keepsIp: boolean
  /** The page that a refused form stood on. */
  page?: string
  refused?: Refused | undefined
}) {
  const { view, latest, keepsIp, page = '/newsletter', refused } = props
  const t = (key: keyof typeof texts, values = {}) => fill(texts[key][view.language], values)
  return (
    <Page
      view={view}
      title={t('title')}
      kind="reading"
      wing="knowledge"
      description={t('lead')}
      refused={refused !== undefined}
      meta={{ canonical: '/newsletter' }}
    >
      <Breadcrumbs language={view.language} path={[]} here={t('newsletter')} />
      <ErrorSummary language={view.language} errors={refused?.errors ?? []} />
      <h1>{t('title')}</h1>
      <p class="b-lead">{t('lead')}</p>
      <SignUpForm view={view} page={page} refused={refused} />
      <div class="b-beside">
        <section>
          <h2>{t('how')}</h2>
          <ul>
            <li>{t('howFirst')}</li>
            <li>{t('howOften')}</li>
            <li>{t('howLeave')}</li>
          </ul>
        </section>
        <section>
          <h2>{t('keep')}</h2>
          <ul>
            <li>{t('keepWhat')}</li>
            {keepsIp && <li>{t('keepIp')}</li>}
            <li>{t('keepNot')}</li>
            <li>{t('keepUntil', { days: CONFIRM_WITHIN_DAYS })}</li>
          </ul>
        </section>
      </div>
      <section>
        <h2>{t('latest')}</h2>
        {latest.length === 0 ? (
          <p>{t('noIssuesText')}</p>
        ) : (
          <>
            <IssueList view={view} issues={latest} level={3} />
            <p>
              <ActionLink href="/newsletter/archive" look="quiet">
                {t('archive')}
              </ActionLink>
            </p>
          </>
        )}
      </section>
    </Page>
  )
}
