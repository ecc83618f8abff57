import { fill } from '#core/languages.ts'
import { ROLES } from '#core/who.ts'
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
  TextField,
  type View,
} from '#ui/index.ts'
import type { PeopleList, PersonInList } from '../load.ts'
import { rolesInWords, roleTexts, texts } from '../texts.ts'
import { signsInAs } from './person-words.ts'

/** People and their roles, for administrators. */
export function ListPage({ view, list }: { view: View; list: PeopleList }) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <Page view={view} title={t('listTitle')} kind="work" wing="directory" unlisted>
      <h1>{heading(list, view)}</h1>
      <SearchForm action="/people" label={t('searchForm')}>
        <TextField
          language={language}
          name="search"
          type="search"
          label={t('searchLabel')}
          value={list.filter.search}
          width="medium"
        />
        <Select
          language={language}
          name="role"
          label={t('role')}
          value={list.filter.role}
          none={t('allRoles')}
          options={ROLES.map((role) => ({ value: role, label: roleTexts[role][language] }))}
        />
        <Button look="secondary">{t('search')}</Button>
      </SearchForm>
      <Table<PersonInList>
        language={language}
        caption={t('listTitle')}
        captionHidden
        rows={list.rows}
        empty={
          <EmptyState title={t('noneFound')} action={{ href: '/people', label: t('showAll') }}>
            <p>{t('noneFoundHelp')}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            label: t('name'),
            rowHeader: true,
            cell: (row) => <a href={`/people/${row.id}`}>{row.name}</a>,
          },
          {
            key: 'roles',
            label: t('roles'),
            cell: (row) => (row.roles.length === 0 ? t('noRole') : rolesInWords(row, language)),
          },
          { key: 'login', label: t('signsInAs'), cell: (row) => signsInAs(row, language) },
        ]}
      />
      <Pagination language={language} page={list.page} pages={list.pages} href={(page) => listHref(list, page)} />
      <Actions>
        <ActionLink href="/people/new">{t('add')}</ActionLink>
      </Actions>
    </Page>
  )
}

function heading({ filter, total }: PeopleList, { language }: View): string {
  const asked = filter.search !== undefined || filter.role !== undefined
  const choice = asked
    ? [texts.foundNone, texts.foundOne, texts.found]
    : [texts.listNone, texts.listOne, texts.listMany]
  return fill(choice[Math.min(total, 2)]![language], { count: number(total, language) })
}

function listHref({ filter }: PeopleList, page: number): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? '/people' : `/people?${query}`
}
