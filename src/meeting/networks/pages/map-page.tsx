import { fill, type Language } from '#core/languages.ts'
import { Breadcrumbs, Button, Page, SearchForm, Select, smallNumber, type View } from '#ui/index.ts'
import type { Network } from '../load.ts'
import { placesOf } from '../rules/places.ts'
import { texts } from '../texts.ts'
import { NorwayMap } from './map.tsx'
import { PlaceList } from './place-list.tsx'

/** Where the members of all networks are, or of one: the map, and the same as a list beside it. */
export function MapPage({ view, all, one }: { view: View; all: readonly Network[]; one?: Network }) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const { places, elsewhere } = placesOf(one ? [one] : all)
  const title = one ? fill(t('mapOf'), { network: one.title }) : t('map')
  return (
    <Page
      view={view}
      title={title}
      kind="work"
      wing="meeting"
      description={t('mapLead')}
      meta={{ canonical: one ? `/networks/map?network=${one.slug}` : '/networks/map' }}
    >
      <Breadcrumbs language={language} path={[{ href: '/networks', label: t('listTitle') }]} here={title} />
      <h1>{headingOf(places.length, language)}</h1>
      {places.length > 0 && <p class="b-lead">{t('mapLead')}</p>}
      <SearchForm action="/networks/map" label={t('whichNetwork')}>
        <Select
          language={language}
          name="network"
          label={t('whichNetwork')}
          value={one?.slug}
          none={t('allNetworks')}
          options={all.map(({ slug, title: name }) => ({ value: slug, label: name }))}
        />
        <Button look="secondary">{t('show')}</Button>
      </SearchForm>
      <div class="b-map-and-list">
        {places.length > 0 && <NorwayMap view={view} places={places} list="" />}
        <PlaceList {...{ view, places, elsewhere }} sayNetworks={one === undefined} />
      </div>
    </Page>
  )
}

/** What the map says in one sentence. */
export function headingOf(places: number, language: Language): string {
  const said = [texts.mapHeadingNone, texts.mapHeadingOne, texts.mapHeading][Math.min(places, 2)]!
  return fill(said[language], { places: smallNumber(places, language) })
}
