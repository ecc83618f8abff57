import { describe, expect, it } from 'vitest'
import { ask, choice, extension, questionnaire, type Part } from '#tests/questionnaires/make.ts'
import { questionnaireJson } from '#tests/questionnaires/read.ts'
import { importQuestionnaire } from './import.ts'

const read = (item: Part) => importQuestionnaire(questionnaire([item]))
const limits = (min: Part, max: Part) => [extension('minValue', min), extension('maxValue', max)]
const slider = extension('questionnaire-itemControl', { valueCodeableConcept: { coding: [{ code: 'slider' }] } })
const zeroToTen = limits({ valueInteger: 0 }, { valueInteger: 10 })

describe('an item', () => {
  it.each([
    ['boolean', { type: 'boolean' }, { kind: 'boolean' }],
    ['integer', { type: 'integer' }, { kind: 'number', decimals: 0 }],
    [
      'decimal with limits',
      {
        type: 'decimal',
        extension: [extension('minValue', { valueDecimal: 0.5 }), extension('maxDecimalPlaces', { valueInteger: 2 })],
      },
      { kind: 'number', decimals: 2, min: 0.5 },
    ],
    [
      'quantity with a unit',
      { type: 'quantity', extension: [extension('questionnaire-unit', { valueCoding: { code: 'kg' } })] },
      { kind: 'number', unit: 'kg' },
    ],
    [
      'slider with both ends',
      { type: 'integer', extension: [slider, ...zeroToTen] },
      { kind: 'scale', min: 0, max: 10 },
    ],
    ['string', { type: 'string', maxLength: 20 }, { kind: 'text', lines: 'one', maxLength: 20 }],
    ['text', { type: 'text' }, { kind: 'text', lines: 'many' }],
    [
      'date with a limit',
      { type: 'date', extension: [extension('minValue', { valueDate: '2020-01-01' })] },
      { kind: 'date', min: '2020-01-01' },
    ],
    ['choice', choice('q'), { kind: 'choice', options: [{ code: 'a' }, { code: 'b' }] }],
    ['choice of several', choice('q', { repeats: true }), { kind: 'choices' }],
    [
      'choice of texts',
      { type: 'choice', answerOption: [{ valueString: 'yes' }, { valueInteger: 2 }] },
      { options: [{ code: 'yes' }, { code: '2' }] },
    ],
    [
      'choice of numbers, called an integer',
      { type: 'integer', answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] },
      { kind: 'choice', options: [{ code: '1' }, { code: '2' }] },
    ],
    ['required question', { required: true }, { required: true }],
    ['display', { type: 'display' }, { kind: 'display' }],
  ])('becomes a %s', (_what, part, item) => {
    const { instrument, refused } = read(ask('q', part))
    expect(refused).toEqual([])
    expect(instrument?.items[0]).toMatchObject(item)
  })

  it.each([
    ['an attachment', { type: 'attachment' }, 'item[0].type', 'cannot be asked'],
    ['a type of R5', { type: 'coding' }, 'item[0].type', 'FHIR R5'],
    ['required that is a text', { required: 'yes' }, 'item[0].required', 'expected true or false'],
    ['a length that is no length', { type: 'string', maxLength: Infinity }, 'item[0].maxLength', 'whole number'],
    ['half a length', { type: 'string', maxLength: 1.5 }, 'item[0].maxLength', 'whole number'],
    ['several texts', { type: 'text', repeats: true }, 'item[0].repeats', 'several times'],
    ['numbers the wrong way round', questionnaireJson('fhirtc-integer-min-max.q').item[0]!, 'item[0]', 'no number'],
    [
      'days the wrong way round',
      { type: 'date', extension: limits({ valueDate: '2021-01-01' }, { valueDate: '2020-01-01' }) },
      'item[0]',
      'no day',
    ],
    ['a limit twice', { type: 'integer', extension: [...zeroToTen, ...zeroToTen] }, 'item[0].extension[2]', 'twice'],
    [
      'a unit that is none',
      { type: 'quantity', extension: [extension('questionnaire-unit', { valueString: 'kg' })] },
      'item[0].extension[0]',
      'expected a unit',
    ],
    ['choices for yes or no', choice('q', { type: 'boolean' }), 'item[0].answerOption', 'cannot have choices'],
    ['choices for a text', { type: 'display', answerValueSet: '#v' }, 'item[0].answerValueSet', 'cannot have choices'],
  ])('is refused by its place: %s', (_what, part, path, why) => {
    const { refused, instrument } = read(ask('q', part))
    expect(instrument).toBeNull()
    expect(refused).toContainEqual(expect.objectContaining({ path, why: expect.stringContaining(why) }))
  })
})
