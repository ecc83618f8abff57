import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import { questionnaireJson } from '#tests/questionnaires/read.ts'
import { importQuestionnaire } from './import.ts'
import {
  CALCULATED,
  HIDDEN,
  MAX_DECIMALS,
  MAX_VALUE,
  MIN_VALUE,
  SLIDER_STEP,
  TRANSLATION,
  UNIT,
  WEIGHTS,
} from './urls.ts'

type Part = Record<string, unknown>
const questionnaire = (item: unknown, more: Part = {}) => ({
  resourceType: 'Questionnaire',
  language: 'en',
  url: 'urn:test/t',
  version: '1',
  item,
  ...more,
})
const read = (item: Part[], more: Part = {}) => importQuestionnaire(questionnaire(item, more))
const ask = (linkId: string, more: Part = {}): Part => ({ linkId, type: 'boolean', text: `Is it ${linkId}?`, ...more })
const choice = (linkId: string, more: Part = {}): Part =>
  ask(linkId, {
    type: 'choice',
    answerOption: [{ valueCoding: { code: 'a', display: 'A' } }, { valueCoding: { code: 'b', display: 'B' } }],
    ...more,
  })
const extension = (name: string, value: Part): Part => ({
  url: `http://hl7.org/fhir/StructureDefinition/${name}`,
  ...value,
})
const slider = extension('questionnaire-itemControl', { valueCodeableConcept: { coding: [{ code: 'slider' }] } })

