import { fill, type Language } from '#core/languages.ts'
import {
  ActionLink,
  Actions,
  Button,
  EmptyState,
  Page,
  SearchForm,
  Select,
  shortWhen,
  smallNumber,
  Tag,
  TextField,
  type View,
} from '#ui/index.ts'
import type { Network, NetworkFilter } from '../load.ts'
import { FORMS, toldOf, type NetworkFacts } from '../model.ts'
import { placesOf } from '../rules/places.ts'
import { formTexts, texts } from '../texts.ts'
import { headingOf } from './map-page.tsx'
import { NorwayMap } from './map.tsx'

type ListProps = { readonly view: View; readonly filter: NetworkFilter; readonly networks: readonly Network[] }

/** Every network, what it is for and who is in it; and where they are. */
export function ListPage({ view, filter, networks }: ListProps) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const { places } = placesOf(networks)
  const query = new URLSearchParams(
    Object.entries(filter).filter(([, value]) => value !== undefined) as [string, string][],
  )
  return (
    <Page
      view={view}
      title={t('listTitle')}
      kind="work"
      wing="meeting"
      description={t('listLead')}
      meta={{ canonical: '/networks' }}
    >
      <h1>{heading(filter, networks.length, language)}</h1>
      <p class="b-lead">{t('listLead')}</p>
      <Filter view={view} filter={filter} />
      {networks.length === 0 ? (
        <Empty view={view} filter={filter} />
      ) : (
        <div class="b-list-and-map">
          <List view={view} networks={networks} />
          {places.length > 0 && (
            <section>
              <h2>{headingOf(places.length, language)}</h2>
              <NorwayMap view={view} places={places} list="/networks/map" />
              <p>
                <a href="/networks/map">{t('wholeMap')}</a>
              </p>
            </section>
          )}
        </div>
      )}
      {networks.length > 0 && (
        <Actions>
          <ActionLink href={`/networks.csv${query.size > 0 ? `?${query}` : ''}`} look="secondary">
            {t('csv')}
          </ActionLink>
        </Actions>
      )}
    </Page>
  )
}

function heading(filter: NetworkFilter, count: number, language: Language): string {
  const isAsked = filter.form !== undefined || filter.search !== undefined
  const said = isAsked
    ? [texts.foundNone, texts.foundOne, texts.found]
    : [texts.listHeadingNone, texts.listHeadingOne, texts.listHeading]
  const words = fill(said[Math.min(count, 2)]![language], { count: smallNumber(count, language) })
  return words[0]!.toLocaleUpperCase(language) + words.slice(1)
}

function Filter({ view: { language }, filter }: Omit<ListProps, 'networks'>) {
  return (
    <SearchForm action="/networks" label={texts.searchForm[language]}>
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
        name="form"
        label={texts.form[language]}
        value={filter.form}
        none={texts.allForms[language]}
        options={FORMS.map((form) => ({ value: form, label: formTexts[form][language] }))}
      />
      <Button look="secondary">{texts.search[language]}</Button>
    </SearchForm>
  )
}

function Empty({ view: { language }, filter }: Omit<ListProps, 'networks'>) {
  const isAsked = filter.form !== undefined || filter.search !== undefined
  return isAsked ? (
    <EmptyState title={texts.noneFound[language]} action={{ href: '/networks', label: texts.showAll[language] }}>
      <p>{texts.noneFoundHelp[language]}</p>
    </EmptyState>
  ) : (
    <EmptyState title={texts.noneYet[language]}>
      <p>{texts.noneYetHelp[language]}</p>
    </EmptyState>
  )
}

function List({ view, networks }: Omit<ListProps, 'filter'>) {
  return (
    <ul class="b-networks">
      {networks.map(({ address, title, purpose, language, facts, members }) => (
        <li>
          <h2>
            <a href={address} lang={language === view.language ? undefined : language}>
              {title}
            </a>
          </h2>
          <Sort view={view} facts={facts} members={new Set(members.map(({ key }) => key)).size} />
          <p lang={language === view.language ? undefined : language}>{purpose}</p>
        </li>
      ))}
    </ul>
  )
}

/** What sort it is, since when, and how many organisations are named. */
export function Sort({ view: { language }, facts, members }: { view: View; facts: NetworkFacts; members: number }) {
  const since = toldOf(facts.since)
  const named = [texts.membersNone, texts.membersOne, texts.membersMany][Math.min(members, 2)]!
  return (
    <p class="b-network-sort">
      <Tag>{formTexts[facts.form][language]}</Tag>
      {facts.isOver && <Tag>{texts.over[language]}</Tag>}
      <span>
        {since !== null && `${fill(texts.since[language], { when: shortWhen(since, language) })} · `}
        {fill(named[language], { count: smallNumber(members, language) })}
      </span>
    </p>
  )
}
