import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import { isRefusal } from '#core/refusal.ts'
import { questionnaireJson, questionnaireText } from '#tests/questionnaires/read.ts'
import { BUILT_IN } from '../definitions/all.ts'
import { importQuestionnaire } from './import.ts'
import { matchInstrument } from './match.ts'
import { readResponse, type ReadResponse } from './response.ts'
import { scoreMatched } from './score-response.ts'

const mii = importQuestionnaire(questionnaireJson('mii-phq9.q'))
const web = importQuestionnaire(questionnaireJson('web-phq-9.q'))
const miiResponse = () => questionnaireJson('mii-phq9.qr')
const coded = (linkId: string, code: string) => ({ linkId, answer: [{ valueCoding: { code } }] })
const response = (item: unknown[], more = {}) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item,
  ...more,
})

function readable(read: ReturnType<typeof readResponse>): ReadResponse {
  if (isRefusal(read)) throw new Error(JSON.stringify(read))
  return read
}
const total = (imported: typeof mii, json: unknown) =>
  scoreMatched(
    imported.instrument!,
    matchInstrument(imported.instrument!, BUILT_IN)!,
    readable(readResponse(json, imported)).answers,
  )[0]

describe('the response of the German PROM module, whose linkIds are not those of its questionnaire', () => {
  it('scores 27 and complete, as the Observation beside it says', () => {
    const observation = JSON.parse(questionnaireText('mii-phq9.observation')) as { valueQuantity: { value: number } }
    expect(total(mii, miiResponse())).toMatchObject({
      value: observation.valueQuantity.value,
      status: 'complete',
      answered: 9,
      of: 9,
    })
  })

  it('is matched by order and answer code, and says so', () => {
    const { answers, notes } = readable(readResponse(miiResponse(), mii))
    expect(answers['PHQ-9.1']).toBe('LA6571-9')
    expect(answers['PHQ-9.10']).toBe('LA6574-3')
    expect(notes).toEqual([
      'A total stored in the response is not used: PHQ.Score = 27.',
      expect.stringMatching(
        /^10 linkIds of the response are not in the questionnaire \(PHQ\.1 …\).* by their order and answer codes/,
      ),
    ])
  })

  it('scores the same whatever total is stored in it', () => {
    const json = miiResponse()
    json.item.at(-1)!['answer'] = [{ valueQuantity: { value: 3 } }]
    expect(total(mii, json)).toMatchObject({ value: 27, status: 'complete' })
    json.item.pop()
    expect(total(mii, json)).toMatchObject({ value: 27, status: 'complete' })
  })

  it('is prorated with two answers left out, and has no score with three', () => {
    const json = miiResponse()
    for (const gone of [2, 6]) delete json.item[gone]!['answer']
    expect(total(mii, json)).toMatchObject({ value: 27, status: 'prorated', answered: 7 })
    delete json.item[0]!['answer']
    expect(total(mii, json)).toMatchObject({ value: null, status: 'not-computable', answered: 6 })
  })

  it('is matched by the numbers of its linkIds when whole items are left out', () => {
    const json = miiResponse()
    json.item.splice(2, 2)
    const { answers, notes } = readable(readResponse(json, mii))
    expect(Object.keys(answers)).toEqual([
      'PHQ-9.1',
      'PHQ-9.2',
      'PHQ-9.5',
      'PHQ-9.6',
      'PHQ-9.7',
      'PHQ-9.8',
      'PHQ-9.9',
      'PHQ-9.10',
    ])
    expect(notes.at(-1)).toContain('by the number their linkId ends with')
    expect(total(mii, json)).toMatchObject({ value: 27, status: 'prorated', answered: 7 })
  })

  it('is not guessed at when items are left out and nothing tells which', () => {
    const json = miiResponse()
    json.item.splice(2, 1)
    for (const [index, item] of json.item.entries()) item['linkId'] = 'abcdefghijk'[index]
    expect(readResponse(json, mii)).toMatchObject({ refused: [{ reason: 'cannot-be-placed', field: 'item[0]' }] })
  })

  it('is not matched against the order of its answer codes', () => {
    const json = miiResponse()
    json.item[8]!['answer'] = [{ valueCoding: { code: 'LA6574-3' } }]
    expect(readResponse(json, mii)).toMatchObject({ refused: [{ reason: 'cannot-be-placed' }] })
  })
})

