import { describe, expect, test } from 'vitest'
import { counties, county, HEALTH_REGIONS, municipalities, municipality, regionOf } from './index.ts'

describe('the places of Norway', () => {
  test('there are 357 municipalities, 15 counties and 4 health regions, none twice', () => {
    expect(new Set(municipalities().map((one) => one.number)).size).toBe(357)
    expect(new Set(counties().map((one) => one.number)).size).toBe(15)
    expect(new Set(counties().map((one) => one.region))).toEqual(new Set(HEALTH_REGIONS))
  })

  test('every municipality lies in a county, whose number it begins with, and in a region', () => {
    for (const one of municipalities()) {
      expect(one.number).toMatch(/^\d{4}$/)
      expect(one.number.slice(0, 2)).toBe(one.county)
      expect(county(one.county)?.name).toBeTruthy()
      expect(HEALTH_REGIONS).toContain(regionOf(one.county))
    }
  })

  test('the regions hold the counties they are made of', () => {
    const of = (region: string) =>
      counties()
        .filter((one) => one.region === region)
        .map((one) => one.name)
        .sort((a, b) => a.localeCompare(b, 'nb'))
    expect(of('north')).toEqual(['Finnmark', 'Nordland', 'Troms'])
    expect(of('central')).toEqual(['Møre og Romsdal', 'Trøndelag'])
    expect(of('west')).toEqual(['Rogaland', 'Vestland'])
    expect(of('south-east')).toEqual([
      'Agder',
      'Akershus',
      'Buskerud',
      'Innlandet',
      'Oslo',
      'Telemark',
      'Vestfold',
      'Østfold',
    ])
  })

  test('a municipality with a Sámi or Kven name has its whole official name', () => {
    expect(municipality('1875')?.name).toBe('Hábmer – Hamarøy')
    expect(municipalities().filter((one) => one.name.includes(' – '))).toHaveLength(22)
  })

  test('a number is found as it is written, and nothing else is', () => {
    expect(municipality('0301')).toEqual({ number: '0301', name: 'Oslo', county: '03' })
    expect(municipalities('03')).toHaveLength(1)
    expect(municipality('301')).toBeUndefined()
    expect(municipality('')).toBeUndefined()
    expect(municipality('constructor')).toBeUndefined()
    expect(county('19')).toBeUndefined()
    expect(() => regionOf('19')).toThrow(RangeError)
  })
})
