import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, questionnaire, unspeakable, type Part } from '#tests/questionnaires/make.ts'
import { runs } from '#tests/runs.ts'
import { questionnaireJson } from '#tests/questionnaires/read.ts'
import { importQuestionnaire } from './import.ts'

const read = (item: Part[], more: Part = {}) => importQuestionnaire(questionnaire(item, more))

describe('a questionnaire', () => {
  it('that we did not make needs a permission before it is used', () => {
    expect(read([ask('q')], { copyright: '© Somebody' }).instrument?.licence).toMatchObject({
      tier: 'agreement',
      holder: '© Somebody',
    })
  })

  it('has what it says of itself kept or flagged', () => {
    const { instrument, flagged } = read([ask('q')], {
      title: 'T',
      name: 'N',
      copyright: 'C',
      publisher: 'P',
      status: 'active',
      code: [
        { system: 'http://loinc.org', code: '1-8' },
        { system: 'urn:s', code: 'x' },
      ],
    })
    expect(instrument).toMatchObject({ key: 't', version: '1', title: { en: 'T' }, loinc: '1-8' })
    expect(flagged.map(({ path }) => path).toSorted()).toEqual(['code[1]', 'name', 'publisher', 'status'])
  })

  it('is told at once for a hundred thousand items, and for a thousand levels', () => {
    const many = read(Array.from({ length: 100_000 }, (_, index) => ask(`q${index}`)))
    expect(many).toMatchObject({ instrument: null, taken: [], refused: [{ path: 'item', what: '100000 items' }] })
    let deep: Part = ask('q')
    for (let level = 0; level < 1_000; level += 1) deep = { linkId: `g${level}`, type: 'group', item: [deep] }
    expect(read([deep])).toMatchObject({ instrument: null, refused: [{ path: 'item', why: 'more than 20' }] })
  })

  it('does not shake for what is deep where nothing is asked', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    const everywhere = read([ask('q', { code: [{ system: deep, code: deep }], extension: [{ url: deep }] })], {
      contained: [{ resourceType: deep, id: deep }],
      meta: deep,
    })
    expect(everywhere).toMatchObject({ instrument: null, refused: [{ path: 'item[0].extension[0].url' }] })
  })
})

describe('anything else', () => {
  it.each([null, 7, 'x', [], {}, { resourceType: 'QuestionnaireResponse' }, { resourceType: unspeakable }])(
    'is not a Questionnaire: %j',
    (json) => {
      expect(importQuestionnaire(json)).toMatchObject({
        questionnaire: null,
        instrument: null,
        refused: [{ path: '', why: 'not a FHIR Questionnaire' }],
      })
    },
  )

  it('that holds several questionnaires is sent back with what to do', () => {
    expect(importQuestionnaire({ resourceType: 'Bundle', entry: [] }).refused).toMatchObject([
      { what: 'resourceType Bundle', why: expect.stringContaining('one at a time') },
    ])
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
      fc.constant(unspeakable),
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

function nodesOf(root: unknown): [Record<string, unknown>, string][] {
  if (typeof root !== 'object' || root === null) return []
  const parent = root as Record<string, unknown>
  return Object.entries(parent).flatMap(([key, value]) => [
    [parent, key] as [Record<string, unknown>, string],
    ...nodesOf(value),
  ])
}
