import type { IsoDate } from '#core/dates.ts'
import { refuse, refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import {
  isOrganisationKind,
  type DatedName,
  type FromName,
  type NewOrganisation,
  type OrganisationFacts,
} from '../model.ts'
import { dayFrom, factsFrom, nameFrom, type FieldRefused, type Fields } from './fields.ts'
import { keyFrom } from './key.ts'

export type OrganisationRefused =
  | FieldRefused
  | 'kind-missing'
  | 'key-wrong'
  | 'key-taken'
  | 'number-taken'
  | 'closed-before-opened'
  | 'name-unchanged'
  | 'parent-missing'
  | 'parent-unknown'
  | 'parent-unclear'
  | 'parent-itself'
  | 'parent-circle'

/** A new organisation from a form. Whether key and number are taken is for the database to say. */
export function decideNew(fields: Fields, today: IsoDate): NewOrganisation | Refusal<OrganisationRefused> {
  const reasons: RefusedBecause<OrganisationRefused>[] = []
  const kind = fields.text('kind')
  if (!isOrganisationKind(kind)) reasons.push({ reason: 'kind-missing', field: 'kind' })
  const name = nameFrom(fields, reasons)
  const from = dayFrom(fields, 'nameFrom', today, reasons)
  const key = keyFrom(fields.text('shortKey') || name.nb)
  if (key === undefined && (fields.text('shortKey') !== '' || name.nb !== ''))
    reasons.push({ reason: 'key-wrong', field: 'shortKey' })
  const { number, municipality, website, about, source } = factsFrom(fields, today, reasons)
  const refusal = refuseAll(reasons)
  if (refusal || !isOrganisationKind(kind) || key === undefined) return refusal ?? refuse('key-wrong', 'shortKey')
  return { key, kind, number, municipality, website, about, source, names: [{ from, name }] }
}

/** Changes to what has no history. It cannot have closed before it got its first name. */
export function decideEdit(
  fields: Fields,
  names: readonly DatedName[],
  today: IsoDate,
): OrganisationFacts | Refusal<OrganisationRefused> {
  const reasons: RefusedBecause<OrganisationRefused>[] = []
  const facts = factsFrom(fields, today, reasons)
  const first = names[0]?.from
  if (facts.closedOn !== null && first !== undefined && facts.closedOn < first)
    reasons.push({ reason: 'closed-before-opened', field: 'closedOn' })
  return refuseAll(reasons) ?? facts
}

/** Another name from a day. Set for a day that already has one, it corrects that one. */
export function decideRename(
  fields: Fields,
  names: readonly DatedName[],
  today: IsoDate,
): FromName | Refusal<OrganisationRefused> {
  const reasons: RefusedBecause<FieldRefused>[] = []
  const name = nameFrom(fields, reasons)
  const from = dayFrom(fields, 'nameFrom', today, reasons)
  const refusal = refuseAll(reasons)
  if (refusal) return refusal
  const before = names.findLast((dated) => dated.from <= from)?.name
  const same = before !== undefined && before.nb === name.nb && before.nn === name.nn && before.en === name.en
  return same ? refuse('name-unchanged', 'nameNb') : { from, name }
}

/** Who it shall belong to, as somebody wrote it, from a day; null: to none. */
export function decideParent(
  fields: Fields,
  today: IsoDate,
): { readonly from: IsoDate; readonly parent: string | null } | Refusal<OrganisationRefused> {
  const reasons: RefusedBecause<OrganisationRefused>[] = []
  const from = dayFrom(fields, 'parentFrom', today, reasons)
  const none = fields.text('noParent') === 'yes'
  if (none === (fields.text('parent') !== '')) reasons.push({ reason: 'parent-missing', field: 'parent' })
  return refuseAll(reasons) ?? { from, parent: none ? null : fields.text('parent') }
}
