/** The front door of `places`: municipalities, counties and health regions. */
export { HEALTH_REGION_NAMES, HEALTH_REGIONS, type County, type HealthRegionKey, type Municipality } from './model.ts'
export { mapOfNorway, pointOf } from './map.ts'
export { counties, county, municipalities, municipality, regionOf } from './places.ts'
