import * as fc from 'fast-check'
import { evaluate } from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import { gad7 } from '../definitions/gad7.ts'
import { phq9 } from '../definitions/phq9.ts'
import { was } from '../definitions/was.ts'
import { scoreExpression } from '../fhir/expression.ts'
import { itemOf, type Answers, type Definition, type Instrument, type Item, type Score } from '../model.ts'
import { defineInstrument } from './define.ts'
import { compileScore, scoreAll } from './score.ts'

const CODES = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day']
const phqItems = phq9.scores[0]!.items

/** Answers to PHQ-9 from weights; a hole is an item not answered. */
const phqAnswers = (...weights: readonly (number | null)[]): Answers =>
  Object.fromEntries(weights.flatMap((weight, index) => (weight === null ? [] : [[phqItems[index]!, CODES[weight]!]])))

const total = (answers: Answers) => scoreAll(phq9, answers)[0]!

describe('PHQ-9', () => {
  it('is 27 and complete when every answer is the highest', () => {
    expect(total(phqAnswers(3, 3, 3, 3, 3, 3, 3, 3, 3))).toMatchObject({
      value: 27,
      status: 'complete',
      answered: 9,
      of: 9,
    })
  })

  it('is scaled up and rounded when one or two answers are missing', () => {
    expect(total(phqAnswers(1, 1, 1, 1, 1, 1, 1, 2, null))).toMatchObject({
      value: 10,
      status: 'prorated',
      answered: 8,
    })
    expect(total(phqAnswers(2, 0, 0, 1, 0, 1, 0, null, null))).toMatchObject({
      value: 5,
      status: 'prorated',
      answered: 7,
    })
  })

  it('rounds an exact half up', () => {
    expect(total(phqAnswers(3, 1, 0, 0, 0, 0, 0, 0, null))).toMatchObject({ value: 5, status: 'prorated' })
  })

  it('has no value when three answers are missing, however high the others are', () => {
    expect(total(phqAnswers(3, 3, 3, 3, 3, 3))).toEqual({
      score: 'total',
      value: null,
      status: 'not-computable',
      answered: 6,
      of: 9,
    })
  })

  it('has no value when nothing is answered', () => {
    expect(total({})).toMatchObject({ value: null, status: 'not-computable', answered: 0 })
  })

  it('does not count the question about functioning', () => {
    const answers = { ...phqAnswers(0, 0, 0, 0, 0, 0, 0, 0, 0), 'phq9-function': 'extremely-difficult' }
    expect(total(answers)).toMatchObject({ value: 0, of: 9 })
  })

  it.each([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'moderately-severe'],
    [19, 'moderately-severe'],
    [20, 'severe'],
    [27, 'severe'],
  ])('puts %i in the band %s', (sum, band) => {
    const weights = Array.from({ length: 9 }, (_, index) => Math.min(3, Math.max(0, sum - index * 3)))
    expect(total(phqAnswers(...weights))).toMatchObject({ value: sum, band: { key: band } })
  })

  it('refuses to count an answer that is none of the choices', () => {
    expect(() => total({ 'phq9-1': 'sometimes' })).toThrow(/phq9-1 does not allow/)
  })
})

describe('an option without weight', () => {
  const options = [{ code: 'a', weight: 1 }, { code: 'b', weight: 4 }, { code: 'prefer-not-to-say' }]
  const items: Item[] = ['p', 'q'].map((id) => ({ id, kind: 'choice', required: false, options }))
  const score: Score = {
    key: 's',
    title: { nb: 's', nn: 's', en: 's' },
    items: ['p', 'q'],
    reverse: ['q'],
    method: 'sum',
    minAnswered: 1,
    prorated: 'as-is',
    bands: [],
    source: 'made up',
  }
  it('counts as not answered, and a reversed item mirrors the weights that are there', () => {
    const instrument = madeUp(items, [score])
    expect(scoreAll(instrument, { p: 'a', q: 'a' })).toMatchObject([{ value: 5, status: 'complete' }])
    expect(scoreAll(instrument, { p: 'a', q: 'prefer-not-to-say' })).toMatchObject([
      { value: 2, status: 'prorated', answered: 1 },
    ])
  })

  it('is told from an answer that does not exist', () => {
    for (const foreign of ['c', 'constructor', '__proto__', '', 3, true, ['a']])
      expect(() => scoreAll(madeUp(items, [score]), { p: foreign })).toThrow(/p does not allow/)
  })
})

