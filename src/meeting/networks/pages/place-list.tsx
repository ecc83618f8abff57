import { HEALTH_REGION_NAMES, HEALTH_REGIONS } from '#directory/places/index.ts'
import type { View } from '#ui/index.ts'
import type { MapPlace, Placed } from '../rules/places.ts'
import { texts } from '../texts.ts'

/** What the map shows, as a list: region by region, place by place, by the same numbers; and those without a place. */
export function PlaceList(props: {
  view: View
  places: readonly MapPlace[]
  elsewhere: readonly Placed[]
  /** Whether it is said which networks each is in; not where all are in the same. */
  sayNetworks: boolean
}) {
  const { view, places, elsewhere, sayNetworks } = props
  return (
    <div class="b-places">
      {HEALTH_REGIONS.map((region) => {
        const here = places.filter((place) => place.region === region)
        return here.length === 0 ? null : (
          <section>
            <h2>{HEALTH_REGION_NAMES[region]}</h2>
            <ul>
              {here.map(({ number, name, municipality, members }) => (
                <li id={`place-${municipality}`}>
                  <p class="b-place">
                    <span class="b-place-number">{number}</span> {name}
                  </p>
                  <Members view={view} members={members} sayNetworks={sayNetworks} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {elsewhere.length > 0 && (
        <section>
          <h2>{texts.offTheMap[view.language]}</h2>
          <p class="b-event-more">{texts.offTheMapWhy[view.language]}</p>
          <Members view={view} members={elsewhere} sayNetworks={sayNetworks} />
        </section>
      )}
    </div>
  )
}

function Members(props: { view: View; members: readonly Placed[]; sayNetworks: boolean }) {
  const { view, members, sayNetworks } = props
  return (
    <ul class="b-place-members">
      {members.map(({ key, is, networks }) => (
        <li>
          {is ? <a href={`/organisations/${key}`}>{is.name[view.language]}</a> : key}
          {sayNetworks && (
            <span class="b-place-networks">
              {networks.map(({ address, title, language }, index) => (
                <>
                  {index > 0 && ' · '}
                  <a href={address} lang={language === view.language ? undefined : language}>
                    {title}
                  </a>
                </>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
