import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, choice, questionnaire, type Part } from '#tests/questionnaires/make.ts'
import { questionnaireJson } from '#tests/questionnaires/read.ts'
import { runs } from '#tests/runs.ts'
import type { Answers } from '../model.ts'
import { visibleItems } from '../rules/walk.ts'
import { importQuestionnaire } from './import.ts'

const read = (items: Part[]) => importQuestionnaire(questionnaire(items))
const when = (question: string, operator: string, answer: Part): Part => ({ question, operator, ...answer })

describe('a condition', () => {
  const unless = (value: number) => ({
    any: [
      { item: 'n', is: 'unanswered' },
      { item: 'n', is: 'not-equal', value },
    ],
  })
  it.each([
    ['exists', { answerBoolean: true }, { item: 'n', is: 'answered' }],
    ['exists', { answerBoolean: false }, { item: 'n', is: 'unanswered' }],
    ['=', { answerInteger: 3 }, { item: 'n', is: 'equal', value: 3 }],
    ['!=', { answerInteger: 3 }, unless(3)],
    ['>', { answerDecimal: 3.5 }, { item: 'n', is: 'above', value: 3.5 }],
    ['>=', { answerQuantity: { value: 3 } }, { item: 'n', is: 'at-least', value: 3 }],
    ['<', { answerInteger: 3 }, { item: 'n', is: 'below', value: 3 }],
    ['<=', { answerInteger: 3 }, { item: 'n', is: 'at-most', value: 3 }],
  ])('is taken: %s %j', (operator, answer, condition) => {
    const { instrument } = read([
      ask('n', { type: 'decimal' }),
      ask('q', { enableWhen: [when('n', operator, answer)] }),
    ])
    expect(instrument?.items[1]?.askedWhen).toEqual(condition)
  })

  it('on a choice of numbers is taken', () => {
    const { instrument } = read([
      ask('n', { type: 'choice', answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] }),
      ask('q', { enableWhen: [when('n', '=', { answerInteger: 1 })] }),
    ])
    expect(instrument?.items[1]?.askedWhen).toEqual({ item: 'n', is: 'equal', value: '1' })
  })

  it('has what is not compared flagged', () => {
    const { flagged } = read([
      choice('c'),
      ask('q', { enableWhen: [when('c', '=', { answerCoding: { system: 'urn:s', code: 'a' } })] }),
    ])
    expect(flagged).toMatchObject([{ path: 'item[1].enableWhen[0].answerCoding.system', why: 'not compared' }])
  })

  it.each([
    ['on nothing', [when('r', 'exists', { answerBoolean: true })]],
    ['on itself', [when('q', 'exists', { answerBoolean: true })]],
    ['on a choice that is not there', [when('c', '=', { answerCoding: { code: 'z' } })]],
    ['by an operator nobody knows', [when('c', 'constructor', { answerCoding: { code: 'a' } })]],
    ['on the size of a choice', [when('c', '>', { answerCoding: { code: 'a' } })]],
    ['on the size of yes', [when('b', '>', { answerBoolean: false })]],
    ['without a value', [when('n', '=', {})]],
    ['that compares a number with a text', [when('n', '=', { answerString: '5' })]],
    ['that compares yes with a number', [when('b', '=', { answerInteger: 1 })]],
    ['that compares with a day that is none', [when('d', '>', { answerDate: '2020-13-45' })]],
    ['that exists perhaps', [when('n', 'exists', { answerString: 'perhaps' })]],
  ])('is refused by its place: one %s', (_what, enableWhen) => {
    const { refused, instrument } = read([
      choice('c'),
      ask('b'),
      ask('n', { type: 'integer' }),
      ask('d', { type: 'date' }),
      ask('q', { enableWhen }),
    ])
    expect(instrument).toBeNull()
    expect(refused).toContainEqual(expect.objectContaining({ path: 'item[4].enableWhen[0]' }))
  })

  it.each([
    ['two without behaviour', undefined, 2],
    ['two with another behaviour', 'none', 2],
    ['one with another behaviour', 'none', 1],
  ])('is refused by its behaviour: %s', (_what, enableBehavior, count) => {
    const enableWhen = [when('b', 'exists', { answerBoolean: true }), when('b', '=', { answerBoolean: true })]
    expect(read([ask('b'), ask('q', { enableBehavior, enableWhen: enableWhen.slice(0, count) })])).toMatchObject({
      instrument: null,
      refused: [{ path: 'item[1].enableBehavior' }],
    })
  })

  it('ends at once where they go in a circle', () => {
    const { refused, instrument } = importQuestionnaire(questionnaireJson('lforms-enablewhen-loop.q'))
    expect(instrument).toBeNull()
    expect(refused[0]).toMatchObject({ path: 'item[0].enableWhen[0]', what: 'item3' })
  })
})

/** What FHIR says of each operator (`questionnaire-enable-operator`), for one number or none. */
const operators: Record<string, (given: number | undefined, value: number) => boolean> = {
  '=': (given, value) => given === value,
  '!=': (given, value) => given !== value,
  '>': (given, value) => given !== undefined && given > value,
  '<': (given, value) => given !== undefined && given < value,
  '>=': (given, value) => given !== undefined && given >= value,
  '<=': (given, value) => given !== undefined && given <= value,
}

describe('conditions as they were imported', () => {
  const small = fc.integer({ min: 0, max: 4 })
  const part = fc.oneof(
    fc.record({
      question: fc.constantFrom('m', 'n'),
      operator: fc.constantFrom(...Object.keys(operators)),
      value: small,
    }),
    fc.record({ question: fc.constantFrom('m', 'n'), operator: fc.constant('exists'), value: fc.boolean() }),
  )
  const given = fc.record({ m: fc.option(small, { nil: undefined }), n: fc.option(small, { nil: undefined }) })

  it('show an item exactly when FHIR does, whatever is answered', () => {
    const parts = fc.array(part, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(parts, fc.constantFrom('all', 'any'), given, (enabled, enableBehavior, answers) => {
        const enableWhen = enabled.map(({ question, operator, value }) =>
          when(question, operator, typeof value === 'boolean' ? { answerBoolean: value } : { answerInteger: value }),
        )
        const numbers = ['m', 'n'].map((id) => ask(id, { type: 'integer' }))
        const { instrument } = read([...numbers, ask('q', { enableWhen, enableBehavior })])
        const truths = enabled.map(({ question, operator, value }) =>
          typeof value === 'boolean'
            ? (answers[question] !== undefined) === value
            : operators[operator]!(answers[question], value),
        )
        const expected = enableBehavior === 'all' ? truths.every(Boolean) : truths.some(Boolean)
        const kept = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers
        expect(visibleItems(instrument!, kept).some(({ id }) => id === 'q')).toBe(expected)
      }),
      runs(2000),
    )
  })

  it.each([
    ['=', [], false],
    ['=', ['a', 'b'], true],
    ['=', ['b'], false],
    ['!=', [], true],
    ['!=', ['a', 'b'], false],
    ['!=', ['b'], true],
  ])('of several choices look at all of them: %s a, given %j', (operator, chosen, shown) => {
    const { instrument } = read([
      choice('c', { repeats: true }),
      ask('q', { enableWhen: [when('c', operator, { answerCoding: { code: 'a' } })] }),
    ])
    const answers: Answers = chosen.length === 0 ? {} : { c: chosen }
    expect(visibleItems(instrument!, answers).some(({ id }) => id === 'q')).toBe(shown)
  })
})