describe('a questionnaire', () => {
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
      {
        type: 'integer',
        extension: [slider, extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 10 })],
      },
      { kind: 'scale', min: 0, max: 10 },
    ],
    ['string', { type: 'string', maxLength: 20 }, { kind: 'text', lines: 'one', maxLength: 20 }],
    ['text', { type: 'text' }, { kind: 'text', lines: 'many' }],
    [
      'date with a limit',
      { type: 'date', extension: [extension('minValue', { valueDate: '2020-01-01' })] },
      { kind: 'date', min: '2020-01-01' },
    ],
    ['choice', { ...choice('q') }, { kind: 'choice', options: [{ code: 'a' }, { code: 'b' }] }],
    ['choice of several', { ...choice('q', { repeats: true }) }, { kind: 'choices' }],
    [
      'choice of texts',
      { type: 'choice', answerOption: [{ valueString: 'yes' }, { valueInteger: 2 }] },
      { options: [{ code: 'yes' }, { code: '2' }] },
    ],
    ['required question', { required: true }, { required: true }],
    ['display', { type: 'display' }, { kind: 'display' }],
  ])('gives a %s', (_what, part, item) => {
    const { instrument, refused } = read([ask('q', part)])
    expect(refused).toEqual([])
    expect(instrument?.items[0]).toMatchObject(item)
  })

  it('gives its weights, wherever a file keeps them', () => {
    const ordinal = [extension('ordinalValue', { valueDecimal: 3 })]
    const weight = [extension('itemWeight', { valueDecimal: 4 })]
    const { instrument } = read([
      ask('q', {
        type: 'choice',
        answerOption: [
          { extension: ordinal, valueCoding: { code: 'a', display: 'A' } },
          { valueCoding: { code: 'b', display: 'B', extension: weight } },
          { valueCoding: { code: 'c', display: 'C', extension: [extension('ordinalValue', {})] } },
        ],
      }),
    ])
    expect(instrument?.items[0]).toMatchObject({ options: [{ weight: 3 }, { weight: 4 }, { code: 'c' }] })
  })

  it('gives the choices of a value set inside it', () => {
    const imported = importQuestionnaire(questionnaireJson('no-refero-repeatsUnderEnableWhen.q'))
    expect(imported.taken.find(({ linkId }) => linkId === '7.1')).toMatchObject({ kind: 'choice' })
    const valueSet = {
      resourceType: 'ValueSet',
      id: 'v',
      expansion: { contains: [{ system: 'urn:s', code: 'x', display: 'X' }] },
    }
    const { instrument } = read([ask('q', { type: 'choice', answerValueSet: '#v' })], { contained: [valueSet] })
    expect(instrument?.items[0]).toMatchObject({ options: [{ code: 'x' }] })
  })

  it('gives the choices of a known LOINC list it only refers to, and says that it did', () => {
    const { instrument, flagged } = read([
      ask('q', { type: 'choice', answerValueSet: 'http://loinc.org/vs/LL358-3|2.77' }),
    ])
    expect(instrument?.items[0]).toMatchObject({
      options: [
        { loinc: 'LA6568-5', weight: 0 },
        { loinc: 'LA6569-3', weight: 1 },
        { loinc: 'LA6570-1', weight: 2 },
        { loinc: 'LA6571-9', weight: 3 },
      ],
    })
    expect(flagged).toContainEqual(
      expect.objectContaining({ path: 'item[0].answerValueSet', why: expect.stringContaining('LL358-3') }),
    )
  })

  it('opens groups: their text comes before what is inside, their condition goes with it', () => {
    const { instrument } = read([
      ask('first'),
      {
        linkId: 'g',
        type: 'group',
        text: 'About it',
        enableWhen: [{ question: 'first', operator: '=', answerBoolean: true }],
        item: [ask('inner')],
      },
    ])
    const condition = { item: 'first', is: 'equal', value: true }
    expect(instrument?.items).toMatchObject([
      { id: 'first' },
      { id: 'g', kind: 'display', askedWhen: condition },
      { id: 'inner', askedWhen: condition },
    ])
  })

  it.each([
    ['exists', { answerBoolean: true }, { is: 'answered' }],
    ['exists', { answerBoolean: false }, { is: 'unanswered' }],
    ['=', { answerInteger: 3 }, { is: 'equal', value: 3 }],
    ['!=', { answerInteger: 3 }, { is: 'not-equal', value: 3 }],
    ['>', { answerDecimal: 3.5 }, { is: 'above', value: 3.5 }],
    ['>=', { answerQuantity: { value: 3 } }, { is: 'at-least', value: 3 }],
    ['<', { answerInteger: 3 }, { is: 'below', value: 3 }],
    ['<=', { answerInteger: 3 }, { is: 'at-most', value: 3 }],
  ])('gives the condition %s %j', (operator, answer, condition) => {
    const { instrument } = read([
      ask('n', { type: 'decimal' }),
      ask('q', { enableWhen: [{ question: 'n', operator, ...answer }] }),
    ])
    expect(instrument?.items[1]?.askedWhen).toEqual({ item: 'n', ...condition })
  })

  it('keeps the words of each of our languages that is complete, and leaves out one that is not', () => {
    const said = (lang: string, content: string) => ({
      extension: [
        extension('translation', {
          extension: [
            { url: 'lang', valueCode: lang },
            { url: 'content', valueString: content },
          ],
        }),
      ],
    })
    const items = [ask('a', { _text: said('nb-NO', 'Er det a?') }), ask('b')]
    expect(Object.keys(read(items).instrument!.texts)).toEqual(['en'])
    expect(read(items).flagged).toContainEqual(expect.objectContaining({ what: 'nb' }))
    items[1] = ask('b', { _text: said('no', 'Er det b?') })
    expect(read(items).instrument!.texts.nb?.items).toEqual({ a: { text: 'Er det a?' }, b: { text: 'Er det b?' } })
  })

  it('of another language is taken by its translations', () => {
    const imported = importQuestionnaire(questionnaireJson('mii-phq9.q'))
    expect(imported.refused).toEqual([])
    expect(Object.keys(imported.instrument!.texts)).toEqual(['en'])
    expect(imported.flagged).toContainEqual(expect.objectContaining({ path: 'language', what: 'de' }))
    expect(imported.totals).toEqual(['PHQ-9.Score'])
  })

  it('that we did not make needs a permission before it is used', () => {
    expect(read([ask('q')], { copyright: '© Somebody' }).instrument?.licence).toMatchObject({
      tier: 'agreement',
      holder: '© Somebody',
    })
  })
})

