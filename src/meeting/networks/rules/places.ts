import { county, HEALTH_REGIONS, municipality, pointOf, type HealthRegionKey } from '#directory/places/index.ts'
import type { Organisation } from '#directory/organisations/index.ts'
import type { Network } from '../load.ts'

/** An organisation and the networks it is a member of. */
export type Placed = {
  readonly key: string
  readonly is: Organisation | undefined
  readonly networks: readonly Network[]
}

/** A municipality with members, numbered as on the map. */
export type MapPlace = {
  readonly number: number
  readonly municipality: string
  readonly name: string
  readonly region: HealthRegionKey
  readonly x: number
  readonly y: number
  readonly members: readonly Placed[]
}

/** Where the members of networks are: places numbered region by region from the north, and those without a place. */
export function placesOf(networks: readonly Network[]): { places: readonly MapPlace[]; elsewhere: readonly Placed[] } {
  const placed = new Map<string, { key: string; is: Organisation | undefined; networks: Network[] }>()
  for (const network of networks)
    for (const { key, is } of network.members) {
      const one = placed.get(key) ?? { key, is, networks: [] }
      if (!one.networks.includes(network)) one.networks.push(network)
      placed.set(key, one)
    }
  const byPlace = Map.groupBy(placed.values(), ({ is }) => is?.municipality ?? '')
  const places = [...byPlace].flatMap(([number, members]) => {
    const [place, point] = [municipality(number), pointOf(number)]
    const region = place && county(place.county)?.region
    return place && point && region ? [{ municipality: number, name: place.name, region, ...point, members }] : []
  })
  const ordered = places.toSorted(
    (a, b) => HEALTH_REGIONS.indexOf(a.region) - HEALTH_REGIONS.indexOf(b.region) || a.y - b.y || a.x - b.x,
  )
  const onTheMap = new Set(ordered.flatMap(({ members }) => members.map(({ key }) => key)))
  return {
    places: ordered.map((place, index) => ({ ...place, number: index + 1 })),
    elsewhere: [...placed.values()].filter(({ key }) => !onTheMap.has(key)),
  }
}
