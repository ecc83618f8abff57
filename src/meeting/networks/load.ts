import type { IsoDate } from '#core/dates.ts'
import { LANGUAGES, type Language } from '#core/languages.ts'
import { findOrganisationsByKey, type Organisation } from '#directory/organisations/index.ts'
import { listPublished, readingOf, type Published } from '#editorial/pieces/index.ts'
import type { Db } from '#platform/database.ts'
import { networkKind } from './kind.ts'
import { FORMS, toldOf, type Form, type MemberRole, type NetworkFacts, type NetworkLine } from './model.ts'
import type { When } from '#core/when.ts'

/** A member, and the organisation it is; `undefined` when the directory has none by that key. */
export type Member = {
  readonly key: string
  readonly is: Organisation | undefined
  readonly role: MemberRole
  readonly from: When | null
  readonly until: When | null
}

/** A network as a list or the map shows it. */
export type Network = {
  readonly slug: string
  readonly address: string
  readonly facts: NetworkFacts
  readonly title: string
  readonly purpose: string
  /** The language of title and purpose. */
  readonly language: Language
  readonly members: readonly Member[]
}

/** What a list of networks is asked for. */
export type NetworkFilter = { readonly form?: Form | undefined; readonly search?: string | undefined }

/** What an address asks for; what makes no sense is left out. */
export function filterFrom({ form = '', search = '' }: Readonly<Record<string, string>>): NetworkFilter {
  return { form: FORMS.find((one) => one === form), search: search.trim().slice(0, 200) || undefined }
}

type Asking = { readonly db: Db; readonly now: Date; readonly today: IsoDate; readonly language: Language }

/**
 * The networks that are public, by name. They are few (tens, not thousands), so what is searched for is found here and not
 * in the database: in names and purposes in every language, and in the names of members.
 */
export async function loadNetworks(asking: Asking, { form, search }: NetworkFilter = {}): Promise<Network[]> {
  const found = await listPublished(asking.db, networkKind, asking.now, {
    by: 'title',
    ...(form === undefined ? {} : { facts: { form } }),
  })
  const networks = await withMembers(asking, found)
  const word = search?.toLocaleLowerCase('nb')
  return word === undefined
    ? networks
    : networks.filter((_one, index) => saysOf(networks[index]!, found[index]!).includes(word))
}

function saysOf({ members }: Network, { edition }: Published<NetworkFacts, NetworkLine>): string {
  const own = LANGUAGES.flatMap((language) => [edition.texts[language]?.title, edition.texts[language]?.purpose])
  const names = members.flatMap(({ is, key }) => (is ? Object.values(is.name) : [key]))
  return [...own, ...names].join('\n').toLocaleLowerCase('nb')
}

async function withMembers(
  { db, today, language }: Asking,
  found: readonly Published<NetworkFacts, NetworkLine>[],
): Promise<Network[]> {
  const known = await organisationsIn(
    db,
    found.map(({ edition }) => edition.facts),
    today,
  )
  return found.map(({ piece, edition, address }) => {
    const { lines, language: written } = readingOf(edition, language)
    return {
      ...{ slug: piece.slug, address, facts: edition.facts, language: written },
      ...{ title: lines.title ?? '', purpose: lines.purpose ?? '' },
      members: membersOf(edition.facts, known),
    }
  })
}

/** The organisations that networks name, by key. */
export function organisationsIn(
  db: Db,
  facts: readonly NetworkFacts[],
  today: IsoDate,
): Promise<Map<string, Organisation>> {
  const keys = facts.flatMap(({ members, agreements }) => [
    ...members.map(({ organisation }) => organisation),
    ...agreements.flatMap(({ party, other }) => [party, other]),
  ])
  return findOrganisationsByKey(db, keys.filter(Boolean), today)
}

/** The members of a network as its facts name them, in their order. */
export function membersOf({ members }: NetworkFacts, known: ReadonlyMap<string, Organisation>): Member[] {
  return members.map(({ organisation, role, from, until }) => ({
    ...{ key: organisation, is: known.get(organisation), role },
    ...{ from: toldOf(from), until: toldOf(until) },
  }))
}