describe('a response whose linkIds are those of its questionnaire', () => {
  const item = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => coded(`phq9.matrix.q${from + index}`, 'LA6570-1'))

  it('is read by them, in any order, inside groups, without a word', () => {
    const json = response([{ linkId: 'phq9.matrix', item: item(1, 9).toReversed() }])
    expect(readable(readResponse(json, web)).notes).toEqual([])
    expect(total(web, json)).toMatchObject({ value: 18, status: 'complete' })
  })

  it('is read under answers too', () => {
    const nested = { linkId: 'phq9.matrix.q1', answer: [{ valueCoding: { code: 'LA6568-5' }, item: item(2, 9) }] }
    expect(total(web, response([nested]))).toMatchObject({ value: 16, status: 'complete' })
  })

  it('does not use a total stored under the id of a total', () => {
    const json = response([...item(1, 9), { linkId: 'phq9.totalScore', answer: [{ valueInteger: 1 }] }])
    expect(readable(readResponse(json, web)).notes).toEqual([
      'A total stored in the response is not used: phq9.totalScore = 1.',
    ])
    expect(total(web, json)).toMatchObject({ value: 18 })
  })

  const url = 'http://hobby.intake-forms/fhir/Questionnaire/phq-9'
  const notesOf = (more: object) => readable(readResponse(response(item(1, 9), more), web)).notes

  it.each([undefined, url, `${url}|1.0.0`, 'Questionnaire/phq-9', 'phq-9'])(
    'is read without a word when it names this one, or none: %s',
    (questionnaire) => {
      expect(notesOf(questionnaire === undefined ? {} : { questionnaire })).toEqual([])
    },
  )

  it.each([
    [`${url}|2.0.0`, `The response says it answers ${url}|2.0.0; this is version ${url}|1.0.0.`],
    ['http://example.org/phq-9', `The response says it answers http://example.org/phq-9, not ${url}|1.0.0.`],
  ])('says so when it is of another version, or of a copy kept elsewhere: %s', (questionnaire, note) => {
    expect(notesOf({ questionnaire })).toEqual([note])
  })

  it.each(['in-progress', 'stopped'])('says so when it is %s', (status) => {
    expect(notesOf({ status })).toEqual([`The response is marked as ${status}.`])
  })

  it('tells of answers that are marked as missing, and counts them as missing', () => {
    const absent = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason' }] }
    const json = response([
      ...item(3, 9),
      { linkId: 'phq9.matrix.q1', answer: [absent] },
      { linkId: 'phq9.matrix.q2', answer: [{ _valueCoding: absent }] },
    ])
    expect(readable(readResponse(json, web)).notes).toEqual([
      'Marked as missing in the response: phq9.matrix.q1, phq9.matrix.q2.',
    ])
    expect(total(web, json)).toMatchObject({ value: 18, status: 'prorated', answered: 7 })
  })

  it('is not computable when nothing is answered', () => {
    expect(total(web, response([]))).toMatchObject({ value: null, status: 'not-computable', answered: 0, of: 9 })
    expect(total(web, { resourceType: 'QuestionnaireResponse' })).toMatchObject({ status: 'not-computable' })
  })
})

describe('a response to a questionnaire of another shape', () => {
  const ask = (linkId: string, type: string, more = {}) => ({ linkId, type, text: `${linkId}?`, ...more })
  const hidden = { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }
  const imported = importQuestionnaire({
    resourceType: 'Questionnaire',
    language: 'en',
    item: [
      { linkId: 'group', type: 'group', item: [ask('yes', 'boolean'), ask('how-much', 'decimal')] },
      ask('when', 'date'),
      ask('why', 'string', { enableWhen: [{ question: 'yes', operator: '=', answerBoolean: true }] }),
      ask('which', 'integer', { answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] }),
      ask('secret', 'boolean', { extension: [hidden] }),
    ],
  })
  const given = (linkId: string, value: object) => ({ linkId, answer: [value] })
  const readOne = (linkId: string, value: object) => readResponse(response([given(linkId, value)]), imported)

  it.each([
    ['yes', { valueBoolean: false }, false],
    ['how-much', { valueDecimal: 2.5 }, 2.5],
    ['how-much', { valueInteger: 2 }, 2],
    ['how-much', { valueQuantity: { value: 3 } }, 3],
    ['when', { valueDate: '2026-02-03' }, '2026-02-03'],
    ['which', { valueInteger: 2 }, '2'],
    ['which', { valueCoding: { code: '2' } }, '2'],
  ])('is read: %s %j', (linkId, value, answer) => {
    expect(readable(readOne(linkId, value)).answers).toEqual({ [linkId]: answer })
  })

  it.each([
    ['yes', { valueString: 'true' }],
    ['how-much', { valueString: '2.5' }],
    ['how-much', { valueDecimal: 1e-9 }],
    ['when', { valueDate: '2026-02-30' }],
    ['when', { valueInteger: 2026 }],
    ['why', { valueBoolean: true }],
    ['which', { valueInteger: 3 }],
  ])('is refused where the answer is of another kind, or not allowed: %s %j', (linkId, value) => {
    expect(readOne(linkId, value)).toMatchObject({ refused: [{ reason: 'not-allowed', field: 'item[0]' }] })
  })

  it('is read inside a group without words, known or not', () => {
    const inner = [given('yes', { valueBoolean: true }), given('how-much', { valueDecimal: 1 })]
    for (const linkId of ['group', 'G'])
      expect(readable(readResponse(response([{ linkId, item: inner }]), imported))).toEqual({
        answers: { yes: true, 'how-much': 1 },
        notes: [],
      })
  })

  it('tells of answers to what is not asked, and does not use them', () => {
    const json = response([
      given('yes', { valueBoolean: false }),
      given('why', { valueString: 'because' }),
      given('secret', { valueBoolean: true }),
    ])
    expect(readable(readResponse(json, imported))).toEqual({
      answers: { yes: false },
      notes: [
        'Not used, since it is not asked here: secret = true.',
        'Not used, since the other answers close the question: why = because.',
      ],
    })
  })
})

