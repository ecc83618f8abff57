import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/languages.ts'
import { ROLES } from '#core/who.ts'
import { ROLE_PLACES } from '#directory/people/index.ts'
import { HEALTH_REGIONS, municipality, regionOf } from '#directory/places/index.ts'
import { CLINICS } from './clinics.ts'
import { ORGANISATIONS } from './organisations.ts'
import { NEW_PEOPLE, PEOPLE } from './people.ts'

const byId = new Map(ORGANISATIONS.map((organisation) => [organisation.id, organisation]))

describe('the organisations of the demo world', () => {
  test('are nine clinics and others, in municipalities that exist, with every health region served', () => {
    expect(CLINICS).toHaveLength(9)
    for (const { municipality: place } of ORGANISATIONS) expect(municipality(place ?? '')).toBeDefined()
    expect(new Set(CLINICS.map((clinic) => regionOf(clinic.municipality.slice(0, 2))))).toEqual(new Set(HEALTH_REGIONS))
    expect(ORGANISATIONS.filter(({ kind }) => kind === 'clinic').map(({ id }) => id)).toEqual(
      CLINICS.map(({ id }) => id),
    )
  })

  test('can be seen to be invented in every language', () => {
    for (const { names } of ORGANISATIONS)
      for (const language of LANGUAGES) expect(names[0].name[language].toLowerCase()).toContain('demo')
  })

  test('have ids, keys, names and numbers of their own, and parents above them', () => {
    for (const of of ['id', 'key', 'number'] as const)
      expect(new Set(ORGANISATIONS.map((organisation) => organisation[of])).size).toBe(ORGANISATIONS.length)
    const seen = new Set<string>()
    for (const { key, parents = [] } of ORGANISATIONS) {
      for (const { parent } of parents) expect(seen).toContain(parent)
      seen.add(key)
    }
  })
})

describe('the people who sign in', () => {
  test('hold every role there is, each where it may be held', () => {
    const held = Object.values(PEOPLE).flatMap(({ roles }) => roles)
    expect(new Set(held.map(({ role }) => role))).toEqual(new Set(ROLES))
    for (const { role, organisation } of held) {
      const place = ROLE_PLACES[role]
      const kind = organisation === null ? undefined : byId.get(organisation)?.kind
      if (place === 'national') expect(organisation).toBeNull()
      else if (place !== 'anywhere') expect(place).toContain(kind)
    }
  })

  test('have names of their own, say who they are in three languages, and are marked as invented', () => {
    expect(new Set(NEW_PEOPLE.map(({ name }) => name)).size).toBe(NEW_PEOPLE.length)
    for (const { line } of Object.values(PEOPLE)) for (const language of LANGUAGES) expect(line[language]).not.toBe('')
    expect(NEW_PEOPLE.every(({ demo }) => demo)).toBe(true)
  })
})
