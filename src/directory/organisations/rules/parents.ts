import type { IsoDate } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'

/** Who belonged to whom through time: for each organisation its changes of parent, oldest first. */
export type ParentHistories = ReadonlyMap<string, readonly { readonly from: IsoDate; readonly parent: string | null }[]>

/** The parent that holds on a day. */
export function parentOn(histories: ParentHistories, organisation: string, day: IsoDate): string | null {
  return histories.get(organisation)?.findLast((change) => change.from <= day)?.parent ?? null
}

/**
 * Whether an organisation may belong to `parent` from a day: not to itself, and not to one that stands under it on
 * any day while that holds (until its own next change of parent).
 */
export function mayBelongTo(
  organisation: string,
  parent: string | null,
  from: IsoDate,
  histories: ParentHistories,
): Refusal<'parent-itself' | 'parent-circle'> | undefined {
  if (parent === null) return undefined
  if (parent === organisation) return refuse('parent-itself', 'parent')
  const until = histories.get(organisation)?.find((change) => change.from > from)?.from
  const changes = [...histories.values()].flat().map((change) => change.from)
  const days = new Set([from, ...changes.filter((day) => day > from && (until === undefined || day < until))])
  return [...days].some((day) => isUnder(parent, organisation, day, histories))
    ? refuse('parent-circle', 'parent')
    : undefined
}

function isUnder(organisation: string, above: string, day: IsoDate, histories: ParentHistories): boolean {
  const seen = new Set<string>()
  for (
    let at = parentOn(histories, organisation, day);
    at !== null && !seen.has(at);
    at = parentOn(histories, at, day)
  ) {
    if (at === above) return true
    seen.add(at)
  }
  return false
}