describe('a response to GAD-7, offered as one to PHQ-9', () => {
  const seven = Array.from({ length: 7 }, (_, index) => coded(`gad7.q${index + 1}`, 'LA6569-3'))

  it('is refused, though its answers would fit by the numbers of its linkIds', () => {
    expect(readResponse(response(seven), mii)).toMatchObject({ refused: [{ reason: 'cannot-be-placed' }] })
    expect(readResponse(response(seven, { questionnaire: 'Questionnaire/gad-7' }), mii)).toMatchObject({
      refused: [{ reason: 'another-questionnaire' }],
    })
  })
})

describe('a response that cannot be read', () => {
  let deep: unknown = coded('x', 'y')
  for (let level = 0; level < 1_000; level += 1) deep = { linkId: `g${level}`, item: [deep] }
  it.each([
    ['something else', { resourceType: 'Questionnaire' }, 'not-a-response', undefined],
    ['one entered in error', response([], { status: 'entered-in-error' }), 'entered-in-error', undefined],
    ['items that are no list', { resourceType: 'QuestionnaireResponse', item: {} }, 'wrong-type', 'item'],
    ['an item without linkId', response([{}]), 'wrong-type', 'item[0]'],
    ['answers that are no list', response([{ linkId: 'a', answer: {} }]), 'wrong-type', 'item[0]'],
    ['an answer without value', response([{ linkId: 'a', answer: [{}] }]), 'wrong-type', 'item[0].answer[0]'],
    [
      'a question answered twice',
      response([coded('phq9.matrix.q1', 'LA6568-5'), coded('phq9.matrix.q1', 'LA6569-3')]),
      'answered-twice',
      'item[1]',
    ],
    ['a choice that is not there', response([coded('phq9.matrix.q1', 'LA9999-9')]), 'not-allowed', 'item[0]'],
    [
      'two choices for one',
      response([
        {
          linkId: 'phq9.matrix.q1',
          answer: [{ valueCoding: { code: 'LA6568-5' } }, { valueCoding: { code: 'LA6569-3' } }],
        },
      ]),
      'not-allowed',
      'item[0]',
    ],
    [
      'an answer to a question that is not there',
      response([coded('phq9.matrix.q77', 'LA6568-5')]),
      'cannot-be-placed',
      'item[0]',
    ],
    ['a thousand levels', response([deep]), 'too-deep', undefined],
    [
      'one to another questionnaire, though its linkIds are the same',
      response([coded('phq9.matrix.q1', 'LA6568-5')], { questionnaire: 'http://example.org/Questionnaire/gad-7|1' }),
      'another-questionnaire',
      'questionnaire',
    ],
    [
      'an answer of two values',
      response([{ linkId: 'phq9.matrix.q1', answer: [{ valueCoding: { code: 'LA6568-5' }, valueString: 'x' }] }]),
      'wrong-type',
      'item[0].answer[0]',
    ],
    ['a status that is no text', response([], { status: 7 }), 'wrong-type', 'status'],
    ['a questionnaire that is no text', response([], { questionnaire: {} }), 'wrong-type', 'questionnaire'],
    ['a modifier', response([], { modifierExtension: [{ url: 'urn:not' }] }), 'changed-meaning', undefined],
    [
      'a modifier of an answer',
      response([{ linkId: 'phq9.matrix.q1', answer: [{ modifierExtension: [{ url: 'urn:not' }] }] }]),
      'changed-meaning',
      'item[0].answer[0]',
    ],
  ])('is refused by its place: %s', (_what, json, reason, field) => {
    const read = readResponse(json, web)
    expect(read).toMatchObject({ refused: [{ reason, ...(field === undefined ? {} : { field }) }] })
  })

  it('is refused, never thrown, whatever is changed in a real one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.anything({ maxDepth: 2 }), (place, value) => {
        const json = miiResponse()
        const nodes = nodesOf(json)
        const [parent, key] = nodes[place % nodes.length]!
        parent[key] = value
        const read = readResponse(json, mii)
        if (!isRefusal(read)) expect(total(mii, json)!.of).toBe(9)
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
