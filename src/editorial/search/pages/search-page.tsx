import { fill, type Language } from '#core/languages.ts'
import { EmptyState, number, Page, Pagination, SearchField, type View, capital } from '#ui/index.ts'
import type { Found, GroupFound, Result } from '../load.ts'
import type { Stretch } from '../rules/excerpt.ts'
import { texts } from '../texts.ts'

type Say = (key: keyof typeof texts, values?: Record<string, string | number>) => string

/** What was asked for, and what was found: in groups, or one group whole. */
export function SearchPage({ view, found }: { view: View; found: Found }) {
  const { language } = view
  const { question, groups, only } = found
  const t: Say = (key, values = {}) => fill(texts[key][language], values)
  const isAsked = question.is !== 'empty'
  return (
    <Page
      view={view}
      title={isAsked ? t('titleFor', { words: shortened(question.text) }) : t('title')}
      kind="reading"
      unlisted
      ownSearch
    >
      <h1>{headingOf(found, t, language)}</h1>
      <SearchField language={language} value={question.text} size="large" />
      {!isAsked && <FirstStep language={language} t={t} />}
      <Meant found={found} t={t} />
      {groups.length > 1 && <Ways groups={groups} language={language} t={t} />}
      {groups.map((one) => (
        <GroupResults group={one} found={found} language={language} t={t} />
      ))}
      {only && (
        <>
          <Pagination
            language={language}
            page={only.page}
            pages={only.pages}
            href={(page) => searchHref(question.text, only.group.key, page)}
          />
          <p>
            <a href={searchHref(question.text)}>{t('everywhere')}</a>
          </p>
        </>
      )}
      {question.is === 'no-word' && (
        <EmptyState title={t('noWord', { words: shortened(question.text) })}>
          <p>{t('noWordHelp')}</p>
        </EmptyState>
      )}
      {question.is === 'says-nothing' && (
        <EmptyState title={t('saysNothing', { words: shortened(question.text) })}>
          <p>{t('saysNothingHelp')}</p>
        </EmptyState>
      )}
      {question.is === 'asks' && groups.length === 0 && (
        <EmptyState title={t('ask')} action={{ href: '/organisations', label: t('toOrganisations') }}>
          <p>{t('noneHelp')}</p>
        </EmptyState>
      )}
    </Page>
  )
}

function headingOf({ question, total, only }: Found, t: Say, language: Language): string {
  if (question.is !== 'asks') return t('ask')
  const values = { count: number(total, language), words: shortened(question.text) }
  if (total === 0) return t('none', values)
  if (only && total > 1) return t('manyIn', { ...values, group: only.group.name[language] })
  return t(total === 1 ? 'one' : 'many', values)
}

/** An empty page explains itself, and offers the first words. */
function FirstStep({ language, t }: { language: Language; t: Say }) {
  return (
    <>
      <p>{t('askHelp')}</p>
      <p>
        {t('tryThese')}{' '}
        {texts.examples[language].split(', ').map((words, at) => (
          <>
            {at > 0 && ', '}
            <a href={searchHref(words)}>{words}</a>
          </>
        ))}
        .
      </p>
    </>
  )
}

/** What was looked for, when it is not just what was written. */
function Meant({ found: { question, meant, groups, isWhole }, t }: { found: Found; t: Say }) {
  if (meant !== undefined)
    return (
      <p class="b-search-meant">
        {t('searchedFor', { words: question.text, meant })} <a href={searchHref(meant)}>{t('didYouMean', { meant })}</a>
      </p>
    )
  return groups.length > 0 && !isWhole ? <p class="b-search-meant">{t('notAll')}</p> : null
}

function Ways({ groups, language, t }: { groups: readonly GroupFound[]; language: Language; t: Say }) {
  return (
    <nav class="b-search-ways" aria-label={t('found')}>
      <ul>
        {groups.map(({ group, count }) => (
          <li>
            <a href={`#${group.key}`}>
              {capital(group.name[language])} <span>{number(count, language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function GroupResults({
  group: one,
  found,
  language,
  t,
}: {
  group: GroupFound
  found: Found
  language: Language
  t: Say
}) {
  const { group, count, results } = one
  const name = capital(group.name[language])
  return (
    <section class="b-search-group" aria-labelledby={group.key}>
      <h2 id={group.key} class="b-search-name">
        {name}
      </h2>
      <ol class="b-search-results">
        {results.map((result) => (
          <ResultRow result={result} language={language} />
        ))}
      </ol>
      {found.only === undefined && count > results.length && (
        <p>
          <a href={searchHref(found.question.text, group.key)}>
            {t('allIn', { count: number(count, language) })}
            <span class="ds-sr-only"> {t('allInHidden', { group: name })}</span>
          </a>
        </p>
      )}
    </section>
  )
}

function ResultRow({ result, language }: { result: Result; language: Language }) {
  return (
    <li>
      <a href={result.address} lang={result.language === language ? undefined : result.language}>
        <Marked stretches={result.title} />
      </a>
      {result.excerpt.length > 0 && (
        <p lang={result.excerptLanguage === language ? undefined : result.excerptLanguage}>
          <Marked stretches={result.excerpt} />
        </p>
      )}
    </li>
  )
}

function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  return <>{stretches.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</>
}

/** What was written, as much of it as a heading bears. */
function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)} …` : words
}

function searchHref(words: string, group?: string, page = 1): string {
  const query = new URLSearchParams({ q: words })
  if (group !== undefined) query.set('group', group)
  if (page > 1) query.set('page', String(page))
  return `/search?${query}`
}
