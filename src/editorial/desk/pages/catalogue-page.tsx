import type { Kinds } from '#editorial/pieces/index.ts'
import {
  Breadcrumbs,
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
  wingName,
  WINGS,
  type View,
  capital,
} from '#ui/index.ts'
import type { Catalogue } from '../load.ts'
import { deskTexts } from '../texts.ts'
import { Title } from './title.tsx'
import { crumbsTo, speak } from './words.ts'

/** All pieces there are, public or not, by title. */
export function CataloguePage({ view, kinds, catalogue }: { view: View; kinds: Kinds; catalogue: Catalogue }) {
  const t = speak(deskTexts, view)
  const { language } = view
  const { kind, search, rows, total, page, pages } = catalogue
  const groups = WINGS.map((wing) => ({
    label: wingName(wing, language),
    options: kinds.all
      .filter((one) => one.wing === wing)
      .map((one) => ({ value: one.key, label: capital(one.many[language]) })),
  })).filter(({ options }) => options.length > 0)
  const query = (to: number) =>
    `/editing/pieces?${new URLSearchParams({ ...(kind && { kind: kind.key }), ...(search && { search }), page: String(to) }).toString()}`
  return (
    <Page view={view} title={t('all')} kind="work" unlisted>
      <Breadcrumbs language={language} path={crumbsTo(language)} here={t('all')} />
      <h1>{total === 1 ? t('allHeadOne') : t('allHead', { count: number(total, language) })}</h1>
      <SearchForm action="/editing/pieces" label={t('filter')}>
        <Select
          language={language}
          name="kind"
          label={t('kind')}
          options={groups}
          value={kind?.key}
          none={t('allKinds')}
        />
        <TextField language={language} name="search" label={t('search')} type="search" value={search} />
        <Button look="secondary">{t('show')}</Button>
      </SearchForm>
      <Table
        language={language}
        caption={t('all')}
        captionHidden
        rows={rows}
        columns={[
          {
            key: 'title',
            label: t('title'),
            rowHeader: true,
            cell: ({ id, titles }) => (
              <a href={`/editing/pieces/${id}`}>
                <Title titles={titles} language={language} />
              </a>
            ),
          },
          {
            key: 'kind',
            label: t('kind'),
            cell: (row) => capital(kinds.find(row.kind)?.one[language] ?? row.kind),
          },
          {
            key: 'state',
            label: t('state'),
            cell: ({ isTakenDown, isPublic }) =>
              isTakenDown ? (
                <Tag of="attention">{t('isTakenDown')}</Tag>
              ) : isPublic ? (
                <Tag of="good">{t('isPublic')}</Tag>
              ) : (
                <Tag>{t('isNotPublic')}</Tag>
              ),
          },
        ]}
        empty={
          <EmptyState title={t('noneFound')} action={{ href: '/editing/new', label: t('write') }}>
            <p>{t('noneFoundHelp')}</p>
          </EmptyState>
        }
      />
      <Pagination language={language} page={page} pages={pages} href={query} />
    </Page>
  )
}
