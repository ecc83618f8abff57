import { describe, expect, it } from 'vitest'
import { ask, choice, extension, questionnaire, unspeakable, type Part } from '#tests/questionnaires/make.ts'
import { importQuestionnaire } from './import.ts'

const read = (item: Part[]) => importQuestionnaire(questionnaire(item))
const group = (item: Part[], more: Part = {}): Part => ({ linkId: 'g', type: 'group', item, ...more })

describe('groups', () => {
  it('are opened: their text comes before what is inside, their condition goes with it', () => {
    const { instrument } = read([
      ask('first'),
      group([ask('inner')], {
        text: 'About it',
        enableWhen: [{ question: 'first', operator: '=', answerBoolean: true }],
      }),
    ])
    const condition = { item: 'first', is: 'equal', value: true }
    expect(instrument?.items).toMatchObject([
      { id: 'first' },
      { id: 'g', kind: 'display', askedWhen: condition },
      { id: 'inner', askedWhen: condition },
    ])
  })

  it('have their code and what makes no sense of a group flagged', () => {
    const { flagged } = read([group([ask('q')], { code: [{ code: 'x' }], required: true, readOnly: true })])
    expect(flagged.map(({ path }) => path)).toEqual(['item[0].code', 'item[0].required', 'item[0].readOnly'])
  })
})

describe('a text under another item', () => {
  const note = { linkId: 'n', type: 'display', text: 'Think of last week.' }
  it('is the help of a question', () => {
    const { instrument, refused } = read([ask('q', { item: [note] })])
    expect(refused).toEqual([])
    expect(instrument?.texts.en?.items).toEqual({ q: { text: 'Is it q?', help: 'Think of last week.' } })
  })

  it('is shown after another text', () => {
    const { instrument, refused } = read([ask('d', { type: 'display', text: 'First.', item: [note] }), ask('q')])
    expect(refused).toEqual([])
    expect(instrument?.items).toMatchObject([{ id: 'd' }, { id: 'n', kind: 'display' }, { id: 'q' }])
    expect(instrument?.texts.en?.items['n']).toEqual({ text: 'Think of last week.' })
  })
})

describe('an item outside our subset', () => {
  const expression = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression'
  it.each([
    [
      'an extension nobody knows',
      ask('q', { extension: [{ url: 'urn:what', valueString: 'x' }] }),
      '.extension[0]',
      'urn:what',
    ],
    ['an element nobody knows', ask('q', { wording: 'x' }), '.wording', 'wording'],
    [
      'a condition in FHIRPath',
      ask('q', { extension: [{ url: expression }] }),
      '.extension[0]',
      'enableWhenExpression',
    ],
    ['a first value', ask('q', { initial: [{ valueBoolean: true }] }), '.initial', 'initial'],
    ['a length of a number', ask('q', { type: 'integer', maxLength: 3 }), '.maxLength', 'maxLength'],
    ['a hidden item', ask('h', { extension: [extension('questionnaire-hidden', { valueBoolean: true })] }), '', 'h'],
    ['an item to read only', ask('h', { readOnly: true }), '', 'h'],
    ['a text that is required', ask('d', { type: 'display', required: true }), '.required', 'd'],
    [
      'a code that cannot be named',
      ask('q', { code: [{ system: unspeakable, code: unspeakable }] }),
      '.code[0]',
      'code',
    ],
    [
      'the name of a code',
      ask('q', { code: [{ system: 'http://loinc.org', code: '1-8', display: 'x' }] }),
      '.code[0].display',
      'display',
    ],
  ])('is flagged: %s', (_what, item, path, what) => {
    const { flagged, instrument } = read([item, ask('other')])
    expect(instrument).not.toBeNull()
    expect(flagged).toContainEqual(
      expect.objectContaining({ path: `item[0]${path}`, what: expect.stringContaining(what) }),
    )
  })

  it.each([
    ['a repeating group', group([ask('q')], { repeats: true }), 'item[0].repeats'],
    ['a modifier', ask('q', { modifierExtension: [{ url: 'urn:not' }] }), 'item[0].modifierExtension'],
    ['an item without linkId', { type: 'boolean', text: 'x' }, 'item[0]'],
    ['a linkId that is a number', { linkId: 7, type: 'boolean' }, 'item[0].linkId'],
    ['items that are no list', ask('q', { item: {} }), 'item[0].item'],
    ['an item that is no object', ask('q', { item: [7] }), 'item[0].item[0]'],
    ['questions inside a text', ask('d', { type: 'display', item: [ask('q')] }), 'item[0].item'],
  ])('is refused by its place, and no instrument is made: %s', (_what, item, path) => {
    const { refused, instrument } = read([item])
    expect(instrument).toBeNull()
    expect(refused).toContainEqual(expect.objectContaining({ path }))
  })

  it('is told of with its place where a linkId is there twice', () => {
    expect(read([ask('q'), group([ask('q')])]).refused).toContainEqual({
      path: 'item[1].item[0].linkId',
      what: 'q',
      why: 'another item has the same linkId',
    })
  })

  it('cannot hide behind names that every object has', () => {
    expect(read([ask('constructor')]).refused).toContainEqual(
      expect.objectContaining({ why: expect.stringContaining('constructor') }),
    )
    expect(read([ask('__proto__')]).instrument).toBeNull()
    expect(
      read([choice('q'), JSON.parse('{"linkId":"r","type":"boolean","__proto__":{"type":"group"}}') as Part]),
    ).toMatchObject({
      instrument: { items: [{ id: 'q' }, { id: 'r', kind: 'boolean' }] },
      flagged: [{ path: 'item[1].__proto__' }, {}],
    })
    expect(read([ask('q', { text: 'null \u0000 character' })]).instrument).toBeNull()
  })
})
