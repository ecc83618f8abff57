import { dateFromPeople, type IsoDate } from '#core/dates.ts'
import { quoted } from '#core/quoted.ts'

/** The columns of a spells file. */
export const SPELL_COLUMNS = ['person', 'benefit', 'degree', 'from', 'to'] as const
export type SpellColumn = (typeof SPELL_COLUMNS)[number]

/** A row that makes sense; `benefit` is its place in the registry's list, `to` null when the spell still ran. */
export type SpellRow = {
  readonly benefit: number
  readonly degree: number | null
  readonly from: IsoDate
  readonly to: IsoDate | null
}

export type RowFault = { readonly column: SpellColumn; readonly reason: string }

const EARLIEST = '1900-01-01'

/** Reads the rows of a file one by one; days that come again are not worked out again. */
export function spellReader(benefits: readonly string[]) {
  const placeOf = new Map(benefits.map((benefit, place) => [benefit, place]))
  const days = new Map<string, IsoDate | undefined>()
  const dayOf = (text: string): IsoDate | undefined => {
    if (!days.has(text)) {
      if (days.size > 100_000) days.clear()
      days.set(text, dateFromPeople(text))
    }
    return days.get(text)
  }

  return (is: Readonly<Record<SpellColumn, string>>): SpellRow | RowFault[] => {
    const faults: RowFault[] = []
    const no = (column: SpellColumn, reason: string) => void faults.push({ column, reason })

    const benefit = placeOf.get(is.benefit)
    if (is.benefit === '') no('benefit', 'empty')
    else if (benefit === undefined)
      no('benefit', `${quoted(is.benefit)} is not a benefit of this registry; they are ${benefits.join(', ')}`)

    const degree = is.degree === '' ? null : /^\d{1,3}$/.test(is.degree) ? Number(is.degree) : undefined
    if (degree === undefined || (degree !== null && degree > 100))
      no('degree', `${quoted(is.degree)} is not a whole number from 0 to 100`)

    const from = dayOf(is.from)
    const to = is.to === '' ? null : dayOf(is.to)
    if (from === undefined) no('from', is.from === '' ? 'empty' : notADay(is.from))
    else if (from < EARLIEST) no('from', `${from} is before ${EARLIEST}`)
    if (to === undefined) no('to', notADay(is.to))
    else if (from !== undefined && to !== null && to < from)
      no('to', `the spell ends (${to}) before it starts (${from})`)

    if (faults.length > 0) return faults
    return { benefit: benefit!, degree: degree!, from: from!, to: to! }
  }
}

/** What to say of a text that is no day. */
export function notADay(text: string): string {
  return `${quoted(text)} is not a day; days are written 2024-03-31 or 31.03.2024`
}
