import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import type { Answers, Band, Condition, Instrument, Item, Score } from '../model.ts'
import { defineInstrument } from './define.ts'
import { scoreAll } from './score.ts'

/**
 * Scores once more, without haste and without the code under test: in whole numbers and fractions, item by item,
 * as the rule is written in the README. A fraction is a pair of whole numbers, so no rounding can hide a wrong band.
 */
type Fraction = { readonly top: bigint; readonly bottom: bigint }
type Naive = { status: string; value: Fraction | null; answered: number; of: number; band: string | undefined }

function naive(instrument: Instrument, score: Score, answers: Answers): Naive {
  const weights = score.items.flatMap((id) => weightOf(instrument, score, id, answers))
  const [answered, of] = [weights.length, score.items.length]
  if (answered < score.minAnswered) return { status: 'not-computable', value: null, answered, of, band: undefined }
  const sum = BigInt(weights.reduce((all, weight) => all + weight, 0))
  const scaled = score.method === 'mean' ? sum : sum * BigInt(of)
  let value: Fraction = { top: scaled, bottom: BigInt(answered) }
  if (answered < of && score.prorated === 'nearest-whole') value = { top: halfUp(value), bottom: 1n }
  const { times, plus } = score.transform ?? { times: 1, plus: 0 }
  value = { top: value.top * BigInt(times) + BigInt(plus) * value.bottom, bottom: value.bottom }
  const reached = score.bands.filter((band) => value.top >= BigInt(band.from) * value.bottom)
  return { status: answered === of ? 'complete' : 'prorated', value, answered, of, band: reached.at(-1)?.key }
}

/** The weight of an item that was asked and answered with something that weighs: none, or one. */
function weightOf(instrument: Instrument, score: Score, id: string, answers: Answers): number[] {
  const item = instrument.items.find((each) => each.id === id)!
  const answer = answers[id]
  if (answer === undefined || !isAsked(item.askedWhen, answers)) return []
  const scale = item.kind === 'scale' ? { given: Number(answer), ends: [item.min, item.max] } : undefined
  const options = item.kind === 'choice' ? item.options : []
  const given = scale ? scale.given : options.find((option) => option.code === answer)?.weight
  if (given === undefined) return []
  const ends = scale ? scale.ends : options.flatMap(({ weight }) => (weight === undefined ? [] : [weight]))
  return [score.reverse?.includes(id) ? Math.min(...ends) + Math.max(...ends) - given : given]
}

/** The only condition made here: that the first item was answered with its last option. */
function isAsked(condition: Condition | undefined, answers: Answers): boolean {
  return condition === undefined || ('value' in condition && answers[condition.item] === condition.value)
}

/** The nearest whole number; a half goes up. */
function halfUp({ top, bottom }: Fraction): bigint {
  const [doubled, twice] = [2n * top + bottom, 2n * bottom]
  const cut = doubled / twice
  return doubled < 0n && doubled % twice !== 0n ? cut - 1n : cut
}