describe('what is outside our subset', () => {
  it.each([
    [
      'an extension nobody knows',
      ask('q', { extension: [{ url: 'urn:what', valueString: 'x' }] }),
      'item[0].extension[0]',
      'urn:what',
    ],
    ['an element nobody knows', ask('q', { wording: 'x' }), 'item[0].wording', 'wording'],
    [
      'a condition in FHIRPath',
      ask('q', {
        extension: [{ url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression' }],
      }),
      'item[0].extension[0]',
      'enableWhenExpression',
    ],
    ['a first value', ask('q', { initial: [{ valueBoolean: true }] }), 'item[0].initial', 'initial'],
    [
      'a hidden item',
      ask('h', { extension: [extension('questionnaire-hidden', { valueBoolean: true })] }),
      'item[0]',
      'h',
    ],
    [
      'an extension of an option',
      choice('q', { answerOption: [{ valueCoding: { code: 'a', display: 'A' }, extension: [{ url: 'urn:what' }] }] }),
      'item[0].answerOption[0].extension[0]',
      'urn:what',
    ],
  ])('is flagged: %s', (_what, item, path, what) => {
    const { flagged, instrument } = read([item, ask('other')])
    expect(instrument).not.toBeNull()
    expect(flagged).toContainEqual(expect.objectContaining({ path, what: expect.stringContaining(what) }))
  })

  it.each([
    ['an attachment', ask('q', { type: 'attachment' }), 'item[0].type'],
    ['a repeating group', { linkId: 'g', type: 'group', repeats: true, item: [ask('q')] }, 'item[0].repeats'],
    ['a modifier', ask('q', { modifierExtension: [{ url: 'urn:not' }] }), 'item[0].modifierExtension'],
    [
      'choices kept elsewhere',
      ask('q', { type: 'choice', answerValueSet: 'http://example.org/vs' }),
      'item[0].answerValueSet',
    ],
    ['a choice without options', ask('q', { type: 'choice' }), 'item[0]'],
    ['an item without linkId', { type: 'boolean', text: 'x' }, 'item[0]'],
    ['a linkId that is a number', { linkId: 7, type: 'boolean' }, 'item[0].linkId'],
    ['required that is a text', ask('q', { required: 'yes' }), 'item[0].required'],
    ['items that are no list', ask('q', { item: {} }), 'item[0].item'],
    ['an item that is no object', ask('q', { item: [7] }), 'item[0].item[0]'],
    [
      'a weight that is a text',
      choice('q', {
        answerOption: [{ valueCoding: { code: 'a' }, extension: [extension('ordinalValue', { valueDecimal: 'x' })] }],
      }),
      'item[0].answerOption[0].extension[0]',
    ],
    [
      'a condition on nothing',
      ask('q', { enableWhen: [{ question: 'r', operator: 'exists', answerBoolean: true }] }),
      'item[0].enableWhen[0]',
    ],
    [
      'a condition on itself',
      ask('q', { enableWhen: [{ question: 'q', operator: 'exists', answerBoolean: true }] }),
      'item[0].enableWhen[0]',
    ],
    ['limits the wrong way round', questionnaireJson('fhirtc-integer-min-max.q').item[0]!, 'item[0]'],
  ])('is refused by its place, and no instrument is made: %s', (_what, item, path) => {
    const { refused, instrument } = read([item])
    expect(instrument).toBeNull()
    expect(refused).toContainEqual(expect.objectContaining({ path }))
  })

  it.each([
    [
      'two conditions without behaviour',
      {
        enableWhen: [
          { question: 'c', operator: 'exists', answerBoolean: true },
          { question: 'c', operator: '=', answerCoding: { code: 'a' } },
        ],
      },
    ],
    [
      'a condition on a choice that is not there',
      { enableWhen: [{ question: 'c', operator: '=', answerCoding: { code: 'z' } }] },
    ],
    [
      'an operator nobody knows',
      { enableWhen: [{ question: 'c', operator: 'constructor', answerCoding: { code: 'a' } }] },
    ],
    ['a size of a choice', { enableWhen: [{ question: 'c', operator: '>', answerCoding: { code: 'a' } }] }],
  ])('is refused: %s', (_what, part) => {
    expect(read([choice('c'), ask('q', part)]).instrument).toBeNull()
  })

  it('names both places of a linkId that is there twice', () => {
    const { refused } = read([ask('q'), { linkId: 'g', type: 'group', item: [ask('q')] }])
    expect(refused).toContainEqual({
      path: 'item[1].item[0].linkId',
      what: 'q',
      why: 'another item has the same linkId',
    })
  })

  it('ends at once for conditions that go in a circle', () => {
    const { refused, instrument } = importQuestionnaire(questionnaireJson('lforms-enablewhen-loop.q'))
    expect(instrument).toBeNull()
    expect(refused[0]).toMatchObject({ path: 'item[0].enableWhen[0]', what: 'item3' })
  })

  it('is told at once for a hundred thousand items, and for a thousand levels', () => {
    const many = read(Array.from({ length: 100_000 }, (_, index) => ask(`q${index}`)))
    expect(many).toMatchObject({ instrument: null, taken: [], refused: [{ path: 'item', what: '100000 items' }] })
    let deep: Part = ask('q')
    for (let level = 0; level < 1_000; level += 1) deep = { linkId: `g${level}`, type: 'group', item: [deep] }
    expect(read([deep])).toMatchObject({ instrument: null, refused: [{ path: 'item', why: 'more than 20' }] })
  })

  it('cannot hide behind names that every object has', () => {
    expect(read([ask('constructor')]).refused).toContainEqual(
      expect.objectContaining({ why: expect.stringContaining('constructor') }),
    )
    expect(read([ask('__proto__')]).instrument).toBeNull()
    expect(read([ask('q', { text: 'null \u0000 character' })]).instrument).toBeNull()
  })
})

describe('anything else', () => {
  it.each([null, 7, 'x', [], {}, { resourceType: 'Bundle', entry: [] }])('is not a Questionnaire: %j', (json) => {
    expect(importQuestionnaire(json)).toMatchObject({
      questionnaire: null,
      instrument: null,
      refused: [{ path: '', why: 'not a FHIR Questionnaire' }],
    })
  })

  it('is refused when there is nothing to ask', () => {
    expect(importQuestionnaire({ resourceType: 'Questionnaire' }).refused).toContainEqual(
      expect.objectContaining({ why: 'there is nothing to ask' }),
    )
  })

  it('never throws, whatever stands where', () => {
    const keys = fc.constantFrom(
      'item',
      'linkId',
      'type',
      'text',
      'extension',
      'answerOption',
      'valueCoding',
      'enableWhen',
      'url',
      'code',
      'contained',
      'answerValueSet',
      '_text',
      'repeats',
      'maxLength',
    )
    const leaf = fc.oneof(
      fc.constantFrom('choice', 'group', 'display', 'integer', '#v', 'q'),
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
      ),
    }))
    fc.assert(
      fc.property(fc.dictionary(keys, tree), (parts) => {
        const { instrument, refused } = importQuestionnaire({ ...parts, resourceType: 'Questionnaire' })
        expect(instrument === null).toBe(refused.length > 0)
      }),
      runs(3000),
    )
  })

  it('that is a real questionnaire with one thing changed gives an instrument or a reason', () => {
    const names = [
      'web-phq-9.q',
      'mii-phq9.q',
      'lforms-phq9-weight.q',
      'no-refero-section-score',
      'android-layout_paginated.q',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.anything({ maxDepth: 1 }), (name, place, value) => {
        const json = questionnaireJson(name)
        const nodes = nodesOf(json)
        const [parent, key] = nodes[place % nodes.length]!
        parent[key] = value
        const { instrument, refused } = importQuestionnaire(json)
        expect(instrument === null).toBe(refused.length > 0)
      }),
      runs(3000),
    )
  })
})

