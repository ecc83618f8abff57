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
  Timeline,
  type View,
} from '#ui/index.ts'
import type { OrganisationWhole } from '../load.ts'
import type { Organisation } from '../model.ts'
import { spacedNumber } from '../rules/number.ts'
import { kindTexts, texts } from '../texts.ts'
import { daysHeld, placeName, regionName } from '../words.ts'

/** One organisation: what it is and where, its names and parents through time, and those that belong to it. */
export function OrganisationPage(props: { view: View; whole: OrganisationWhole; mayEdit: boolean; today: IsoDate }) {
  const { view, whole, mayEdit, today } = props
  const { organisation } = whole
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const name = organisation.name[language]
  return (
    <Page view={view} title={name} kind="reading" wing="directory">
      <Breadcrumbs language={language} path={[{ href: '/organisations', label: t('listTitle') }]} here={name} />
      <h1>{name}</h1>
      <ClosedNotice view={view} closedOn={organisation.closedOn} today={today} />
      <Facts view={view} whole={whole} />
      {mayEdit && (
        <Actions>
          <ActionLink href={`/organisations/${organisation.key}/edit`} look="secondary">
            {t('edit')}
          </ActionLink>
        </Actions>
      )}
      <History view={view} whole={whole} today={today} />
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
    </Page>
  )
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
        { term: t('place'), is: placeName(municipality) ?? t('unknown') },
        { term: t('region'), is: regionName(municipality) ?? t('unknown') },
        { term: t('belongsTo'), is: parent ? <Linked to={parent} view={view} /> : t('belongsToNone') },
        { term: t('number'), is: number === null ? t('unknown') : spacedNumber(number) },
        {
          term: t('website'),
          is:
            website === null ? (
              t('unknown')
            ) : (
              <a href={website} rel="noopener noreferrer">
                {new URL(website).hostname}
              </a>
            ),
        },
        { term: t('key'), is: organisation.key },
      ]}
    />
  )
}

/** Names and parents through time, newest first; left out where there has only been one. */
function History({ view, whole, today }: { view: View; whole: OrganisationWhole; today: IsoDate }) {
  const { language } = view
  return (
    <>
      {whole.names.length > 1 && (
        <section>
          <h2>{texts.namesThroughTime[language]}</h2>
          <Timeline
            items={whole.names.toReversed().map(({ from, to, name }) => ({
              when: daysHeld(from, to, language),
              what: name[language],
              later: from > today,
            }))}
          />
        </section>
      )}
      {(whole.parents.length > 1 || whole.parents.some(({ from }) => from > today)) && (
        <section>
          <h2>{texts.parentsThroughTime[language]}</h2>
          <Timeline
            items={whole.parents.toReversed().map(({ from, to, is }) => ({
              when: daysHeld(from, to, language),
              what: is ? <Linked to={is} view={view} /> : texts.belongsToNone[language],
              later: from > today,
            }))}
          />
        </section>
      )}
    </>
  )
}

function Linked({ to, view }: { to: Organisation; view: View }) {
  return <a href={`/organisations/${to.key}`}>{to.name[view.language]}</a>
}
