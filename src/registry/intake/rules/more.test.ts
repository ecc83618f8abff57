import { describe, expect, it } from 'vitest'
import { day } from '#core/dates.ts'
import { moreConsent, moreIn } from './more.ts'

describe('a row that comes again', () => {
  const kept = { end: null as string | null, start: '2024-01-01', work: 'student' as string | null }
  const fields = ['end', 'start', 'work'] as const

  it('fills in what was empty, says nothing where it is empty, and contradicts where it differs', () => {
    expect(moreIn(kept, { end: '2024-02-01', start: '2024-01-01' }, fields)).toEqual({
      adds: { end: '2024-02-01' },
      contradicts: [],
    })
    expect(moreIn(kept, { end: undefined, start: '2024-01-02', work: null }, fields)).toEqual({
      adds: {},
      contradicts: ['start'],
    })
  })
})

describe('a consent that comes again', () => {
  const yes = { version: 1, scopes: ['registry', 'linkage'], on: day('2024-01-01'), how: 'paper' } as const
  const given = { act: 'given', ...yes } as const
  const withdrawn = { act: 'withdrawn', ...yes, scopes: [], on: day('2024-06-01') } as const
  const narrowed = { act: 'withdrawn', ...yes, scopes: ['registry'] as const, on: day('2024-03-01') } as const

  it('is taken the first time, with its withdrawal', () => {
    expect(moreConsent([], yes)).toEqual({ give: yes })
    expect(moreConsent([], { ...yes, withdrawnOn: day('2024-06-01') })).toEqual({
      give: yes,
      withdrawOn: '2024-06-01',
    })
  })

  it('says nothing new when it is the one kept, in whatever order its scopes stand, or none', () => {
    expect(moreConsent([given], { ...yes, scopes: ['linkage', 'registry'] })).toEqual({})
    expect(moreConsent([given], undefined)).toEqual({})
    expect(moreConsent([withdrawn, given], yes)).toEqual({})
    expect(moreConsent([withdrawn, given], { ...yes, withdrawnOn: day('2024-06-01') })).toEqual({})
    expect(moreConsent([narrowed, given], yes)).toEqual({})
  })

  it('may be withdrawn, also when some of it was before, but not before what was said last', () => {
    expect(moreConsent([given], { ...yes, withdrawnOn: day('2024-06-01') })).toEqual({ withdrawOn: '2024-06-01' })
    expect(moreConsent([narrowed, given], { ...yes, withdrawnOn: day('2024-06-01') })).toEqual({
      withdrawOn: '2024-06-01',
    })
    expect(moreConsent([narrowed, given], { ...yes, withdrawnOn: day('2024-02-01') })).toEqual({
      contradicts: 'withdrawn',
    })
  })

  it('is never another yes than the one kept, least of all after a no', () => {
    for (const other of [{ on: day('2024-07-01') }, { how: 'spoken' as const }, { scopes: ['registry'] as const }])
      for (const kept of [[given], [withdrawn, given]])
        expect(moreConsent(kept, { ...yes, ...other })).toEqual({ contradicts: 'consent_scopes' })
    expect(moreConsent([withdrawn, given], { ...yes, withdrawnOn: day('2024-06-02') })).toEqual({
      contradicts: 'withdrawn',
    })
  })
})
