import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { isRefusal } from '#core/refusal.ts'
import { ROLES } from '#core/who.ts'
import { ORGANISATION_KINDS, type Organisation } from '#directory/organisations/index.ts'
import { decideGrant, decidePerson, mayEnd, type MeantOrganisation } from './decide.ts'
import { mayHoldAt, ROLE_PLACES } from './role-places.ts'

const TODAY = day('2026-03-02')
const CLINIC: Organisation = {
  id: 'c',
  key: 'c',
  kind: 'clinic',
  number: null,
  municipality: null,
  website: null,
  about: null,
  source: null,
  closedOn: null,
  name: { nb: 'C', nn: 'C', en: 'C' },
  parent: null,
  version: 1,
}

const fields = (written: Record<string, string>) => ({ text: (name: string) => written[name] ?? '' })
const reasons = (result: unknown) => (isRefusal(result) ? result.refused.map(({ reason }) => reason) : result)

describe('granting a role', () => {
  const grant = (written: Record<string, string>, meant: MeantOrganisation) =>
    reasons(decideGrant(fields({ from: '2.3.2026', ...written }), meant, TODAY))

  test('a clinician at a clinic, an editor at none, a council member at either', () => {
    expect(grant({ role: 'clinician' }, CLINIC)).toEqual({ role: 'clinician', organisation: 'c', from: TODAY })
    expect(grant({ role: 'editor' }, null)).toEqual({ role: 'editor', organisation: null, from: TODAY })
    expect(grant({ role: 'council-member' }, CLINIC)).toMatchObject({ organisation: 'c' })
    expect(grant({ role: 'council-member' }, null)).toMatchObject({ organisation: null })
  })

  test('not where the role cannot be held, and not at an organisation that has closed by then', () => {
    expect(grant({ role: 'clinician' }, null)).toEqual(['organisation-missing'])
    expect(grant({ role: 'editor' }, CLINIC)).toEqual(['role-is-national'])
    expect(grant({ role: 'nav-adviser' }, CLINIC)).toEqual(['organisation-not-for-role'])
    expect(grant({ role: 'clinician' }, 'none')).toEqual(['organisation-unknown'])
    expect(grant({ role: 'clinician' }, 'several')).toEqual(['organisation-unclear'])
    const closing = { ...CLINIC, closedOn: day('2026-03-03') }
    expect(grant({ role: 'clinician' }, closing)).toMatchObject({ role: 'clinician' })
    expect(grant({ role: 'clinician', from: '3.3.2026' }, closing)).toEqual(['organisation-closed'])
  })

  test('from today at the earliest and a year ahead at the latest', () => {
    expect(grant({ role: 'editor', from: '1.3.2026' }, null)).toEqual(['day-past'])
    expect(grant({ role: 'editor', from: '2.3.2027' }, null)).toMatchObject({ from: '2027-03-02' })
    expect(grant({ role: 'editor', from: '3.3.2027' }, null)).toEqual(['day-too-far'])
    expect(grant({ role: 'editor', from: 'i dag' }, null)).toEqual(['day-wrong'])
  })

  test('everything wrong is named at once', () => {
    expect(grant({ role: 'boss', from: '' }, 'none')).toEqual(['role-missing', 'day-wrong', 'organisation-unknown'])
  })
})

test('every role at every kind of organisation, and at none, is allowed or refused as its places say', () => {
  for (const role of ROLES)
    for (const kind of [...ORGANISATION_KINDS, null]) {
      const places = ROLE_PLACES[role]
      const may =
        places === 'anywhere' || (places === 'national' ? kind === null : kind !== null && places.includes(kind))
      expect([role, kind, mayHoldAt(role, kind) === undefined]).toEqual([role, kind, may])
    }
})

test('the last administrator stays; other roles may always be ended', () => {
  expect(reasons(mayEnd('administrator', 0))).toEqual(['last-administrator'])
  expect(mayEnd('administrator', 1)).toBeUndefined()
  expect(mayEnd('editor', 0)).toBeUndefined()
})

test('a person has a name, and a subject only where there is somewhere to sign in', () => {
  expect(decidePerson(fields({ name: 'Kari', subject: 'k-1' }), 'https://id.example')).toEqual({
    name: 'Kari',
    login: { issuer: 'https://id.example', subject: 'k-1' },
  })
  expect(decidePerson(fields({ name: 'Kari', subject: '' }), 'https://id.example')).toEqual({
    name: 'Kari',
    login: null,
  })
  expect(decidePerson(fields({ name: 'Kari', subject: 'k-1' }), undefined)).toEqual({ name: 'Kari', login: null })
  expect(reasons(decidePerson(fields({ subject: 'x'.repeat(256) }), undefined))).toEqual([
    'name-missing',
    'subject-too-long',
  ])
  expect(reasons(decidePerson(fields({ name: 'x'.repeat(201) }), undefined))).toEqual(['name-too-long'])
})
