import { describe, expect, it } from 'vitest'
import { monthFrom } from './month.ts'
import { keyFromFileName, openRegistry } from './open-registry.ts'
import { spellReader } from './spell-row.ts'

describe('a row of a spells file', () => {
  const read = spellReader(['sickness-benefit', 'disability-pension'])
  const row = { person: 'p', benefit: 'sickness-benefit', degree: '100', from: '2024-01-01', to: '2024-01-31' }

  it('takes days as Norwegians and computers write them', () => {
    expect(read(row)).toEqual({ benefit: 0, degree: 100, from: '2024-01-01', to: '2024-01-31' })
    expect(read({ ...row, from: '1.1.2024', to: '31.01.2024' })).toEqual(read(row))
  })

  it('takes a day, an unknown degree, and a spell that still ran', () => {
    expect(read({ ...row, degree: '', to: '2024-01-01' })).toMatchObject({ degree: null, to: '2024-01-01' })
    expect(read({ ...row, degree: '0', to: '' })).toMatchObject({ degree: 0, to: null })
  })

  it.each([
    [
      'benefit',
      { benefit: 'sykepenger' },
      /“sykepenger” is not a benefit of this registry; they are sickness-benefit, disability-pension/,
    ],
    ['benefit', { benefit: '' }, /empty/],
    ['degree', { degree: '101' }, /“101” is not a whole number from 0 to 100/],
    ['degree', { degree: '-1' }, /not a whole number/],
    ['degree', { degree: '50,5' }, /not a whole number/],
    ['from', { from: '' }, /empty/],
    ['from', { from: '2023-02-29' }, /not a day/],
    ['from', { from: '1850-01-01' }, /before 1900/],
    ['to', { to: '31.04.2024' }, /not a day/],
    ['to', { to: '2023-12-31' }, /ends \(2023-12-31\) before it starts \(2024-01-01\)/],
  ])('names what is wrong with %s %j', (column, change, reason) => {
    expect(read({ ...row, ...change })).toEqual([{ column, reason: expect.stringMatching(reason) }])
  })

  it('names everything that is wrong with a row, and no number that may be a person’s', () => {
    const faults = read({ person: 'p', benefit: '01010112345', degree: 'x', from: '010101 12345', to: 'y' })
    expect(faults).toHaveLength(4)
    expect(JSON.stringify(faults)).not.toMatch(/12345/)
  })
})

describe('a month', () => {
  it('is a month, or any day of it', () => {
    expect(monthFrom('1993-07')).toBe(1993 * 12 + 6)
    expect(monthFrom('1993-07-01')).toBe(monthFrom('1993-07-31'))
  })

  it.each([
    '',
    '1993',
    '1993-13',
    '1993-00',
    '1993-06-31',
    '93-07',
    '1993-7',
    '07-1993',
    '1993-07-01T00:00',
    '1899-12',
  ])('is not %j', (text) => {
    expect(monthFrom(text)).toBeUndefined()
  })
})

describe('a registry made of a file', () => {
  it.each([
    ['mvad-monthly-states.csv', 'mvad-monthly-states'],
    ['Månedlige tilstander (2024).CSV', 'manedlige-tilstander-2024'],
    ['2024_states.csv', 'states'],
    [`${'x'.repeat(60)}.csv`, 'x'.repeat(40)],
    ['42.csv', undefined],
    ['æ.csv', 'ae'],
  ])('takes its key from the name %s', (name, key) => {
    expect(keyFromFileName(name)).toBe(key)
  })

  it('hides nothing and asks nobody', () => {
    const { openData, consents, rules } = openRegistry('open', ['a', 'b'])
    expect({ openData, consents, none: rules.none, threshold: rules.threshold }).toEqual({
      openData: true,
      consents: [],
      none: null,
      threshold: 0,
    })
  })
})
