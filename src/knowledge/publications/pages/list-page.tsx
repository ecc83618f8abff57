import { fill } from '#core/languages.ts'
import { ThemeSelect, type Theme } from '#knowledge/themes/index.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  Button,
  EmptyState,
  number,
  Page,
  Pagination,
  SearchForm,
  TextField,
  type View,
} from '#ui/index.ts'
import type { ListedPublication, PublicationFilter, PublicationList } from '../load.ts'
import { FORMATS } from '../rules/export.ts'
import { texts } from '../texts.ts'
import { Reference } from './reference.tsx'

/** The publications, year by year. */
export function ListPage({ view, list, themes }: { view: View; list: PublicationList; themes: readonly Theme[] }) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const isAsked = list.filter.theme !== undefined || list.filter.year !== undefined
  return (
    <Page
      view={view}
      title={t('publications')}
      kind="reading"
      wing="knowledge"
      description={t('listLead')}
      meta={{ canonical: '/publications' }}
    >
      <Breadcrumbs
        language={language}
        path={[{ href: '/knowledge', label: t('knowledge') }]}
        here={t('publications')}
      />
      <h1>{t('publications')}</h1>
      <p class="b-lead">{t('listLead')}</p>
      <SearchForm action="/publications" label={t('filter')}>
        <ThemeSelect language={language} themes={themes} value={list.filter.theme} />
        <TextField
          language={language}
          name="year"
          label={t('year')}
          value={list.filter.year}
          inputmode="numeric"
          width="short"
        />
        <Button look="secondary">{t('show')}</Button>
      </SearchForm>
      {list.total === 0 ? (
        <Empty view={view} isAsked={isAsked} />
      ) : (
        <>
          <p>
            <strong>
              {fill(texts[list.total === 1 ? 'foundOne' : 'found'][language], { count: number(list.total, language) })}
            </strong>
          </p>
          <Years view={view} rows={list.rows} />
          <Pagination
            language={language}
            page={list.page}
            pages={list.pages}
            href={(page) => hrefOf('/publications', list.filter, page)}
          />
          <section>
            <h2>{t('take')}</h2>
            <p>{t('takeWhy')}</p>
            <Actions>
              {FORMATS.map((format) => (
                <ActionLink href={hrefOf(`/publications.${format}`, list.filter)} look="secondary">
                  {FORMAT_NAMES[format]}
                </ActionLink>
              ))}
            </Actions>
          </section>
        </>
      )}
    </Page>
  )
}

export const FORMAT_NAMES = { json: 'CSL-JSON', ris: 'RIS', bib: 'BibTeX' } as const

function Empty({ view, isAsked }: { view: View; isAsked: boolean }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return isAsked ? (
    <EmptyState title={t('foundNone')} action={{ href: '/publications', label: t('showAll') }}>
      <p>{t('noneFoundHelp')}</p>
    </EmptyState>
  ) : (
    <EmptyState title={t('noneYet')}>
      <p>{t('noneYetHelp')}</p>
    </EmptyState>
  )
}

/** Rows in their order, a heading where the year changes. */
function Years({ view, rows }: { view: View; rows: readonly ListedPublication[] }) {
  const years = [...new Set(rows.map(({ year }) => year))]
  return (
    <>
      {years.map((year) => (
        <section>
          <h2>{year ?? texts.noYear[view.language]}</h2>
          <PublicationRows view={view} rows={rows.filter((row) => row.year === year)} />
        </section>
      ))}
    </>
  )
}

/** Publications: the title in the reader's language, and the reference. */
export function PublicationRows({ view, rows }: { view: View; rows: readonly ListedPublication[] }) {
  return (
    <ul class="b-entries">
      {rows.map(({ item, listing }) => (
        <li>
          <h3 class="b-entry-title">
            <a href={listing.href} lang={listing.language}>
              {listing.title}
            </a>
          </h3>
          <Reference item={item} language={view.language} />
        </li>
      ))}
    </ul>
  )
}

function hrefOf(path: string, { theme, year }: PublicationFilter, page = 1): string {
  const query = new URLSearchParams()
  if (theme !== undefined) query.set('theme', theme)
  if (year !== undefined) query.set('year', year)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? path : `${path}?${query}`
}
