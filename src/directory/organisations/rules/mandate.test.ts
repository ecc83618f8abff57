import { describe, expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import { decideMandate } from './mandate.ts'

const WHOLE: Readonly<Record<string, string>> = {
  begins: '2012',
  ends: '31.12.2023',
  'title.nb': 'Nasjonal tjeneste',
  'title.nn': 'Nasjonal teneste',
  'title.en': 'National service',
  'text.nb': 'Bygge opp og spre kompetanse.',
  'text.nn': 'Byggje opp og spreie kompetanse.',
  'text.en': 'Build and spread knowledge.',
  source: 'Årsmelding 2023',
}
const decide = (more: Record<string, string> = {}) => {
  const fields = { ...WHOLE, ...more }
  return decideMandate({ text: (name) => fields[name] ?? '' })
}
const reasons = (more: Record<string, string>) => {
  const decided = decide(more)
  return isRefusal(decided) ? decided.refused.map(({ reason, field }) => [reason, field]) : 'taken'
}

describe('a mandate from a form', () => {
  test('keeps a year as a year and a day as a day; who gave it may stay open', () => {
    expect(decide()).toMatchObject({
      begins: '2012',
      ends: '2023-12-31',
      title: { nb: 'Nasjonal tjeneste', nn: 'Nasjonal teneste', en: 'National service' },
      given: null,
      source: 'Årsmelding 2023',
    })
    expect(decide({ begins: '', ends: '' })).toMatchObject({ begins: null, ends: null })
    expect(decide({ 'given.nb': 'Stortinget', 'given.nn': 'Stortinget', 'given.en': 'the Storting' })).toMatchObject({
      given: { en: 'the Storting' },
    })
  })

  test('may end in the year it begins, and not before', () => {
    expect(reasons({ begins: '1.6.2012', ends: '2012' })).toBe('taken')
    expect(reasons({ begins: '2012', ends: '2011' })).toEqual([['ends-before-it-begins', 'ends']])
  })

  test.each([
    [{ begins: 'once' }, [['when-wrong', 'begins']]],
    [{ ends: '31.2.2020' }, [['when-wrong', 'ends']]],
    [{ 'title.nn': '' }, [['text-missing', 'title.nn']]],
    [{ 'title.nb': '', 'title.nn': '', 'title.en': '' }, [['text-missing', 'title.nb']]],
    [
      { 'given.nb': 'Stortinget' },
      [
        ['text-missing', 'given.nn'],
        ['text-missing', 'given.en'],
      ],
    ],
    [{ 'text.en': 'x'.repeat(2001) }, [['text-too-long', 'text.en']]],
    [{ source: '' }, [['source-missing', 'source']]],
    [{ source: 'x'.repeat(301) }, [['text-too-long', 'source']]],
  ])('%j is refused', (more, why) => expect(reasons(more)).toEqual(why))
})
