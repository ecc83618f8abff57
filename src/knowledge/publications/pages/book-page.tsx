import { fill } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { entriesOf, PieceFrame, type Listing, type Shown } from '#editorial/pieces/index.ts'
import { ThemeLinks, type ThemeName } from '#knowledge/themes/index.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  DescriptionList,
  EmptyState,
  Entries,
  number,
  Page,
  Pagination,
  partialDate,
  type View,
} from '#ui/index.ts'
import type { BookLine } from '../kinds.ts'
import type { BookFacts } from '../model.ts'
import { authorList } from '../rules/apa.ts'
import { pagesOf } from '../rules/sample.ts'
import { texts } from '../texts.ts'

export function BookPage(props: { view: View; shown: Shown<BookFacts, BookLine>; themes: readonly ThemeName[] }) {
  const { view, shown, themes } = props
  const { language } = view
  const { facts, lines } = shown
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[{ href: '/knowledge', label: t('knowledge') }]}
      meta={{ data: { name: facts.title, inLanguage: facts.language } }}
    >
      <DescriptionList items={factsOf(facts, view)} />
      {facts.link !== undefined && (
        <Actions>
          <ActionLink href={facts.link}>{t('getBook')}</ActionLink>
        </Actions>
      )}
      <section>
        <h2>{t('aboutBook')}</h2>
        <Markdown text={lines.about ?? ''} language={shown.language} />
      </section>
      <section>
        <h2>{t('readers')}</h2>
        <ul lang={shown.language}>
          {entriesOf(lines.readers).map((reader) => (
            <li>{reader}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('leaf')}</h2>
        <Sample view={view} address={shown.address} count={pagesOf(lines.sample).length} />
      </section>
      {themes.length > 0 && (
        <section>
          <h2>{t('belongs')}</h2>
          <ThemeLinks language={language} themes={themes} />
        </section>
      )}
    </PieceFrame>
  )
}

function factsOf({ title, language: own, issued, author, publisher, isbn }: BookFacts, { language }: View) {
  const t = (key: keyof typeof texts) => texts[key][language]
  const names = author.map(({ family, given }) => (given === '' ? { literal: family } : { family, given }))
  return [
    { term: t('ownTitle'), is: <em lang={own}>{title}</em> },
    ...(issued === undefined ? [] : [{ term: t('issued'), is: partialDate(issued, language) }]),
    ...(author.length === 0 ? [] : [{ term: t('authors'), is: authorList(names, language) }]),
    ...(publisher === undefined ? [] : [{ term: t('publisher'), is: publisher }]),
    ...(isbn === undefined ? [] : [{ term: t('isbn'), is: isbn }]),
  ]
}

function Sample({ view, address, count }: { view: View; address: string; count: number }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  if (count === 0) return <p>{t('noSample')}</p>
  return (
    <Actions>
      <ActionLink href={`${address}/sample/1`}>
        {count === 1 ? t('leafOne') : fill(t('leafCount'), { count: number(count, view.language) })}
      </ActionLink>
    </Actions>
  )
}

/** One page of a book's sample, with the way to the next. */
export function SamplePage({
  view,
  shown,
  page,
  pages,
}: {
  view: View
  shown: Shown<BookFacts, BookLine>
  page: number
  pages: readonly string[]
}) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  const where = fill(t('samplePage'), { page, of: pages.length })
  const title = shown.lines.title ?? ''
  return (
    <Page view={view} title={`${where} – ${title}`} kind="reading" wing="knowledge" unlisted={shown.isPreview}>
      <Breadcrumbs
        language={view.language}
        path={[
          { href: '/knowledge', label: t('knowledge') },
          { href: shown.address, label: title },
        ]}
        here={where}
      />
      <h1>
        <span class="b-above" lang={shown.facts.language}>
          {shown.facts.title}
        </span>
        {where}
      </h1>
      <div class="b-leaf">
        <Markdown text={pages[page - 1]!} language={shown.language} />
      </div>
      <Pagination
        language={view.language}
        page={page}
        pages={pages.length}
        href={(other) => `${shown.address}/sample/${other}`}
      />
      <p class="b-more">
        <a href={shown.address}>{t('toBook')}</a>
      </p>
    </Page>
  )
}

/** When there are several books, or none. */
export function BooksPage({ view, books }: { view: View; books: readonly Listing[] }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <Page view={view} title={t('books')} kind="reading" wing="knowledge" meta={{ canonical: '/book' }}>
      <Breadcrumbs language={view.language} path={[{ href: '/knowledge', label: t('knowledge') }]} here={t('books')} />
      <h1>{t('books')}</h1>
      {books.length === 0 ? (
        <EmptyState title={t('noBook')}>
          <p>{t('noBookHelp')}</p>
        </EmptyState>
      ) : (
        <Entries entries={books} level={2} />
      )}
    </Page>
  )
}
