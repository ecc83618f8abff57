/**
 * A municipality of 2024: its number (four digits), its name (in all official languages: `Hábmer – Hamarøy`), and the
 * number of its county.
 */
export type Municipality = { readonly number: string; readonly name: string; readonly county: string }

/** A county of 2024: its number (two digits) and name, and its health region. */
export type County = { readonly number: string; readonly name: string; readonly region: HealthRegionKey }

/** The four health regions, from north to south. */
export const HEALTH_REGIONS = ['north', 'central', 'west', 'south-east'] as const
export type HealthRegionKey = (typeof HEALTH_REGIONS)[number]

/** What the regions are called; the same in all languages, since they are the names of the regional health authorities. */
export const HEALTH_REGION_NAMES: Readonly<Record<HealthRegionKey, string>> = {
  north: 'Helse Nord',
  central: 'Helse Midt-Norge',
  west: 'Helse Vest',
  'south-east': 'Helse Sør-Øst',
}
