import { yearOfDay } from '../months.ts'
import { NO_INT } from '../snapshot/columns.ts'
import type { CodeColumn } from '../snapshot/columns.ts'
import type { Content } from '../snapshot/manifest.ts'
import type { EpisodeFilter, GroupBy, Grouping } from './types.ts'

/**
 * Divides the episodes that a filter lets in into groups. Groups come in order of their names and are all that
 * the data know, also those the filter empties; episodes without a value are the group ''.
 */
export function groupEpisodes(content: Content, by: GroupBy, filter: EpisodeFilter = {}): Grouping {
  const { episodes } = content.tables
  const isIn = matching(content, filter)
  if (by === 'all') return { groups: ['all'], of: Uint16Array.from(isIn) }
  const { groups, of } = by === 'startYear' || by === 'endYear' ? byYear(content, by) : byCode(episodes[by])
  for (let e = 0; e < of.length; e++) if (isIn[e] === 0) of[e] = 0
  return { groups, of }
}

/** One clinic beside all others pooled: the groups `own` and `others`. */
export function ownAndOthers(content: Content, unit: string, filter: EpisodeFilter = {}): Grouping {
  const { unit: units } = content.tables.episodes
  const own = units.codeOf(unit)
  const isIn = matching(content, filter)
  const of = new Uint16Array(units.length)
  for (let e = 0; e < of.length; e++) of[e] = isIn[e] === 0 ? 0 : units.codes[e] === own && own !== 0 ? 1 : 2
  return { groups: ['own', 'others'], of }
}

function byCode({ values, codes }: CodeColumn): Grouping {
  const empty = codes.includes(0) ? 1 : 0
  const of = new Uint16Array(codes)
  if (empty === 1) for (let e = 0; e < of.length; e++) of[e]!++
  return { groups: [...(empty ? [''] : []), ...values], of }
}

function byYear({ tables: { episodes } }: Content, by: 'startYear' | 'endYear'): Grouping {
  const days = by === 'startYear' ? episodes.startDay : episodes.endDay
  const yearOf = Array.from(days, (day) => (day === NO_INT ? null : yearOfDay(day)))
  const years = [...new Set(yearOf)].filter((year) => year !== null).sort((a, b) => a - b)
  const empty = yearOf.includes(null) ? 1 : 0
  const place = new Map(years.map((year, i) => [year, i + empty + 1]))
  return {
    groups: [...(empty ? [''] : []), ...years.map(String)],
    of: Uint16Array.from(yearOf, (year) => (year === null ? 1 : place.get(year)!)),
  }
}

/** 1 for each episode that meets every condition, else 0. */
function matching({ tables: { episodes } }: Content, filter: EpisodeFilter): Uint8Array {
  const isIn = new Uint8Array(episodes.rows).fill(1)
  for (const [name, letIn] of Object.entries(filter.where ?? {})) {
    const column = episodes[name as keyof NonNullable<EpisodeFilter['where']>]
    const codes = new Set(letIn.map((value) => (value === null ? 0 : column.codeOf(value) || -1)))
    for (let e = 0; e < episodes.rows; e++) if (!codes.has(column.codes[e]!)) isIn[e] = 0
  }
  const within = (days: Int32Array, from: number | undefined, to: number | undefined): void => {
    if (from === undefined && to === undefined) return
    for (let e = 0; e < episodes.rows; e++) {
      const day = days[e]!
      if (day === NO_INT || (from !== undefined && day < from) || (to !== undefined && day > to)) isIn[e] = 0
    }
  }
  within(episodes.startDay, filter.startedFrom, filter.startedTo)
  within(episodes.endDay, filter.endedFrom, filter.endedTo)
  return isIn
}
