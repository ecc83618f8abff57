import { describe, expect, it } from 'vitest'
import { questionnaireJson, questionnaireText } from '#tests/questionnaires/read.ts'
import { BUILT_IN } from '../definitions/all.ts'
import { gad7 } from '../definitions/gad7.ts'
import { phq9 } from '../definitions/phq9.ts'
import { importQuestionnaire } from './import.ts'
import { matchInstrument } from './match.ts'

const matchOf = (json: unknown) => {
  const { instrument } = importQuestionnaire(json)
  return instrument && matchInstrument(instrument, BUILT_IN)
}

describe('a questionnaire from elsewhere', () => {
  it.each([
    ['web-phq-9.q', phq9],
    ['mii-phq9.q', phq9],
    ['mii-phq9-extractable.q', phq9],
    ['lforms-phq9-weight.q', phq9],
    ['lforms-phq9-variables.q', phq9],
    ['web-gad-7.q', gad7],
  ])('%s is recognised, every item of it with the same choices and weights', (name, ours) => {
    const match = matchOf(questionnaireJson(name))!
    expect(match.instrument).toBe(ours)
    expect(match.items.map((item) => item.ours)).toEqual(ours.items.map((item) => item.id))
    expect(match.items.every((item) => item.theirs !== null && item.options === 'same')).toBe(true)
  })

  it.each(['web-phq-9.q', 'mii-phq9.q', 'web-gad-7.q'])(
    '%s says in English what ours says, but for punctuation',
    (name) => {
      const { items } = matchOf(questionnaireJson(name))!
      const unlike = items.filter((item) => item.text !== 'same')
      const known: Record<string, string[]> = {
        'web-phq-9.q': ['phq9-8'],
        'mii-phq9.q': ['phq9-6', 'phq9-9'],
        'web-gad-7.q': [],
      }
      expect(unlike.map((item) => item.ours)).toEqual(known[name])
      expect(unlike.every((item) => item.text === 'same-words')).toBe(true)
    },
  )

  it('is recognised by its words where it has no code', () => {
    expect(matchOf(questionnaireJson('web-gad-7.q'))!.items[5]).toMatchObject({
      ours: 'gad7-6',
      theirs: 'gad7.matrix.q6',
      by: 'text',
      text: 'same',
    })
  })

  it('is none of ours when one scored item is missing', () => {
    const json = questionnaireJson('mii-phq9.q')
    json.item.splice(4, 1)
    expect(matchOf(json)).toBeNull()
  })

  it('is none of ours when its choices weigh something else', () => {
    const json = JSON.parse(questionnaireText('lforms-phq9-weight.q')) as {
      item: { answerOption: { extension: { url: string; valueDecimal?: number }[] }[] }[]
    }
    const weight = json.item[3]!.answerOption[3]!.extension.find(({ url }) => url.endsWith('ordinalValue'))!
    expect(matchOf(json)?.instrument).toBe(phq9)
    weight.valueDecimal = 4
    expect(matchOf(json)).toBeNull()
  })

  it('is none of ours when it is about something else', () => {
    expect(matchOf(questionnaireJson('lforms-apgar-itemweight.q'))).toBeNull()
    expect(matchOf(questionnaireJson('no-refero-section-score'))).toBeNull()
  })
})
