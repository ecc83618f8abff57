import type { IsoDate } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import { counties } from '#directory/places/index.ts'
import {
  ActionLink,
  Actions,
  Button,
  EmptyState,
  number,
  Page,
  Pagination,
  SearchForm,
  Select,
  Table,
  Tag,
  TextField,
  type View,
} from '#ui/index.ts'
import type { OrganisationList } from '../load.ts'
import { ORGANISATION_KINDS, type Organisation } from '../model.ts'
import type { OrganisationFilter } from '../store.ts'
import { kindTexts, texts } from '../texts.ts'
import { placeName, regionName } from '../words.ts'

/** Who is who: the list, with what was asked for. */
export function ListPage(props: { view: View; list: OrganisationList; mayAdd: boolean; today: IsoDate }) {
  const { view, list, mayAdd } = props
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <Page view={view} title={t('listTitle')} kind="work" wing="directory" description={t('listLead')}>
      <h1>{heading(list, view)}</h1>
      <p class="b-lead">{t('listLead')}</p>
      <Filter view={view} filter={list.filter} />
      <OrganisationTable {...props} />
      <Pagination
        language={view.language}
        page={list.page}
        pages={list.pages}
        href={(page) => listHref('/organisations', list.filter, page)}
      />
      <Actions>
        {list.total > 0 && (
          <ActionLink href={listHref('/organisations.csv', list.filter)} look="secondary">
            {t('csv')}
          </ActionLink>
        )}
        {mayAdd && <ActionLink href="/organisations/new">{t('add')}</ActionLink>}
      </Actions>
    </Page>
  )
}

function heading({ filter, total }: OrganisationList, { language }: View): string {
  const all = !isAsked(filter)
  const texts3 = all
    ? [texts.listHeadingNone, texts.listHeadingOne, texts.listHeading]
    : [texts.foundNone, texts.foundOne, texts.found]
  return fill(texts3[Math.min(total, 2)]![language], { count: number(total, language) })
}

function Filter({ view, filter }: { view: View; filter: OrganisationFilter }) {
  const { language } = view
  return (
    <SearchForm action="/organisations" label={texts.searchForm[language]}>
      <TextField
        language={language}
        name="search"
        type="search"
        label={texts.searchLabel[language]}
        value={filter.search}
        width="medium"
      />
      <Select
        language={language}
        name="kind"
        label={texts.kind[language]}
        value={filter.kind}
        none={texts.allKinds[language]}
        options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: kindTexts[kind][language] }))}
      />
      <Select
        language={language}
        name="county"
        label={texts.county[language]}
        value={filter.county}
        none={texts.allCounties[language]}
        options={counties().map(({ number, name }) => ({ value: number, label: name }))}
      />
      <Button look="secondary">{texts.search[language]}</Button>
    </SearchForm>
  )
}

function OrganisationTable({ view, list, mayAdd, today }: Parameters<typeof ListPage>[0]) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const empty = isAsked(list.filter) ? (
    <EmptyState title={t('noneFound')} action={{ href: '/organisations', label: t('showAll') }}>
      <p>{t('noneFoundHelp')}</p>
    </EmptyState>
  ) : (
    <EmptyState title={t('noneYet')} {...(mayAdd ? { action: { href: '/organisations/new', label: t('add') } } : {})}>
      <p>{t('noneYetHelp')}</p>
    </EmptyState>
  )
  return (
    <Table<Organisation>
      language={language}
      caption={t('listTitle')}
      captionHidden
      rows={list.rows}
      empty={empty}
      columns={[
        {
          key: 'name',
          label: t('name'),
          rowHeader: true,
          cell: (row) => <Named row={row} view={view} today={today} />,
        },
        { key: 'kind', label: t('kind'), cell: (row) => kindTexts[row.kind][language] },
        { key: 'place', label: t('place'), cell: (row) => placeName(row.municipality) ?? '–' },
        { key: 'region', label: t('region'), cell: (row) => regionName(row.municipality) ?? '–' },
      ]}
    />
  )
}

function Named({ row, view, today }: { row: Organisation; view: View; today: IsoDate }) {
  return (
    <>
      <a href={`/organisations/${row.key}`}>{row.name[view.language]}</a>
      {row.closedOn !== null && row.closedOn <= today && (
        <>
          {' '}
          <Tag>{texts.closed[view.language]}</Tag>
        </>
      )}
    </>
  )
}

function isAsked({ kind, county, search }: OrganisationFilter): boolean {
  return kind !== undefined || county !== undefined || search !== undefined
}

function listHref(path: string, filter: OrganisationFilter, page = 1): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? path : `${path}?${query}`
}
