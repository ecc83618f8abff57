import { describe, expect, it } from 'vitest'
import { ask, extension, questionnaire, unspeakable, type Part } from '#tests/questionnaires/make.ts'
import { questionnaireJson } from '#tests/questionnaires/read.ts'
import { importQuestionnaire } from './import.ts'

const read = (item: Part[], more: Part = {}) => importQuestionnaire(questionnaire(item, more))
const said = (lang: unknown, content: unknown) => ({
  extension: [
    extension('translation', {
      extension: [
        { url: 'lang', valueCode: lang },
        { url: 'content', valueString: content },
      ],
    }),
  ],
})

describe('the words of a questionnaire', () => {
  it('are kept in each of our languages that is complete; one that is not is left out', () => {
    const items = [ask('a', { _text: said('nb-NO', 'Er det a?') }), ask('b')]
    expect(Object.keys(read(items).instrument!.texts)).toEqual(['en'])
    expect(read(items).flagged).toContainEqual(expect.objectContaining({ what: 'nb' }))
    items[1] = ask('b', { _text: said('no', 'Er det b?') })
    expect(read(items).instrument!.texts.nb?.items).toEqual({ a: { text: 'Er det a?' }, b: { text: 'Er det b?' } })
  })

  it('are taken from the translations where the file is in another language', () => {
    const imported = importQuestionnaire(questionnaireJson('mii-phq9.q'))
    expect(imported.refused).toEqual([])
    expect(Object.keys(imported.instrument!.texts)).toEqual(['en'])
    expect(imported.flagged).toContainEqual(expect.objectContaining({ path: 'language', what: 'de' }))
    expect(imported.totals).toEqual(['PHQ-9.Score'])
  })

  it('are not replaced by a translation into the language they are in', () => {
    const { instrument, flagged } = read([ask('a', { _text: said('en-GB', 'Is it really a?') })])
    expect(instrument!.texts.en?.items['a']).toEqual({ text: 'Is it a?' })
    expect(flagged).toMatchObject([{ path: 'item[0]._text.extension[0]', why: 'there is en already' }])
  })

  it.each([
    ['a language that is none', said(unspeakable, 'Er det a?')],
    ['a language of others', said('de', 'Ist es a?')],
    ['a text that is none', said('nb', 7)],
  ])('are flagged in %s', (_what, _text) => {
    expect(read([ask('a', { _text })]).flagged).toMatchObject([{ path: 'item[0]._text.extension[0]' }])
  })

  it.each([
    ['a text that is a number', ask('a', { text: 5 }), 'item[0].text'],
    ['translations that are a list', ask('a', { _text: [] }), 'item[0]._text'],
  ])('are refused by their place: %s', (_what, item, path) => {
    expect(read([item])).toMatchObject({ instrument: null, refused: [{ path }] })
  })

  it('may be missing: the linkId is shown, and it is said where', () => {
    const { instrument, flagged } = read([ask('g', { type: 'integer', text: ' ' })])
    expect(instrument!.texts.en?.items['g']).toEqual({ text: 'g' })
    expect(flagged).toMatchObject([{ path: 'item[0].text', why: expect.stringContaining('the linkId stands') }])
  })
})
