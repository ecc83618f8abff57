import { Breadcrumbs, EmptyState, Page, type View } from '#ui/index.ts'
import type { Consultation } from '../load.ts'
import { sayIn, whenInWords } from './say.ts'

/** What the council has answered and proposed, and for how much of it the outcome is known. */
export function ListPage({ view, consultations }: { view: View; consultations: readonly Consultation[] }) {
  const { language } = view
  const t = sayIn(language)
  return (
    <Page
      view={view}
      title={t('list')}
      kind="reading"
      wing="meeting"
      description={t('listLead')}
      meta={{ canonical: '/consultations' }}
    >
      <Breadcrumbs language={language} path={[{ href: '/meeting', label: t('wing') }]} here={t('list')} />
      <h1>{t('list')}</h1>
      <p class="b-lead">{t('listLead')}</p>
      {consultations.length === 0 && <EmptyState title={t('listNone')} />}
      <ul class="b-records">
        {consultations.map((one) => (
          <li>
            <h2>
              <a href={one.address} lang={one.language}>
                {one.lines.title}
              </a>
            </h2>
            <p class="b-record-what">
              {whenInWords(one.facts.when, one.facts.time, language)}
              {' · '}
              {countOf(one, view)}
            </p>
            <p lang={one.language}>{one.lines.lead}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function countOf({ facts: { proposals } }: Consultation, { language }: View): string {
  const t = sayIn(language)
  const known = proposals.filter(({ outcome }) => outcome !== 'not-known').length
  const count = proposals.length
  const how = count === 1 ? t('proposalsOne') : t('proposalsMany', { count })
  return `${how}, ${known === 0 ? t('becameUnknown') : t('becameKnown', { known, count })}`
}
