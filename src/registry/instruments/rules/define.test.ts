import { describe, expect, it } from 'vitest'
import type { Definition, Item } from '../model.ts'
import { defineInstrument, faultsOf } from './define.ts'

const question: Item = {
  id: 'q',
  kind: 'choice',
  required: false,
  options: [
    { code: 'a', weight: 0 },
    { code: 'b', weight: 1 },
  ],
}
const sound: Definition = {
  key: 'sound',
  version: '1',
  title: { nb: 'x', nn: 'x', en: 'x' },
  licence: { tier: 'free', holder: 'nobody', evidence: 'made up', url: 'https://example.org' },
  source: 'made up',
  items: [question],
  scores: [
    {
      key: 's',
      title: { nb: 's', nn: 's', en: 's' },
      items: ['q'],
      method: 'sum',
      minAnswered: 1,
      prorated: 'as-is',
      bands: [],
      source: 'made up',
    },
  ],
  texts: { nb: { source: 'own', options: { a: 'A', b: 'B' }, items: { q: { text: 'Hva?' } } } },
}
const score = sound.scores[0]!
const pack = sound.texts.nb!

const unsound: [string, Partial<Definition>, RegExp][] = [
  ['a score that names an unknown item', { scores: [{ ...score, items: ['q', 'r'] }] }, /r is no item/],
  ['a score that counts an item twice', { scores: [{ ...score, items: ['q', 'q'] }] }, /q is counted twice/],
  ['a score without items', { scores: [{ ...score, items: [] }] }, /no items/],
  ['a reversed item that is not counted', { scores: [{ ...score, reverse: ['r'] }] }, /r is reversed but not counted/],
  ['more answers asked for than there are items', { scores: [{ ...score, minAnswered: 2 }] }, /least number answered/],
  ['no answer asked for', { scores: [{ ...score, minAnswered: 0 }] }, /least number answered/],
  ['two scores of one name', { scores: [score, score] }, /score s is there twice/],
  [
    'bands that do not rise',
    {
      scores: [
        {
          ...score,
          bands: [
            { key: 'a', from: 5, title: score.title },
            { key: 'b', from: 5, title: score.title },
          ],
        },
      ],
    },
    /bands do not rise/,
  ],
  [
    'a scored item without weights',
    { items: [{ ...question, options: [{ code: 'a' }, { code: 'b' }] }] },
    /q has no weights/,
  ],
  ['two items of one name', { items: [question, question] }, /q is there twice/],
  [
    'two options of one code',
    { items: [{ ...question, options: [{ code: 'a' }, { code: 'a' }] }] },
    /option a is there twice/,
  ],
  ['a choice without options', { items: [{ ...question, options: [] }] }, /no options/],
  ['no items', { items: [], scores: [] }, /no items/],
  [
    'an item named like what every object has',
    { items: [{ ...question, id: 'constructor' }] },
    /"constructor" cannot be an item id/,
  ],
  ['an item name with spaces round it', { items: [{ ...question, id: ' q' }] }, /cannot be an item id/],
  [
    'a condition on itself',
    { items: [{ ...question, askedWhen: { item: 'q', is: 'answered' } }] },
    /q, which is no earlier item/,
  ],
  [
    'a condition on a later item',
    {
      items: [
        { ...question, askedWhen: { any: [{ item: 'r', is: 'answered' }] } },
        { id: 'r', kind: 'boolean', required: false },
      ],
    },
    /r, which is no earlier item/,
  ],
  [
    'a condition on a choice that is not there',
    {
      items: [
        question,
        { id: 'r', kind: 'boolean', required: false, askedWhen: { item: 'q', is: 'equal', value: 'c' } },
      ],
    },
    /"c", which is no option of q/,
  ],
  ['a scale upside down', { items: [{ id: 'q', kind: 'scale', required: false, min: 10, max: 0 }] }, /range/],
  ['no wording', { texts: {} }, /no wording in any language/],
  ['an item without text', { texts: { nb: { ...pack, items: {} } } }, /nb: no text for q/],
  ['an option without text', { texts: { nb: { ...pack, options: { a: 'A' } } } }, /nb: no text for q b/],
  [
    'a text for nothing',
    { texts: { nb: { ...pack, items: { ...pack.items, r: { text: 'r' } } } } },
    /r, which is no item/,
  ],
  ['a second language that is not complete', { texts: { nb: pack, en: { ...pack, items: {} } } }, /en: no text for q/],
  ['a key that is no slug', { key: 'Not A Slug' }, /not a slug/],
  ['no version', { version: ' ' }, /no version/],
  ['a version as long as a book', { version: '1'.repeat(10_000) }, /too long/],
]

describe('a definition', () => {
  it('that is sound becomes an instrument', () => {
    expect(faultsOf(sound)).toEqual([])
    expect(defineInstrument(sound)).toBe(sound)
  })

  it.each(unsound)('with %s is refused, and told why', (_what, change, fault) => {
    expect(() => defineInstrument({ ...sound, ...change })).toThrow(fault)
  })
})