describe('an item that is not asked', () => {
  it('does not count, though an answer to it is there', () => {
    const instrument = madeUp(
      [
        { id: 'pain', kind: 'boolean', required: false },
        {
          id: 'how-much',
          kind: 'scale',
          required: false,
          min: 0,
          max: 10,
          askedWhen: { item: 'pain', is: 'equal', value: true },
        },
      ],
      [
        {
          key: 's',
          title: { nb: 's', nn: 's', en: 's' },
          items: ['how-much'],
          method: 'mean',
          minAnswered: 1,
          prorated: 'as-is',
          bands: [],
          source: 'made up',
        },
      ],
    )
    expect(scoreAll(instrument, { pain: true, 'how-much': 7 })).toMatchObject([{ value: 7 }])
    expect(scoreAll(instrument, { pain: false, 'how-much': 7 })).toMatchObject([
      { value: null, status: 'not-computable' },
    ])
  })
})

describe('Work Ability Score', () => {
  it.each([
    [0, 'poor'],
    [5, 'poor'],
    [6, 'moderate'],
    [7, 'moderate'],
    [8, 'good'],
    [10, 'good'],
  ])('%i is %s', (value, band) => {
    expect(scoreAll(was, { was: value })[0]).toMatchObject({ value, status: 'complete', band: { key: band } })
  })

  it.each([-1, 11, 7.5, Number.NaN, '7'])('refuses %s', (value) => {
    expect(() => scoreAll(was, { was: value })).toThrow(RangeError)
  })
})

