import { HEALTH_REGION_NAMES, HEALTH_REGIONS, mapOfNorway, type HealthRegionKey } from '#directory/places/index.ts'
import type { View } from '#ui/index.ts'
import { apart } from '../rules/apart.ts'
import type { MapPlace } from '../rules/places.ts'
import { texts } from '../texts.ts'

const RADIUS = 21
const { width, height, regions } = mapOfNorway

/** Where the name of each region stands: on open ground beside it. */
const NAMES: Readonly<Record<HealthRegionKey, { x: number; y: number }>> = {
  north: { x: 345, y: 292 },
  central: { x: 292, y: 418 },
  west: { x: 2, y: 468 },
  'south-east': { x: 252, y: 596 },
}

/** Norway, and a numbered mark at each place. A mark leads to the one who is there, or to the place in the list. */
export function NorwayMap({ view, places, list }: { view: View; places: readonly MapPlace[]; list: string }) {
  const { language } = view
  const drawn = apart(places, 2 * RADIUS + 2, mapOfNorway)
  return (
    <figure class="b-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={texts.mapTitle[language]}>
        <g aria-hidden="true">
          {HEALTH_REGIONS.map((key) => (
            <path class={`b-map-region b-map-${key}`} d={regions[key]} />
          ))}
          {HEALTH_REGIONS.map((key) => (
            <text class="b-map-name" {...NAMES[key]}>
              {HEALTH_REGION_NAMES[key]}
            </text>
          ))}
          {places.map(({ x, y }, index) => {
            const at = drawn[index]!
            return Math.hypot(at.x - x, at.y - y) < RADIUS / 2 ? null : (
              <>
                <line class="b-map-lead" x1={x} y1={y} x2={round(at.x)} y2={round(at.y)} />
                <circle class="b-map-point" cx={x} cy={y} r={4} />
              </>
            )
          })}
        </g>
        {places.map((place, index) => (
          <Mark view={view} place={place} at={drawn[index]!} list={list} />
        ))}
      </svg>
      <figcaption>{texts.mapCredit[language]}</figcaption>
    </figure>
  )
}

function Mark(props: { view: View; place: MapPlace; at: { x: number; y: number }; list: string }) {
  const { view, place, at, list } = props
  const [only, ...more] = place.members
  const who = place.members.map(({ is, key }) => is?.name[view.language] ?? key).join(', ')
  const href = only && more.length === 0 ? `/organisations/${only.key}` : `${list}#place-${place.municipality}`
  return (
    <a href={href} class="b-map-mark" aria-label={`${place.number} ${place.name}: ${who}`}>
      <circle cx={round(at.x)} cy={round(at.y)} r={RADIUS} />
      <text x={round(at.x)} y={round(at.y) + 7} text-anchor="middle">
        {place.number}
      </text>
    </a>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
