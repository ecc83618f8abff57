import { county, HEALTH_REGION_NAMES, municipality } from '#directory/places/index.ts'
import type { CsvValue } from '#web/csv.ts'
import type { Organisation } from './model.ts'

/** The columns of the list as a file, the same in every language. */
export const CSV_COLUMNS = [
  'key',
  'name_nb',
  'name_nn',
  'name_en',
  'kind',
  'organisation_number',
  'municipality',
  'municipality_name',
  'county',
  'county_name',
  'health_region',
  'website',
  'closed_on',
]

/** One organisation as a row of the file. */
export function csvRow(row: Organisation): CsvValue[] {
  const place = row.municipality === null ? undefined : municipality(row.municipality)
  const around = place && county(place.county)
  return [
    row.key,
    row.name.nb,
    row.name.nn,
    row.name.en,
    row.kind,
    row.number,
    row.municipality,
    place?.name ?? null,
    around?.number ?? null,
    around?.name ?? null,
    around ? HEALTH_REGION_NAMES[around.region] : null,
    row.website,
    row.closedOn,
  ]
}
