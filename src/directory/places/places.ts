import source from './fylker-kommuner-2024.json' with { type: 'json' }
import namesInSeveralLanguages from './names-in-several-languages.json' with { type: 'json' }
import type { County, HealthRegionKey, Municipality } from './model.ts'

/** Counties outside Helse Sør-Øst, by number. */
const REGION_OF_COUNTY: Readonly<Record<string, HealthRegionKey>> = {
  '18': 'north',
  '55': 'north',
  '56': 'north',
  '15': 'central',
  '50': 'central',
  '11': 'west',
  '46': 'west',
}

const COUNTIES: ReadonlyMap<string, County> = new Map(
  source.map(({ fylkesnummer, navn }) => [
    fylkesnummer,
    { number: fylkesnummer, name: navn, region: REGION_OF_COUNTY[fylkesnummer] ?? 'south-east' },
  ]),
)

const FULL_NAMES = new Map(
  Object.entries(namesInSeveralLanguages).map(([number, name]) => [number, name.replaceAll(' - ', ' – ')]),
)

const MUNICIPALITIES: ReadonlyMap<string, Municipality> = new Map(
  source.flatMap((county) =>
    county.kommuner.map(({ kommunenummer, navn }) => [
      kommunenummer,
      { number: kommunenummer, name: FULL_NAMES.get(kommunenummer) ?? navn, county: county.fylkesnummer },
    ]),
  ),
)

/** The municipality with a number of four digits, or `undefined`. */
export function municipality(number: string): Municipality | undefined {
  return MUNICIPALITIES.get(number)
}

/** The county with a number of two digits, or `undefined`. */
export function county(number: string): County | undefined {
  return COUNTIES.get(number)
}

/** All counties, by number. */
export function counties(): readonly County[] {
  return [...COUNTIES.values()]
}

/** All municipalities, or those of one county, by number. */
export function municipalities(ofCounty?: string): readonly Municipality[] {
  const all = [...MUNICIPALITIES.values()]
  return ofCounty === undefined ? all : all.filter((one) => one.county === ofCounty)
}

/**
 * The health region of a county.
 * @throws {RangeError} when there is no county with that number.
 */
export function regionOf(countyNumber: string): HealthRegionKey {
  const found = COUNTIES.get(countyNumber)
  if (found === undefined) throw new RangeError(`no county ${JSON.stringify(countyNumber)}`)
  return found.region
}
