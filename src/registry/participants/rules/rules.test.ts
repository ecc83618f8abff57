import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { day } from '#core/dates.ts'
import { isRefusal } from '#core/refusal.ts'
import { arr } from '#registry/registries/index.ts'
import type { NationalNumber } from '../model.ts'
import { consentFrom, consentTextOn, withdrawalFrom } from './consent.ts'
import { nameSearch, sameName } from './names.ts'
import { birthYearOf, nationalNumberFrom, spacedNationalNumber } from './national-number.ts'
import { personFrom } from './person.ts'

const reasons = (value: unknown) => (isRefusal(value) ? value.refused.map(({ reason }) => reason) : value)
const demo = { demo: true }
const real = { demo: false }

describe('a national number', () => {
  // Tenor-style numbers (month + 80) and numbers from the library's own tests: nobody's.
  const TENOR = '01817010055'
  const ORDINARY = '13097248022'

  test('is synthetic in the demonstration and real elsewhere, however it is spaced', () => {
    expect(nationalNumberFrom(' 018170 10055 ', demo)).toBe(TENOR)
    expect(nationalNumberFrom('130972 48022', real)).toBe(ORDINARY)
    expect(reasons(nationalNumberFrom(TENOR, real))).toEqual(['synthetic-number'])
    expect(reasons(nationalNumberFrom(ORDINARY, demo))).toEqual(['real-number'])
  })

  test.each([
    '',
    '0',
    'abcdefghijk',
    '1309724802',
    '130972480222',
    '13097248023',
    '31027248022',
    '00000000000',
    '１３０９７２４８０２２',
  ])('is not %j', (text) => {
    expect(reasons(nationalNumberFrom(text, real))).toEqual(['wrong-number'])
    expect(reasons(nationalNumberFrom(text, demo))).toEqual(['wrong-number'])
  })

  test('with one digit changed is never the same number, and nearly always wrong', () => {
    let taken = 0
    for (let place = 0; place < 11; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = `${ORDINARY.slice(0, place)}${digit}${ORDINARY.slice(place + 1)}`
        if (changed !== ORDINARY && !isRefusal(nationalNumberFrom(changed, real))) taken += 1
      }
    // From 2032 the first check digit may leave a remainder of 0 to 3, so a few slips pass.
    expect(taken).toBeLessThan(8)
  })

  test('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, isDemo) => void nationalNumberFrom(text, { demo: isDemo })),
      runs(1000),
    )
  })

  test('says the year of birth of a grown person', () => {
    const today = day('2026-03-02')
    expect(birthYearOf('13097248022' as NationalNumber, today)).toBe(1972)
    expect(birthYearOf('01010510000' as NationalNumber, today)).toBe(2005)
    expect(birthYearOf('01011610000' as NationalNumber, today)).toBe(2016)
    expect(birthYearOf('01011710000' as NationalNumber, today)).toBe(1917)
    expect(birthYearOf('01010010000' as NationalNumber, today)).toBe(2000)
    expect(spacedNationalNumber('13097248022' as NationalNumber)).toBe('130972 48022')
  })
})

describe('a person as written', () => {
  const input = { name: '  Kari   Nordmann ', number: '01817010055', phone: '', email: '', sex: '', municipality: '' }

  test('is tidied, and what is empty is unknown', () => {
    expect(personFrom(input, demo)).toEqual({
      name: 'Kari Nordmann',
      number: '01817010055',
      phone: null,
      email: null,
      sex: null,
      municipality: null,
    })
  })

  test('may have phones of many shapes', () => {
    const phone = (text: string) => {
      const person = personFrom({ ...input, phone: text }, demo)
      return isRefusal(person) ? reasons(person) : person.phone
    }
    expect(['90 00 00 01', '+47 900 00 001', '0046 70 123 45 67', '(900) 00-001'].map(phone)).toEqual([
      '+4790000001',
      '+4790000001',
      '+46701234567',
      '+4790000001',
    ])
    for (const text of ['12345678', '9000000', 'ring meg', '+', '+0123456'])
      expect(phone(text)).toEqual(['wrong-phone'])
  })

  test('hears of everything that is wrong at once', () => {
    expect(
      reasons(personFrom({ name: ' ', number: '1', phone: 'x', email: 'x', sex: 'x', municipality: '9999' }, demo)),
    ).toEqual(['wrong-number', 'name-missing', 'wrong-phone', 'wrong-email', 'wrong-sex', 'unknown-municipality'])
    expect(reasons(personFrom({ ...input, name: 'x'.repeat(201) }, demo))).toEqual(['name-too-long'])
  })
})