const title = { nb: 't', nn: 't', en: 't' }
const anyItem = fc.oneof(
  fc.record({
    kind: fc.constant('scale' as const),
    min: fc.integer({ min: -5, max: 5 }),
    steps: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    weights: fc
      .array(fc.option(fc.integer({ min: -3, max: 9 }), { nil: undefined, freq: 5 }), { minLength: 2, maxLength: 6 })
      .filter((weights) => weights.some((weight) => weight !== undefined)),
  }),
)
const anyScore = fc.record({
  parts: fc.array(
    fc.record({ item: anyItem, reversed: fc.boolean(), closed: fc.boolean(), given: fc.option(fc.nat()) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  ),
  method: fc.constantFrom('sum' as const, 'mean' as const),
  prorated: fc.constantFrom('as-is' as const, 'nearest-whole' as const),
  least: fc.nat(),
  transform: fc.option(
    fc.record({ times: fc.integer({ min: 1, max: 100 }), plus: fc.integer({ min: -50, max: 50 }) }),
    {
      nil: undefined,
    },
  ),
  bands: fc.uniqueArray(fc.integer({ min: -60, max: 160 }), { maxLength: 6 }),
  gate: fc.constantFrom('open', 'shut', undefined),
})

type Parts = typeof anyScore extends fc.Arbitrary<infer Value> ? Value : never

function madeOf({ parts, method, prorated, least, transform, bands, gate }: Parts) {
  const gated: Condition = { item: 'gate', is: 'equal', value: 'open' }
  const options = [{ code: 'shut' }, { code: 'open' }]
  const items = parts.map(({ item, closed }, index): Item => {
    const shared = { id: `q${index}`, required: false, ...(closed ? { askedWhen: gated } : {}) }
    if (item.kind === 'scale') return { ...shared, kind: 'scale', min: item.min, max: item.min + item.steps }
    const weighed = item.weights.map((weight, code) => ({
      code: `o${code}`,
      ...(weight === undefined ? {} : { weight }),
    }))
    return { ...shared, kind: 'choice', options: weighed }
  })
  const ids = items.map(({ id }) => id)
  const score: Score = {
    key: 's',
    title,
    items: ids,
    reverse: ids.filter((_, index) => parts[index]!.reversed),
    method,
    prorated,
    minAnswered: 1 + (least % ids.length),
    ...(transform ? { transform } : {}),
    bands: bands.toSorted((a, b) => a - b).map((from): Band => ({ key: `from ${from}`, from, title })),
    source: 'made up',
  }
  const all: Item[] = [{ id: 'gate', kind: 'choice', required: false, options }, ...items]
  const codes = ['shut', 'open', 'o0', 'o1', 'o2', 'o3', 'o4', 'o5']
  const instrument = defineInstrument({
    key: 'made-up',
    version: '1',
    title,
    licence: { tier: 'free', holder: 'nobody', evidence: 'made up', url: 'https://example.org' },
    source: 'made up',
    items: all,
    scores: [score],
    texts: {
      nb: {
        source: 'own',
        options: Object.fromEntries(codes.map((code) => [code, code])),
        items: Object.fromEntries(all.map(({ id }) => [id, { text: id, low: 'a', high: 'b' }])),
      },
    },
  })
  const answers: [string, string | number][] = gate === undefined ? [] : [['gate', gate]]
  for (const [index, { item, given }] of parts.entries()) {
    if (given === null) continue
    const answer = item.kind === 'scale' ? item.min + (given % (item.steps + 1)) : `o${given % item.weights.length}`
    answers.push([`q${index}`, answer])
  }
  return { instrument, score, answers: Object.fromEntries(answers) as Answers }
}

describe('any score', () => {
  it('is what it is when counted once more in fractions, its band too', () => {
    fc.assert(
      fc.property(anyScore.map(madeOf), ({ instrument, score, answers }) => {
        const expected = naive(instrument, score, answers)
        const [given] = scoreAll(instrument, answers)
        expect({ ...given, value: null, band: undefined }).toEqual({
          score: 's',
          ...expected,
          value: null,
          band: undefined,
        })
        expect(given!.value === null).toBe(expected.value === null)
        if (given!.value === null || expected.value === null) return
        expect(given!.value).toBeCloseTo(Number(expected.value.top) / Number(expected.value.bottom), 9)
        if (expected.value.top % expected.value.bottom === 0n)
          expect(BigInt(given!.value)).toBe(expected.value.top / expected.value.bottom)
        expect(given!.band?.key).toBe(expected.band)
      }),
      runs(5000),
    )
  })

  it('refuses an answer that its item does not have, and is never given as a number that is none', () => {
    const anything = fc.oneof(
      fc.constantFrom(Number.NaN, Infinity, -0, null, '__proto__', 'constructor', 'toString', '', true, [], {}),
      fc.anything(),
    )
    fc.assert(
      fc.property(anyScore.map(madeOf), fc.nat(), anything, ({ instrument, score, answers }, place, garbage) => {
        const id = score.items[place % score.items.length]!
        const given = { ...answers, gate: 'open', [id]: garbage } as Answers
        try {
          const [result] = scoreAll(instrument, given)
          if (result!.value !== null) expect(Number.isFinite(result!.value)).toBe(true)
          expect(garbage === undefined || isAllowed(instrument, id, garbage)).toBe(true)
        } catch (error) {
          if (!(error instanceof RangeError)) throw error
          expect(isAllowed(instrument, id, garbage)).toBe(false)
        }
      }),
      runs(3000),
    )
  })
})

function isAllowed(instrument: Instrument, id: string, answer: unknown): boolean {
  const item = instrument.items.find((each) => each.id === id)
  if (item?.kind === 'choice') return item.options.some(({ code }) => code === answer)
  return item?.kind === 'scale' && Number.isInteger(answer) && Number(answer) >= item.min && Number(answer) <= item.max
}
