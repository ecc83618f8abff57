import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Text } from '#core/languages.ts'
import { findInstrument, instruments, isQuestion, itemText, latest, optionText, textIn } from '../index.ts'
import { questionnaireText } from '#tests/questionnaires/read.ts'
import * as texts from '../texts.ts'

describe('the built-in instruments', () => {
  it('each have a name of their own', () => {
    const names = instruments().map(({ key, version }) => `${key} ${version}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(instruments())('$key has words for every question and choice in every language', (instrument) => {
    for (const language of LANGUAGES) {
      const { pack } = textIn(instrument, language)
      for (const item of instrument.items.filter(isQuestion)) {
        expect(itemText(pack, item.id).text).not.toBe('')
        if ('options' in item) for (const { code } of item.options) expect(optionText(pack, item.id, code)).not.toBe('')
      }
    }
  })

  it.each(instruments())('$key has item ids that no other instrument uses', (instrument) => {
    const others = instruments().filter(({ key }) => key !== instrument.key)
    const taken = new Set(others.flatMap(({ items }) => items.map(({ id }) => id)))
    expect(instrument.items.filter(({ id }) => taken.has(id))).toEqual([])
  })

  it('show validated bokmål to a reader of nynorsk where there is no nynorsk, and say so', () => {
    const phq9 = latest('phq9')!
    expect(textIn(phq9, 'nn')).toMatchObject({ language: 'nb' })
    expect(textIn(phq9, 'en')).toMatchObject({ language: 'en' })
    expect(textIn(latest('background')!, 'nn')).toMatchObject({ language: 'nn' })
  })

  it('mark the wording that stands in for one that needs permission', () => {
    const placeholders = instruments().filter(({ texts }) => Object.values(texts).some((pack) => pack.placeholder))
    expect(placeholders.map(({ key, licence }) => [key, licence.tier])).toEqual([['was', 'agreement']])
  })

  it('name the source of every score and every important change', () => {
    for (const { scores } of instruments())
      for (const { source, importantChange } of scores) {
        expect(source).not.toBe('')
        expect(importantChange?.source).not.toBe('')
      }
  })

  it('are found by name and version, and the newest by number', () => {
    const phq9 = latest('phq9')!
    expect(findInstrument('phq9', '1.0')).toBe(phq9)
    expect(findInstrument('phq9', '9.9')).toBeUndefined()
    expect(latest('nothing')).toBeUndefined()
    const versions = ['1.9', '1.10', '1.2'].map((version) => ({ ...phq9, version }))
    expect(latest('phq9', versions)?.version).toBe('1.10')
  })
})

describe('the bokmål wording', () => {
  type Source = {
    stem: string
    options: string[]
    items: string[]
    function_item?: { text: string; options: string[] }
  }
  it.each(['phq9', 'gad7'])('of %s is letter for letter that of its source', (key) => {
    const source = JSON.parse(questionnaireText(`${key}-nb`)) as Source
    const instrument = latest(key)!
    const { pack } = textIn(instrument, 'nb')
    const questions = instrument.items.filter((item) => item.kind === 'choice')
    const options = (item: (typeof questions)[number]) =>
      item.options.map(({ code }) => optionText(pack, item.id, code))
    const scored = questions.filter(({ id }) => instrument.scores[0]!.items.includes(id))
    expect(pack.stem).toBe(source.stem)
    expect(scored.map(({ id }) => itemText(pack, id).text)).toEqual(source.items)
    for (const item of scored) expect(options(item)).toEqual(source.options)
    const others = questions.filter((item) => !scored.includes(item))
    expect(
      others.map((item) => ({ text: itemText(pack, item.id).text, options: options(item), scored: false })),
    ).toEqual(source.function_item ? [source.function_item] : [])
  })
})

describe('the texts of the module', () => {
  it('are there in all three languages, and use the same values in each', () => {
    const all: Text[] = Object.values(texts).flatMap((some) => Object.values(some))
    for (const text of all) {
      const holes = LANGUAGES.map((language) => [...text[language].matchAll(/\{\w+\}/g)].map(String).sort())
      expect(new Set(holes.map((names) => names.join())).size, text.en).toBe(1)
      for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('')
    }
  })
})
