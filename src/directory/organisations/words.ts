import { addDays, type IsoDate } from '#core/dates.ts'
import { fill, type Language } from '#core/languages.ts'
import { county, HEALTH_REGION_NAMES, municipality } from '#directory/places/index.ts'
import { shortDate } from '#ui/index.ts'
import { ALWAYS } from './model.ts'
import { texts } from './texts.ts'

/** `Bergen, Vestland`; `Oslo` where the two are one; undefined for one that is nowhere in particular. */
export function placeName(number: string | null): string | undefined {
  const place = number === null ? undefined : municipality(number)
  const around = place && county(place.county)?.name
  return place && (around === undefined || place.name === around ? place.name : `${place.name}, ${around}`)
}

/** `Helse Vest`, from the municipality. */
export function regionName(number: string | null): string | undefined {
  const place = number === null ? undefined : municipality(number)
  const around = place && county(place.county)
  return around && HEALTH_REGION_NAMES[around.region]
}

/** The days something held, the last one included: `1.1.2018 til 31.12.2020`, `Fra 1.1.2021`, `Til 31.12.2017`. */
export function daysHeld(from: IsoDate, to: IsoDate | null, language: Language): string {
  if (from === ALWAYS)
    return to === null
      ? texts.always[language]
      : fill(texts.until[language], { to: shortDate(addDays(to, -1), language) })
  const start = shortDate(from, language)
  return to === null
    ? fill(texts.since[language], { from: start })
    : fill(texts.during[language], { from: start, to: shortDate(addDays(to, -1), language) })
}
