import type { Language } from '#core/languages.ts'
import { ThemeSelect, type Theme } from '#knowledge/themes/index.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  Button,
  EmptyState,
  Entries,
  Page,
  Pagination,
  SearchForm,
  Tag,
  type Entry,
  type View,
} from '#ui/index.ts'
import type { Happening, Past } from '../load.ts'
import { whenText } from '../rules/when.ts'
import { kindTexts, listTexts, texts } from '../texts.ts'

export type ListProps = {
  readonly view: View
  readonly what: keyof typeof listTexts
  readonly theme: string | undefined
  readonly themes: readonly Theme[]
  readonly coming: readonly Happening[]
  readonly past: Past
}

const PLACES = { all: '/events', webinar: '/webinars', course: '/courses' } as const

/** What comes and what has been. */
export function ListPage({ view, what, theme, themes, coming, past }: ListProps) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const [title, lead, place] = [listTexts[what].title[language], listTexts[what].lead[language], PLACES[what]]
  const query = theme === undefined ? '' : `theme=${encodeURIComponent(theme)}`
  return (
    <Page view={view} title={title} kind="reading" wing="knowledge" description={lead} meta={{ canonical: place }}>
      <Breadcrumbs language={language} path={crumbsOf(what, language)} here={title} />
      <h1>{title}</h1>
      <p class="b-lead">{lead}</p>
      <SearchForm action={place} label={t('filter')}>
        <ThemeSelect language={language} themes={themes} value={theme} />
        <Button look="secondary">{t('show')}</Button>
      </SearchForm>
      <div class="b-beside">
        <div>
          <h2>{t('coming')}</h2>
          {coming.length === 0 ? (
            <EmptyState title={t('noneComing')} level={3}>
              <p>{t('noneComingHelp')}</p>
            </EmptyState>
          ) : (
            <Entries entries={coming.map((one) => happeningEntry(one, language))} />
          )}
        </div>
        <Subscribe view={view} query={query} />
      </div>
      <h2>{t('past')}</h2>
      {past.rows.length === 0 ? (
        <p>{t('nonePast')}</p>
      ) : (
        <Entries entries={past.rows.map((one) => happeningEntry(one, language))} />
      )}
      <Pagination
        language={language}
        page={past.page}
        pages={past.pages}
        href={(page) => `${place}?${[query, `page=${page}`].filter(Boolean).join('&')}`}
      />
      {what === 'all' && <OneKind view={view} />}
    </Page>
  )
}

function crumbsOf(what: ListProps['what'], language: Language) {
  return [
    { href: '/knowledge', label: texts.knowledge[language] },
    ...(what === 'all' ? [] : [{ href: '/events', label: listTexts.all.title[language] }]),
  ]
}

/** A happening as an entry of a list: what it is, when, and whether it is called off. */
export function happeningEntry({ key, facts, ...listing }: Happening, language: Language): Entry {
  return {
    ...listing,
    above: (
      <>
        <span>{kindTexts[key][language]}</span>
        <span>{whenText(facts, language)}</span>
        {facts.place && <span lang="no">{facts.place}</span>}
        {facts.isCancelled && <Tag of="bad">{texts.cancelled[language]}</Tag>}
        {facts.isInvented && <Tag of="attention">{texts.invented[language]}</Tag>}
      </>
    ),
  }
}

function Subscribe({ view, query }: { view: View; query: string }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  const address = `/events.ics?${[query, `language=${view.language}`].filter(Boolean).join('&')}`
  return (
    <div>
      <h2>{t('subscribeTitle')}</h2>
      <p>{t('subscribeHelp')}</p>
      <p>
        <code>{view.origin + address}</code>
      </p>
      <Actions>
        <ActionLink href={`${view.origin.replace(/^https?:/, 'webcal:')}${address}`} look="secondary">
          {t('subscribe')}
        </ActionLink>
      </Actions>
    </div>
  )
}

function OneKind({ view }: { view: View }) {
  return (
    <nav aria-label={texts.oneKind[view.language]}>
      <ul class="b-themes">
        {(['webinar', 'course'] as const).map((what) => (
          <li>
            <a href={PLACES[what]}>{listTexts[what].title[view.language]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
