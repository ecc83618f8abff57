import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import { runs } from '#tests/runs.ts'
import { sampleKind } from '#tests/sample-kind.ts'
import { factField, factInputs, factsFrom, type Facts, type Fields, type Known } from './facts.ts'

const known: Known = {
  piece: (_kind, written) => (['bru', 'fjord'].includes(written) ? written : undefined),
  organisation: (written) => (written === 'Tvilling' ? 'several' : written === 'nav' ? { key: 'nav' } : 'none'),
}

const form = (fields: Readonly<Record<string, string | readonly string[]>>): Fields => ({
  text: (name) => [fields[name] ?? ''].flat()[0] ?? '',
  all: (name) => [fields[name] ?? []].flat(),
})

/** The facts of a form with one field written; what is empty is left out. */
function read(key: string, written: string | readonly string[], before: Facts = {}) {
  const facts = factsFrom(sampleKind, form({ [factField(key)]: written }), before, known)
  return isRefusal(facts) ? facts.refused : facts[key]
}

describe('a fact from a form', () => {
  test.each([
    ['kicker', 'Kort', 'Kort'],
    ['link', 'https://www.nav.no/arbeid', 'https://www.nav.no/arbeid'],
    ['link', 'www.nav.no', 'https://www.nav.no'],
    ['link', '/services/ips', '/services/ips'],
    ['date', '17.5.2026', '2026-05-17'],
    ['date', '2026-05-17', '2026-05-17'],
    ['starts', '17.5.2026 09:00', '2026-05-17T09:00'],
    ['starts', '17.5.2026 kl. 9', '2026-05-17T09:00'],
    ['seats', '1 200', 1200],
    ['seats', '12,5', 12.5],
    ['isFree', 'yes', true],
    ['words', 'ett\r\n\r\n to ', ['ett', 'to']],
    ['level', 'high', 'high'],
    ['sides', ['work', 'health'], ['work', 'health']],
    ['next', 'bru', 'bru'],
    ['related', 'bru\nfjord\nbru', ['bru', 'fjord']],
    ['host', 'nav', 'nav'],
    ['members', 'nav\n', ['nav']],
  ])('%s written as %j is %j', (key, written, value) => {
    expect(read(key, written)).toEqual(value)
  })

  test.each([
    ['link', 'javascript:alert(1)', 'url-wrong'],
    ['link', 'ikke en adresse', 'url-wrong'],
    ['link', '//elsewhere.example', 'url-wrong'],
    ['date', '31.2.2026', 'day-wrong'],
    ['date', 'snart', 'day-wrong'],
    ['starts', '17.5.2026', 'moment-wrong'],
    ['starts', '29.3.2026 02:30', 'moment-wrong'],
    ['starts', 'kl. 9', 'moment-wrong'],
    ['seats', 'mange', 'number-wrong'],
    ['seats', '1e9', 'number-wrong'],
    ['level', 'middle', 'option-unknown'],
    ['sides', ['work', 'sea'], 'option-unknown'],
    ['next', 'ukjent', 'piece-unknown'],
    ['related', 'bru\nukjent', 'piece-unknown'],
    ['host', 'Ukjent AS', 'organisation-unknown'],
    ['members', 'nav\nTvilling', 'organisation-unclear'],
  ])('%s written as %j is refused: %s', (key, written, reason) => {
    expect(read(key, written)).toMatchObject([
      { reason, field: factField(key), values: { written: expect.any(String) } },
    ])
  })

  test('rows have their columns, and one that has not is refused with its line', () => {
    expect(read('programme', '09:00 | Velkommen | Ane\n\n10:00 | Pause |')).toEqual([
      { time: '09:00', what: 'Velkommen', who: 'Ane' },
      { time: '10:00', what: 'Pause' },
    ])
    expect(read('programme', '09:00 | Velkommen | Ane\n10:00 | Pause\na|b|c|d')).toEqual([
      { reason: 'row-columns', field: 'fact.programme', values: { line: 2, has: 2, wanted: 3 } },
      { reason: 'row-columns', field: 'fact.programme', values: { line: 3, has: 4, wanted: 3 } },
    ])
  })

  test('a cell that the kind wants is there and empty, one it can do without is not', () => {
    expect(read('programme', ' | Velkommen | ')).toEqual([{ time: '', what: 'Velkommen' }])
  })

  test('a bar within a cell is written with a stroke before it, and a day as people write it', () => {
    expect(read('programme', String.raw`17.5.2026 | a \| b | c \\`)).toEqual([
      { time: '2026-05-17', what: 'a | b', who: 'c \\' },
    ])
  })

  test('what is left empty is not there, what has no field stays, and all that is wrong is said at once', () => {
    expect(factsFrom(sampleKind, form({}), { kicker: 'Før', hidden: 'blir' }, known)).toEqual({
      ...{ hidden: 'blir', isFree: false },
      ...{ words: [], sides: [], related: [], members: [], programme: [] },
    })
    const wrong = factsFrom(sampleKind, form({ 'fact.date': 'x', 'fact.seats': 'y' }), {}, known)
    expect(isRefusal(wrong) && wrong.refused.map(({ field }) => field)).toEqual(['fact.date', 'fact.seats'])
  })
})

const words = fc.string({ unit: fc.constantFrom(...'aå|\\ 1.'), maxLength: 12 }).map((text) => text.trim())
const entry = words.filter((text) => text !== '')

test('facts that are shown on a form and read again are the same', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const cell = entry.filter((text) => !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text))
  const facts = fc.record(
    {
      ...{ kicker: entry, date: day, hidden: fc.string(), isFree: fc.boolean() },
      starts: day.map((date) => `${date}T09:00`),
      seats: fc.integer({ min: -10_000, max: 10_000 }).map((number) => number / 4),
      words: fc.array(entry),
      level: fc.constantFrom('low', 'high'),
      sides: fc.uniqueArray(fc.constantFrom('work', 'health')),
      ...{ next: fc.constant('bru'), related: fc.uniqueArray(fc.constantFrom('bru', 'fjord')) },
      ...{ host: fc.constant('nav'), members: fc.constantFrom([], ['nav']) },
      programme: fc.array(fc.record({ time: cell, what: cell, who: cell }, { requiredKeys: ['time', 'what'] })),
    },
    { requiredKeys: ['date', 'isFree', 'words', 'sides', 'related', 'members', 'programme'] },
  )
  fc.assert(
    fc.property(facts, (before) => {
      const shown = form(Object.fromEntries(factInputs(sampleKind, before)))
      expect(factsFrom(sampleKind, shown, { hidden: before.hidden }, known)).toEqual(before)
    }),
    runs(500),
  )
})
