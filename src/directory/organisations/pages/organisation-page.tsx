import type { IsoDate } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  DescriptionList,
  longDate,
  Notice,
  Page,
  Table,
  type View,
} from '#ui/index.ts'
import type { OrganisationWhole } from '../load.ts'
import type { Organisation } from '../model.ts'
import { spacedNumber } from '../rules/number.ts'
import { kindTexts, texts } from '../texts.ts'
import type { RelatedSection } from '../related.ts'
import { placeName, regionName } from '../words.ts'
import { History } from './history.tsx'
import { Linked } from './linked.tsx'
import { Source } from './source.tsx'

/** One organisation: what it is and where, its mandates, names and parents through time, and who and what belongs to it. */
export function OrganisationPage(props: {
  view: View
  whole: OrganisationWhole
  related: readonly RelatedSection[]
  mayEdit: boolean
  today: IsoDate
}) {
  const { view, whole, related, mayEdit, today } = props
  const { organisation } = whole
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const name = organisation.name[language]
  return (
    <Page
      view={view}
      title={name}
      kind="reading"
      wing="directory"
      description={organisation.about?.[language] ?? `${name}: ${kindTexts[organisation.kind][language]}`}
      meta={{ canonical: `/organisations/${organisation.key}`, data: dataOf(organisation, view) }}
    >
      <Breadcrumbs language={language} path={[{ href: '/organisations', label: t('listTitle') }]} here={name} />
      <h1>{name}</h1>
      {organisation.about !== null && <p class="b-lead">{organisation.about[language]}</p>}
      <ClosedNotice view={view} closedOn={organisation.closedOn} today={today} />
      <Facts view={view} whole={whole} />
      <History view={view} whole={whole} today={today} />
      {mayEdit && (
        <Actions>
          <ActionLink href={`/organisations/${organisation.key}/edit`} look="secondary">
            {t('edit')}
          </ActionLink>
        </Actions>
      )}
      {whole.children.length > 0 && (
        <section>
          <h2>{t('children')}</h2>
          <Table<Organisation>
            language={language}
            caption={t('children')}
            captionHidden
            rows={whole.children}
            columns={[
              { key: 'name', label: t('name'), rowHeader: true, cell: (row) => <Linked to={row} view={view} /> },
              { key: 'kind', label: t('kind'), cell: (row) => kindTexts[row.kind][language] },
              { key: 'place', label: t('place'), cell: (row) => placeName(row.municipality) ?? '–' },
            ]}
          />
        </section>
      )}
      <Elsewhere view={view} related={related} />
      {organisation.source !== null && <Source language={language} source={organisation.source} />}
    </Page>
  )
}

/** What machines are told of it. */
function dataOf({ key, name, about, website }: Organisation, { language, origin }: View) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: name[language],
    url: `${origin}/organisations/${key}`,
    ...(about === null ? {} : { description: about[language] }),
    ...(website === null ? {} : { sameAs: website }),
  }
}

function ClosedNotice(props: { view: View; closedOn: IsoDate | null; today: IsoDate }) {
  const { view, closedOn, today } = props
  if (closedOn === null) return null
  const text = closedOn <= today ? texts.closedFrom : texts.closesFrom
  return (
    <Notice
      language={view.language}
      kind="info"
      title={fill(text[view.language], { day: longDate(closedOn, view.language) })}
    />
  )
}

function Facts({ view, whole: { organisation, parent } }: { view: View; whole: OrganisationWhole }) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const { number, website, municipality } = organisation
  return (
    <DescriptionList
      items={[
        { term: t('kind'), is: kindTexts[organisation.kind][language] },
        ...(municipality === null
          ? []
          : [
              { term: t('place'), is: placeName(municipality) },
              { term: t('region'), is: regionName(municipality) },
            ]),
        ...(parent ? [{ term: t('belongsTo'), is: <Linked to={parent} view={view} /> }] : []),
        ...(number === null ? [] : [{ term: t('number'), is: spacedNumber(number) }]),
        ...(website === null
          ? []
          : [
              {
                term: t('website'),
                is: (
                  <a href={website} rel="noopener noreferrer">
                    {new URL(website).hostname}
                  </a>
                ),
              },
            ]),
        { term: t('key'), is: organisation.key },
      ]}
    />
  )
}

/** What else in the house tells of it. */
function Elsewhere({ view, related }: { view: View; related: readonly RelatedSection[] }) {
  return (
    <>
      {related
        .filter(({ links }) => links.length > 0)
        .map(({ title, links }) => (
          <section>
            <h2>{title}</h2>
            <ul class="b-related">
              {links.map(({ href, label, language, note }) => (
                <li>
                  <a href={href} lang={language === view.language ? undefined : language}>
                    {label}
                  </a>
                  {note !== undefined && <span class="b-related-note">{note}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}