/** Any instrument of choice and scale items with one score over some of them, and answers to it. */
const anyScored = fc
  .record({
    kinds: fc.array(fc.constantFrom('choice', 'scale'), { minLength: 1, maxLength: 12 }),
    top: fc.integer({ min: 1, max: 6 }),
    method: fc.constantFrom('sum' as const, 'mean' as const),
    prorated: fc.constantFrom('as-is' as const, 'nearest-whole' as const),
    transform: fc.option(fc.record({ times: fc.integer({ min: 1, max: 9 }), plus: fc.integer({ min: 0, max: 5 }) }), {
      nil: undefined,
    }),
    least: fc.nat(),
    reversed: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    given: fc.array(fc.option(fc.nat(), { freq: 5 }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ kinds, top, method, prorated, transform, least, reversed, given }) => {
    const items = kinds.map((kind, index): Item =>
      kind === 'scale'
        ? { id: `q${index}`, kind: 'scale', required: false, min: 0, max: top }
        : {
            id: `q${index}`,
            kind: 'choice',
            required: false,
            options: Array.from({ length: top + 1 }, (_, weight) => ({ code: `o${weight}`, weight })),
          },
    )
    const ids = items.map((item) => item.id)
    const score: Score = {
      key: 's',
      title: { nb: 's', nn: 's', en: 's' },
      items: ids,
      reverse: ids.filter((_, index) => reversed[index]),
      method,
      prorated,
      minAnswered: 1 + (least % ids.length),
      ...(transform ? { transform } : {}),
      bands: [],
      source: 'made up',
    }
    const answers: Answers = Object.fromEntries(
      items.flatMap((item, index) => {
        const value = given[index]
        if (value === null || value === undefined) return []
        return [[item.id, item.kind === 'scale' ? value % (top + 1) : `o${value % (top + 1)}`]]
      }),
    )
    return { instrument: madeUp(items, [score]), score, answers, top }
  })

function madeUp(items: readonly Item[], scores: readonly Score[]): Instrument {
  const options = Object.fromEntries(
    items.flatMap((item) => (item.kind === 'choice' ? item.options.map(({ code }) => [code, code]) : [])),
  )
  return defineInstrument({
    key: 'made-up',
    version: '1',
    title: { nb: 'x', nn: 'x', en: 'x' },
    licence: { tier: 'free', holder: 'nobody', evidence: 'made up', url: 'https://example.org' },
    source: 'made up',
    items,
    scores,
    texts: {
      nb: {
        source: 'own',
        options,
        items: Object.fromEntries(items.map(({ id }) => [id, { text: id, low: 'a', high: 'b' }])),
      },
    },
  })
}

describe('any score', () => {
  it('counts what was answered, and has a value exactly when enough was', () => {
    fc.assert(
      fc.property(anyScored, ({ instrument, score, answers }) => {
        const result = compileScore(instrument, score)(answers)
        const answered = Object.keys(answers).length
        expect(result).toMatchObject({ answered, of: score.items.length })
        expect(result.status).toBe(
          answered < score.minAnswered ? 'not-computable' : answered < score.items.length ? 'prorated' : 'complete',
        )
        expect(result.value === null).toBe(result.status === 'not-computable')
      }),
      runs(1000),
    )
  })

  it('stays between its lowest and highest possible value', () => {
    fc.assert(
      fc.property(anyScored, ({ instrument, score, answers, top }) => {
        const { value } = compileScore(instrument, score)(answers)
        const { times, plus } = score.transform ?? { times: 1, plus: 0 }
        const highest = (score.method === 'sum' ? top * score.items.length : top) * times + plus
        if (value !== null) expect(value >= plus && value <= highest + 1e-9).toBe(true)
      }),
      runs(1000),
    )
  })

  it('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(anyScored, ({ instrument, score, answers }) => {
        const turned = Object.fromEntries(Object.entries(answers).toReversed())
        expect(compileScore(instrument, score)(turned)).toEqual(compileScore(instrument, score)(answers))
      }),
      runs(1000),
    )
  })

  it('agrees with the FHIRPath we would export, as fhirpath runs it', () => {
    fc.assert(
      fc.property(anyScored, ({ instrument, score, answers }) => agreesWithFhirPath(instrument, score, answers)),
      runs(600),
    )
  })

  it.each([phq9, gad7])('agrees with fhirpath for $key whatever is answered or missing', (instrument) => {
    const score = instrument.scores[0]!
    const weights = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { freq: 6 }), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(weights, (given) => {
        const answers = Object.fromEntries(
          score.items.flatMap((id, index) => (given[index] === null ? [] : [[id, CODES[given[index]!]!]])),
        )
        agreesWithFhirPath(instrument, score, answers)
      }),
      runs(600),
    )
  })
})

function agreesWithFhirPath(instrument: Instrument, score: Score, answers: Answers): void {
  const ours = compileScore(instrument, score)(answers)
  const response = asResponse(instrument, answers)
  const theirs: unknown[] = evaluate(
    response,
    scoreExpression(instrument, score),
    { resource: response, questionnaire: asQuestionnaire(instrument) },
    r4,
    { async: false },
  )
  if (ours.value === null) expect(theirs).toEqual([])
  else expect(theirs[0]).toBeCloseTo(ours.value, 6)
}

const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'

function asQuestionnaire(definition: Definition) {
  const item = definition.items.map((each) => ({
    linkId: each.id,
    type: each.kind === 'choice' ? 'choice' : 'integer',
    ...(each.kind === 'choice'
      ? {
          answerOption: each.options.map(({ code, weight }) => ({
            valueCoding: { system: 'urn:x', code },
            ...(weight === undefined ? {} : { extension: [{ url: ORDINAL, valueDecimal: weight }] }),
          })),
        }
      : {}),
  }))
  return { resourceType: 'Questionnaire', status: 'active', url: 'urn:q', item }
}

function asResponse(definition: Definition, answers: Answers) {
  const item = Object.entries(answers).map(([linkId, answer]) => ({
    linkId,
    answer: [
      itemOf(definition, linkId)?.kind === 'choice'
        ? { valueCoding: { system: 'urn:x', code: answer } }
        : { valueInteger: answer },
    ],
  }))
  return { resourceType: 'QuestionnaireResponse', status: 'completed', questionnaire: 'urn:q', item }
}