describe('every extension of a real questionnaire', () => {
  const names = [
    'web-phq-9.q',
    'web-gad-7.q',
    'mii-phq9.q',
    'mii-phq9-extractable.q',
    'lforms-phq9-weight.q',
    'lforms-apgar-itemweight.q',
    'no-refero-section-score',
    'no-refero-repeatsUnderEnableWhen.q',
    'android-layout_paginated.q',
  ]
  const read = [...WEIGHTS, ...CALCULATED, TRANSLATION, MIN_VALUE, MAX_VALUE, UNIT, MAX_DECIMALS, SLIDER_STEP, HIDDEN]

  it.each(names)('is read or listed: %s', (name) => {
    const json = questionnaireJson(name)
    const { flagged, refused } = importQuestionnaire(json)
    const listed = [...flagged, ...refused].map(({ path }) => path)
    const unheard = extensionsIn(json, '').filter(
      ({ url, path }) => !read.includes(url) && !listed.some((at) => path === at || path.startsWith(`${at}.`)),
    )
    expect(unheard).toEqual([])
    expect(extensionsIn(json, '').length).toBeGreaterThan(name.startsWith('no-refero-repeats') ? -1 : 0)
  })
})

function extensionsIn(node: unknown, path: string): { url: string; path: string }[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const at = Array.isArray(node) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    if (key !== 'extension' || !Array.isArray(value)) return extensionsIn(value, at)
    return value.map((each: { url: string }, index) => ({ url: each.url, path: `${at}[${index}]` }))
  })
}

function nodesOf(root: unknown): [Record<string, unknown>, string][] {
  if (typeof root !== 'object' || root === null) return []
  const parent = root as Record<string, unknown>
  return Object.entries(parent).flatMap(([key, value]) => [
    [parent, key] as [Record<string, unknown>, string],
    ...nodesOf(value),
  ])
}