describe('names', () => {
  test.each([
    ['Kari Nordmann', 'kari  NORDMANN', true],
    ['Kari Nordmann', 'Kari Anne Nordmann', true],
    ['André Müller', 'Andre Muller', true],
    ['Åse Ødegård', 'Ase Odegard', false],
    ['Kari Nordmann', 'Kari Hansen', false],
    ['Kari', 'Kari Nordmann', false],
    ['Kari', 'kari', true],
    ['', '', false],
  ])('%j and %j can be one person: %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same)
    expect(sameName(other, one)).toBe(same)
  })

  test('are found by the beginnings of their words, in any order', () => {
    expect(nameSearch('nord kar')('Kari Nordmann')).toBe(true)
    expect(nameSearch('ordmann')('Kari Nordmann')).toBe(false)
    expect(nameSearch('')('Kari Nordmann')).toBe(true)
    expect(nameSearch('å')('Åse')).toBe(true)
    expect(nameSearch('a')('Åse')).toBe(false)
  })

  test('of any shape are always the same as themselves, when there is a word in them', () => {
    fc.assert(
      fc.property(fc.string(), (name) => sameName(name, name) === /[\p{L}\p{N}]/u.test(name)),
      runs(1000),
    )
  })
})

describe('consent', () => {
  const today = day('2026-03-02')
  const input = { scopes: ['registry', 'linkage'], on: day('2026-03-01'), how: 'paper', proof: '' }

  test('is to the text of its day', () => {
    const registry = { consents: [arr.consents[0]!, { ...arr.consents[0]!, version: 2, from: day('2026-01-01') }] }
    expect(consentFrom(registry, input, today)).toMatchObject({ version: 2 })
    expect(consentFrom(registry, { ...input, on: day('2025-12-31') }, today)).toMatchObject({ version: 1 })
    expect(consentTextOn(registry, day('2017-12-31'))).toBeUndefined()
  })

  test.each([
    [{ scopes: ['linkage'] }, 'registry-scope-missing'],
    [{ scopes: [] }, 'registry-scope-missing'],
    [{ scopes: ['registry', 'everything'] }, 'wrong-scope'],
    [{ how: 'telepathy' }, 'wrong-how'],
    [{ on: undefined }, 'consent-day-missing'],
    [{ on: day('2026-03-03') }, 'consent-in-future'],
    [{ on: day('2017-01-01') }, 'no-text-that-day'],
    [{ proof: 'x'.repeat(501) }, 'proof-too-long'],
  ])('is refused with %j', (wrong, reason) => {
    expect(reasons(consentFrom(arr, { ...input, ...wrong }, today))).toEqual([reason])
  })

  const given = {
    state: 'given',
    version: 1,
    scopes: ['registry', 'linkage'],
    on: day('2026-02-01'),
    how: 'paper',
  } as const

  test('taken back leaves what the person keeps; without the registry nothing is kept', () => {
    expect(withdrawalFrom(given, { left: ['registry'], on: today, how: 'spoken' }, today)).toMatchObject({
      left: ['registry'],
    })
    expect(withdrawalFrom(given, { left: ['linkage'], on: undefined, how: 'spoken' }, today)).toMatchObject({
      left: [],
      on: today,
    })
    // A scope that was never given does not come by keeping it.
    expect(
      withdrawalFrom(given, { left: ['registry', 'research-contact'], on: today, how: 'spoken' }, today),
    ).toMatchObject({ left: ['registry'] })
  })

  test('taken back is refused when there is nothing to take, or nothing is taken', () => {
    expect(reasons(withdrawalFrom({ state: 'never' }, { left: [], on: today, how: 'spoken' }, today))).toEqual([
      'nothing-to-withdraw',
    ])
    expect(reasons(withdrawalFrom(given, { left: ['registry', 'linkage'], on: today, how: 'spoken' }, today))).toEqual([
      'withdraws-nothing',
    ])
    expect(reasons(withdrawalFrom(given, { left: [], on: day('2026-01-31'), how: 'spoken' }, today))).toEqual([
      'before-the-consent',
    ])
    expect(reasons(withdrawalFrom(given, { left: [], on: day('2026-03-03'), how: 'spoken' }, today))).toEqual([
      'consent-in-future',
    ])
    expect(reasons(withdrawalFrom(given, { left: [], on: today, how: '' }, today))).toEqual(['wrong-how'])
  })
})
