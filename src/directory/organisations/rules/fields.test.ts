import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { day } from '#core/dates.ts'
import type { RefusedBecause } from '#core/refusal.ts'
import { factsFrom, type FieldRefused } from './fields.ts'

const TODAY = day('2026-03-02')
const NONE = { number: null, municipality: null, website: null, about: null, source: null, closedOn: null }

function facts(written: Record<string, string>) {
  const reasons: RefusedBecause<FieldRefused>[] = []
  const result = factsFrom({ text: (name) => written[name] ?? '' }, TODAY, reasons)
  return reasons.length === 0 ? result : reasons.map(({ reason }) => reason)
}

test('everything may be left empty', () => expect(facts({})).toEqual(NONE))

test.each([
  ['klinikk.no', 'https://klinikk.no/'],
  ['http://www.klinikk.no/om?x=1', 'http://www.klinikk.no/om?x=1'],
  ['HTTPS://Å.no', 'https://xn--5ca.no/'],
])('%j is the website %j', (written, website) => expect(facts({ website: written })).toEqual({ ...NONE, website }))

test.each([
  'javascript:alert(1)',
  'ftp://klinikk.no',
  'klinikk',
  'https://me:pass@klinikk.no',
  'mailto:a@b.no',
  'https://',
  '<script>',
])('%j is no website', (website) => expect(facts({ website })).toEqual(['website-wrong']))

test('what it is stands in every language or in none', () => {
  const about = { 'about.nb': 'En klinikk.', 'about.nn': 'Ein klinikk.', 'about.en': 'A clinic.' }
  expect(facts({ ...about, source: 'Årsmelding' })).toEqual({
    ...NONE,
    about: { nb: 'En klinikk.', nn: 'Ein klinikk.', en: 'A clinic.' },
    source: 'Årsmelding',
  })
  expect(facts({ ...about, 'about.nn': '' })).toEqual(['text-missing'])
  expect(facts({ ...about, 'about.en': 'x'.repeat(2001), source: 'x'.repeat(301) })).toEqual([
    'text-too-long',
    'text-too-long',
  ])
})

test('every wrong field is named at once', () => {
  const wrong = { number: '1', municipality: 'Oslo', website: 'x', closedOn: '31.2.2020' }
  expect(facts(wrong)).toEqual(['number-wrong', 'municipality-unknown', 'website-wrong', 'day-wrong'])
})

test('whatever is written, a website that is taken is one of the web, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const result = facts({ website: written })
      if (!Array.isArray(result) && result.website !== null) expect(result.website).toMatch(/^https?:\/\//)
    }),
    runs(1000),
  )
})
