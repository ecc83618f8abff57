import { describe, expect, test } from 'vitest'
import { sampleKind } from '#tests/sample-kind.ts'
import { changesBetween, partsBetween } from './changes.ts'

const edition = (more: object = {}) => ({
  ...{ facts: { date: '2026-05-17' }, without: [], source: null },
  texts: { nb: { title: 'Ei bru over fjorden', body: 'Lang.' } },
  ...more,
})

describe('what differs between two editions', () => {
  test('is nothing when they are the same', () => {
    expect(changesBetween(sampleKind, edition(), edition(), 'nb')).toEqual([])
  })

  test('is told word by word, by fact and by language, in the order of the form', () => {
    const changes = changesBetween(
      sampleKind,
      edition(),
      edition({
        facts: { date: '2026-05-18', level: 'high', isFree: true },
        texts: { nb: { title: 'Ei ny bru over fjorden', body: 'Lang.' }, en: { title: 'A bridge' } },
        without: ['nn'],
        source: 'Et dokument',
      }),
      'en',
    )
    expect(
      changes.map((change) => [change.of, 'key' in change ? change.key : 'language' in change ? change.language : '']),
    ).toEqual([
      ['fact', 'date'],
      ['fact', 'isFree'],
      ['fact', 'level'],
      ['without', 'nn'],
      ['text', 'nb'],
      ['text', 'en'],
      ['source', ''],
    ])
    expect(changes[2]).toMatchObject({ parts: [{ is: 'added', words: 'High' }] })
    expect(changes[4]).toMatchObject({
      parts: [
        { is: 'same', words: 'Ei ' },
        { is: 'added', words: 'ny ' },
        { is: 'same', words: 'bru over fjorden' },
      ],
    })
  })

  test('the first edition differs from nothing', () => {
    expect(changesBetween(sampleKind, undefined, edition(), 'nb').map(({ of }) => of)).toEqual(['fact', 'text', 'text'])
  })

  test('two long texts with nothing in common are compared line by line, and soon', () => {
    const text = (word: string) => Array.from({ length: 8000 }, (_, at) => `${word}${at}`).join(' ')
    const parts = partsBetween(text('a'), text('b'))!
    expect(parts.map(({ is }) => is)).toEqual(['removed', 'added'])
  })
})
