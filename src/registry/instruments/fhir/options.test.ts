import { describe, expect, it } from 'vitest'
import { ask, choice, coding, extension, questionnaire, unspeakable, type Part } from '#tests/questionnaires/make.ts'
import { questionnaireJson } from '#tests/questionnaires/read.ts'
import { importQuestionnaire } from './import.ts'

const choose = (answerOption: Part[]) =>
  importQuestionnaire(questionnaire([ask('q', { type: 'choice', repeats: true, answerOption })]))
const chooseFrom = (answerValueSet: string, ...contained: Part[]) =>
  importQuestionnaire(questionnaire([ask('q', { type: 'choice', answerValueSet })], { contained }))
const valueSet = (more: Part) => ({ resourceType: 'ValueSet', id: 'v', ...more })

describe('the options of a choice', () => {
  it('have their weights, wherever a file keeps them', () => {
    const ordinal = [extension('ordinalValue', { valueDecimal: 3 })]
    const weight = [extension('itemWeight', { valueDecimal: 4 })]
    const { instrument } = choose([
      { extension: ordinal, ...coding('a', 'A') },
      coding('b', 'B', { extension: weight }),
      coding('c', 'C', { extension: [extension('ordinalValue', {})] }),
    ])
    expect(instrument?.items[0]).toMatchObject({ options: [{ weight: 3 }, { weight: 4 }, { code: 'c' }] })
  })

  it('say which of them stands alone', () => {
    const alone = [extension('questionnaire-optionExclusive', { valueBoolean: true })]
    const { instrument } = choose([coding('a', 'A'), { ...coding('none', 'None'), extension: alone }])
    expect(instrument?.items[0]).toMatchObject({ kind: 'choices', options: [{ code: 'a' }, { exclusive: true }] })
  })

  it.each([
    ['a weight that is a text', extension('ordinalValue', { valueDecimal: 'x' })],
    ['a weight without end', extension('ordinalValue', { valueDecimal: Infinity })],
    ['alone that is a text', extension('questionnaire-optionExclusive', { valueString: 'true' })],
  ])('are refused by their place: %s', (_what, each) => {
    expect(choose([{ ...coding('a', 'A'), extension: [each] }])).toMatchObject({
      instrument: null,
      refused: [{ path: 'item[0].answerOption[0].extension[0]' }],
    })
  })

  it('are refused where one has two weights that differ', () => {
    const [two, three] = [2, 3].map((valueDecimal) => extension('ordinalValue', { valueDecimal }))
    expect(choose([{ ...coding('a', 'A', { extension: [two] }), extension: [three] }]).refused).toMatchObject([
      { path: 'item[0].answerOption[0].valueCoding.extension[0]', why: 'another weight than the 3 beside it' },
    ])
  })

  it.each([
    ['a reference', { valueReference: { reference: 'Patient/1' } }, 'item[0].answerOption[0]'],
    ['a coding without code', coding('', 'A'), 'item[0].answerOption[0].valueCoding'],
    ['nothing', {}, 'item[0].answerOption[0]'],
  ])('are refused where one is %s', (_what, option, path) => {
    expect(choose([option])).toMatchObject({ instrument: null, refused: [{ path }] })
  })

  it('are refused where there are none', () => {
    expect(importQuestionnaire(questionnaire([ask('q', { type: 'choice' })])).refused).toContainEqual(
      expect.objectContaining({ path: 'item[0]', why: 'has no options' }),
    )
  })

  it('have their extensions and other code systems flagged', () => {
    const { flagged } = importQuestionnaire(
      questionnaire([
        choice('q', { answerOption: [{ ...coding('a', 'A', { system: 'urn:s' }), extension: [{ url: 'urn:what' }] }] }),
      ]),
    )
    expect(flagged).toMatchObject([
      { path: 'item[0].answerOption[0].valueCoding.system', what: 'urn:s' },
      { path: 'item[0].answerOption[0].extension[0]', what: 'urn:what' },
    ])
  })
})

