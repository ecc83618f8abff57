import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { differencesOf } from './compare.ts'
import { contentText, fingerprintOf, type Content } from './content.ts'
import { answerFrom, mayApprove, proposalFrom, suggestionFrom } from './decide.ts'
import { compareNumbers, numberFrom, numberText } from './number.ts'

const form = (fields: Readonly<Record<string, string>>) => ({ text: (name: string) => fields[name] ?? '' })

test('numbers are read as they are written, and come in their order', () => {
  expect(numberFrom('1.10')).toEqual({ major: 1, minor: 10 })
  for (const none of ['', '1', '1.', '01.0', '1.0.0', 'v1.0', '1.0 ', '-1.0', '1000.0'])
    expect(numberFrom(none)).toBeUndefined()
  const ordered = ['0.9', '1.0', '1.2', '1.10', '2.0'].map((text) => numberFrom(text)!)
  expect(ordered.toReversed().toSorted(compareNumbers).map(numberText)).toEqual(['0.9', '1.0', '1.2', '1.10', '2.0'])
})

describe('a content', () => {
  const content: Content = {
    ...{ major: 1, minor: 0, day: day('2026-03-02'), changes: { nb: 'a', nn: 'b', en: 'c' } },
    chapters: [{ slug: 'innledning', texts: { nb: { title: 'T', body: 'B' } }, without: [] }],
  }
  test('is the same text however its parts are ordered, and another when a letter is', () => {
    const turned: Content = {
      chapters: [{ without: [], texts: { nb: { body: 'B', title: 'T' } }, slug: 'innledning' }],
      ...{ changes: { en: 'c', nn: 'b', nb: 'a' }, day: day('2026-03-02'), minor: 0, major: 1 },
    }
    expect(contentText(turned)).toBe(contentText(content))
    expect(fingerprintOf({ ...content, changes: { nb: 'a', nn: 'b', en: 'd' } })).not.toBe(fingerprintOf(content))
    expect(contentText(content)).toBe(
      '{"changes":{"en":"c","nb":"a","nn":"b"},"chapters":[{"slug":"innledning","texts":{"nb":{"body":"B","title":"T"}},"without":[]}],"day":"2026-03-02","version":"1.0"}\n',
    )
  })
})

test('versions are compared chapter by chapter', () => {
  const chapter = (slug: string, words: string) => ({ slug, title: slug, words })
  const found = differencesOf(
    [chapter('a', 'Likt.'), chapter('b', 'Gå to turer.'), chapter('c', 'Borte.')],
    [chapter('d', 'Ny.'), chapter('a', 'Likt.'), chapter('b', 'Gå tre turer.')],
  )
  expect(found.map(({ slug, is }) => [slug, is])).toEqual([
    ['d', 'new'],
    ['a', 'same'],
    ['b', 'changed'],
    ['c', 'gone'],
  ])
  const changed = found.find(({ is }) => is === 'changed')
  expect(changed && 'parts' in changed && changed.parts.filter(({ is }) => is !== 'same')).toEqual([
    { text: 'to', is: 'removed' },
    { text: 'tre', is: 'added' },
  ])
})

describe('a suggestion', () => {
  test('has words, a reason, a language and a clinic of one’s own', () => {
    const fields = { text: 'Nytt.', why: 'Fordi.', language: 'nn', clinic: 'b' }
    expect(suggestionFrom(form(fields), ['a', 'b'])).toEqual(fields)
    expect(suggestionFrom(form({ ...fields, clinic: 'somewhere else' }), ['a'])).toEqual({ ...fields, clinic: 'a' })
    const refused = (more: object, clinics = ['a', 'b']) => {
      const result = suggestionFrom(form({ ...fields, ...more }), clinics)
      return 'refused' in result ? result.refused.map(({ reason }) => reason) : []
    }
    expect(refused({ text: '', why: '', language: 'x', clinic: 'c' })).toEqual([
      'text-missing',
      'why-missing',
      'language-missing',
      'clinic-missing',
    ])
    expect(refused({ text: '<b>Nytt</b>' })).toEqual(['text-wrong'])
    expect(refused({ text: 'x'.repeat(15_001), why: 'x'.repeat(2001) })).toEqual(['text-too-long', 'why-too-long'])
  })

  test('is declined with a reason only', () => {
    expect(answerFrom(form({ answer: 'taken' }))).toEqual({ state: 'taken', reason: '' })
    expect(answerFrom(form({ answer: 'declined' }))).toMatchObject({ refused: [{ reason: 'reason-missing' }] })
    expect(answerFrom(form({ answer: 'perhaps' }))).toMatchObject({ refused: [{ reason: 'answer-missing' }] })
  })
})

test('a version has a higher number, says what changed in three languages, and is approved by another who has read it', () => {
  const fields = { number: '1.1', 'changes-nb': 'a', 'changes-nn': 'b', 'changes-en': 'c' }
  const approved = [{ major: 1, minor: 0 }]
  expect(proposalFrom(form(fields), approved)).toEqual({ major: 1, minor: 1, changes: { nb: 'a', nn: 'b', en: 'c' } })
  const refused = (more: object) => {
    const result = proposalFrom(form({ ...fields, ...more }), approved)
    return 'refused' in result ? result.refused.map(({ reason, field }) => [reason, field]) : []
  }
  expect(refused({ number: '1.0' })).toEqual([['number-not-higher', 'number']])
  expect(refused({ number: 'en', 'changes-nn': '' })).toEqual([
    ['number-wrong', 'number'],
    ['changes-missing', 'changes-nn'],
  ])
  expect(mayApprove({ putTogetherBy: 'ane' }, 'ane', true)).toMatchObject({ refused: [{ reason: 'own-version' }] })
  expect(mayApprove({ putTogetherBy: 'ane' }, 'bo', false)).toMatchObject({ refused: [{ reason: 'not-read' }] })
  expect(mayApprove({ putTogetherBy: 'ane' }, 'bo', true)).toBeUndefined()
})
