import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import { isRefusal } from '#core/refusal.ts'
import { day } from '#core/dates.ts'
import { BUILT_IN } from '../definitions/all.ts'
import { isQuestion, type Question } from '../model.ts'
import { parseAnswer, type FormValue } from './answer.ts'

const base = { id: 'q', required: false } as const
const choice: Question = { ...base, kind: 'choice', options: [{ code: 'a' }, { code: 'b' }] }
const choices: Question = {
  ...base,
  kind: 'choices',
  options: [{ code: 'a' }, { code: 'b' }, { code: 'none', exclusive: true }],
}
const scale: Question = { ...base, kind: 'scale', min: 0, max: 10 }
const number: Question = { ...base, kind: 'number', min: -5, max: 200, decimals: 1 }
const line: Question = { ...base, kind: 'text', maxLength: 10, lines: 'one' }
const lines: Question = { ...base, kind: 'text', maxLength: 10, lines: 'many' }
const yes: Question = { ...base, kind: 'boolean' }
const date: Question = { ...base, kind: 'date', min: day('2020-01-01'), max: day('2026-12-31') }

const taken: [string, Question, FormValue, unknown][] = [
  ['a choice', choice, 'b', 'b'],
  ['several choices, in the order of the question', choices, ['b', 'a', 'b'], ['a', 'b']],
  ['one choice of several', choices, 'none', ['none']],
  ['a step on a scale', scale, ' 10 ', 10],
  ['a number with a comma', number, '7,5', 7.5],
  ['a number with a point', number, '7.5', 7.5],
  ['a negative number with a typographic minus', number, '−3', -3],
  ['minus nothing as nothing', number, '-0', 0],
  ['a line of text, trimmed', line, '  Hei på  ', 'Hei på'],
  ['line breaks as one kind', lines, 'a\r\nb\rc', 'a\nb\nc'],
  ['letters put together', line, 'a\u030a', 'å'],
  ['yes', yes, 'true', true],
  ['no', yes, 'false', false],
  ['a day as people write it', date, '17.5.2026', '2026-05-17'],
]

const refused: [string, Question, FormValue, string][] = [
  ['an unknown choice', choice, 'c', 'not-a-choice'],
  ['a choice named like what every object has', choice, 'constructor', 'not-a-choice'],
  ['two answers to one question', choice, ['a', 'b'], 'one-choice-only'],
  ['an unknown choice among several', choices, ['a', 'x'], 'not-a-choice'],
  ['nothing together with something', choices, ['none', 'a'], 'not-together'],
  ['a word for a number', scale, 'ti', 'not-a-number'],
  ['half a step', scale, '7.5', 'not-whole'],
  ['below a scale', scale, '-1', 'out-of-range'],
  ['above a scale', scale, '11', 'out-of-range'],
  ['too many decimals', number, '1,25', 'too-many-decimals'],
  ['powers', number, '1e2', 'not-a-number'],
  ['hexadecimal', number, '0x10', 'not-a-number'],
  ['infinity', number, 'Infinity', 'not-a-number'],
  ['a number too long to keep', number, '1'.repeat(400), 'not-a-number'],
  ['two numbers', number, '1 2', 'not-a-number'],
  ['a text too long', line, 'elleve tegn', 'too-long'],
  ['a line break in one line', line, 'a\nb', 'not-text'],
  ['a null character', line, 'a\u0000b', 'not-text'],
  ['half a character', line, 'a\ud800', 'not-text'],
  ['perhaps', yes, 'perhaps', 'not-yes-or-no'],
  ['a day that is none', date, '30.2.2026', 'not-a-date'],
  ['a day outside the range', date, '31.12.2019', 'out-of-range'],
]

describe('an answer from a form', () => {
  it.each(taken)('takes %s', (_what, item, value, answer) => {
    expect(parseAnswer(item, value)).toEqual({ answer })
  })

  it.each(refused)('refuses %s', (_what, item, value, reason) => {
    expect(parseAnswer(item, value)).toMatchObject({ refused: [{ reason, field: 'q' }] })
  })

  it('tells the limits of the range it refuses by', () => {
    expect(parseAnswer(scale, '11')).toMatchObject({ refused: [{ values: { min: 0, max: 10 } }] })
  })

  it.each([undefined, '', '   ', []])('is skipped when nothing is given (%j)', (value) => {
    for (const item of [choice, choices, scale, number, line, yes, date]) {
      expect(parseAnswer(item, value)).toEqual({ answer: null })
      expect(parseAnswer({ ...item, required: true }, value)).toMatchObject({ refused: [{ reason: 'required' }] })
    }
  })

  it('is always taken or refused, never thrown, and taken answers are taken again as they are', () => {
    const questions = [
      ...BUILT_IN.flatMap((instrument) => instrument.items).filter(isQuestion),
      choices,
      number,
      line,
      lines,
      yes,
      date,
    ]
    const anyValue = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string()),
      fc.integer().map(String),
      fc.double().map(String),
    )
    fc.assert(
      fc.property(fc.constantFrom(...questions), anyValue, (item, value) => {
        const parsed = parseAnswer(item, value)
        if (isRefusal(parsed) || parsed.answer === null) return
        const again = typeof parsed.answer === 'object' ? parsed.answer : String(parsed.answer)
        expect(parseAnswer(item, again)).toEqual(parsed)
      }),
      runs(20_000),
    )
  })
})