describe('too many options', () => {
  const long = (count: number) => Array.from({ length: count }, (_, index) => ({ code: `c${index}`, display: 'C' }))
  const asked = (questions: number, count: number) =>
    importQuestionnaire(
      questionnaire(
        Array.from({ length: questions }, (_, index) => ask(`q${index}`, { type: 'choice', answerValueSet: '#v' })),
        { contained: [{ resourceType: 'ValueSet', id: 'v', compose: { include: [{ concept: long(count) }] } }] },
      ),
    )

  it('are refused for one question, and at once for thousands that share them', () => {
    expect(asked(1, 1_001).refused).toMatchObject([{ path: 'item[0].answerValueSet', why: 'more than 1000' }])
    expect(asked(4_900, 60_000).refused).toHaveLength(4_900)
  })

  it('in all are refused where they begin to be too many', () => {
    expect(asked(100, 1_000).refused).toEqual([])
    expect(asked(4_900, 1_000).refused).toMatchObject([
      { path: 'item[100].answerValueSet', why: expect.stringContaining('too many in all') },
    ])
  })
})

describe('the value set of a choice', () => {
  it('inside a questionnaire gives the choices', () => {
    const imported = importQuestionnaire(questionnaireJson('no-refero-repeatsUnderEnableWhen.q'))
    expect(imported.taken.find(({ linkId }) => linkId === '7.1')).toMatchObject({ kind: 'choice' })
    const { instrument } = chooseFrom('#v', valueSet({ expansion: { contains: [{ code: 'x', display: 'X' }] } }))
    expect(instrument?.items[0]).toMatchObject({ options: [{ code: 'x' }] })
  })

  it('takes the words of each of our languages', () => {
    const designation = [
      { language: 'nb', value: 'Eks' },
      { language: 'de', value: 'Iks' },
      { language: 'en-GB', value: 'Another' },
    ]
    const concept = [{ code: 'x', display: 'X', designation }]
    const { flagged } = chooseFrom('#v', valueSet({ compose: { include: [{ concept }] } }))
    expect(flagged).toMatchObject([
      { what: 'translation de' },
      { what: 'translation en-GB', why: 'there is en already' },
      { what: 'nb', why: expect.stringContaining('left out') },
    ])
  })

  it('is one of LOINC that we know: its choices are used, and it is said', () => {
    const { instrument, flagged } = chooseFrom('http://loinc.org/vs/LL358-3|2.77')
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

  it.each([
    ['kept elsewhere', 'http://example.org/vs', {}, 'item[0].answerValueSet'],
    ['of no name', '#v', { id: unspeakable }, 'item[0].answerValueSet'],
    [
      'with choices inside choices',
      '#v',
      { expansion: { contains: [{ code: 'x', display: 'X', contains: [{ code: 'y' }] }] } },
      'contained[0].expansion.contains[0].contains',
    ],
    ['that leaves some out', '#v', { compose: { exclude: [{}], include: [] } }, 'contained[0].compose.exclude'],
    [
      'that filters',
      '#v',
      { compose: { include: [{ system: 'urn:s', filter: [{}] }] } },
      'contained[0].compose.include[0].filter',
    ],
    [
      'of a system that cannot be named',
      '#v',
      { compose: { include: [{ system: unspeakable }] } },
      'contained[0].compose.include[0]',
    ],
    ['that is no value set', '#v', { compose: 7 }, 'contained[0].compose'],
  ])('is refused: one %s', (_what, address, more, path) => {
    const { instrument, refused } = chooseFrom(address, valueSet(more))
    expect(instrument).toBeNull()
    expect(refused).toContainEqual(expect.objectContaining({ path }))
  })

  it('is flagged where no question uses it, and in the parts that are not used', () => {
    const used = valueSet({
      compose: { include: [] },
      expansion: { total: 1, contains: [{ code: 'x', display: 'X' }] },
    })
    const { flagged } = chooseFrom('#v', used, { resourceType: unspeakable })
    expect(flagged.map(({ path }) => path)).toEqual([
      'contained[0].expansion.total',
      'contained[0].compose',
      'contained[1]',
    ])
  })
})
