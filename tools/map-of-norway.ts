// Draws the map of Norway once, from the topology of counties and municipalities (© Kartverket, CC BY 4.0, as in
// robhop/fylker-og-kommuner): `npx tsx tools/map-of-norway.ts FOLDER`, where FOLDER holds Fylker-S.topojson and
// Kommuner-S.topojson. Writes src/directory/places/map/norway.json. Run again only when the borders change.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { HEALTH_REGIONS, regionOf } from '#directory/places/index.ts'
import { areaOf, middleOf, simplified, type Point } from './map/simplify.ts'

type Places = Topology<Record<string, GeometryCollection<Record<string, string>>>>

const WIDTH = 600
const MARGIN = 6
/** In square units of the drawing: what is smaller is not seen. */
const SMALLEST_BEND = 1.6
const SMALLEST_ISLAND = 9

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Usage: npx tsx tools/map-of-norway.ts FOLDER\n')
  process.exit(2)
}
const ROOT = join(import.meta.dirname, '..')
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Places
const counties = read('Fylker-S.topojson')
const municipalities = read('Kommuner-S.topojson')

/** Transverse Mercator on a sphere, around 15° east, which runs through the middle of the country. */
function project([longitude, latitude]: readonly number[]): Point {
  const [east, north] = [((longitude! - 15) * Math.PI) / 180, (latitude! * Math.PI) / 180]
  return [Math.atanh(Math.cos(north) * Math.sin(east)), -Math.atan2(Math.tan(north), Math.cos(east))]
}

const all = counties.arcs.flat().map(project)
const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
const [left, top] = [Math.min(...xs), Math.min(...ys)]
const scale = (WIDTH - 2 * MARGIN) / (Math.max(...xs) - left)
const height = Math.ceil((Math.max(...ys) - top) * scale + 2 * MARGIN)
const place = (position: readonly number[]): Point => {
  const [x, y] = project(position)
  return [MARGIN + (x - left) * scale, MARGIN + (y - top) * scale]
}
const drawn = (rings: readonly (readonly number[][])[]) => rings.map((ring) => ring.slice(0, -1).map(place))

// Borders are simplified before regions are put together of them, so that two regions still meet in one line.
const simple = {
  ...counties,
  arcs: counties.arcs.map((arc) => simplified(arc.map(place), SMALLEST_BEND).map(([x, y]) => [x, y])),
}
const objects = (topology: Places) => Object.values(topology.objects)[0]!.geometries as (Polygon | MultiPolygon)[]

const numberOf = (geometry: Polygon | MultiPolygon, name: string) =>
  (geometry.properties as Record<string, string>)[name]!
const regions = HEALTH_REGIONS.map((key) => {
  const own = objects(simple as Places).filter((one) => regionOf(numberOf(one, 'fylkesnummer')) === key)
  const { coordinates } = merge(simple, own)
  const rings = coordinates.flat().map((ring) => ring.slice(0, -1).map(([x, y]): Point => [x!, y!]))
  return [
    key,
    rings
      .filter((ring) => Math.abs(areaOf(ring)) >= SMALLEST_ISLAND)
      .map(pathOf)
      .join(''),
  ]
})

const points = objects(municipalities).map((geometry) => {
  const largest = merge(municipalities, [geometry])
    .coordinates.map(drawn)
    .toSorted((a, b) => Math.abs(areaOf(b[0]!)) - Math.abs(areaOf(a[0]!)))[0]!
  return [numberOf(geometry, 'kommunenummer'), middleOf(largest).map(Math.round)]
})

/** A closed line, each step from the one before, in tenths. */
function pathOf(ring: readonly Point[]): string {
  const tenths = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const)
  const steps = tenths.slice(1).map(([x, y], index) => pair(x - tenths[index]![0], y - tenths[index]![1]))
  return `M${pair(...tenths[0]!)}l${steps.join(' ')}z`
}
function pair(x: number, y: number): string {
  const [a, b] = [String(x / 10), String(y / 10)]
  return `${a}${b.startsWith('-') ? '' : ' '}${b}`
}

const map = {
  width: WIDTH,
  height,
  regions: Object.fromEntries(regions),
  points: Object.fromEntries(points.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))),
}
const path = join(ROOT, 'src/directory/places/map/norway.json')
writeFileSync(path, `${JSON.stringify(map).replaceAll(/("\d{4}":)/g, '\n$1')}\n`)
process.stdout.write(`${path}\n`)
