import { describe, expect, it } from 'vitest'
import { background } from '../definitions/background.ts'
import { phq9 } from '../definitions/phq9.ts'
import { was } from '../definitions/was.ts'
import type { Answers, Condition } from '../model.ts'
import { holds, nextItem, previousItem, progress, visibleItems, walk } from './walk.ts'

const shown = (answers: Answers) => visibleItems(background, answers).map((item) => item.id)

describe('the questions of an instrument', () => {
  it('are those that need no earlier answer, before anything is answered', () => {
    expect(shown({})).toEqual(['education', 'work', 'sick-leave', 'benefits'])
  })

  it('ask for the degree only of who is partly on sick leave', () => {
    expect(shown({ 'sick-leave': 'graded' })).toContain('sick-leave-degree')
    expect(shown({ 'sick-leave': 'full' })).not.toContain('sick-leave-degree')
    expect(shown({ 'sick-leave': 'none' })).not.toContain('sick-leave-degree')
  })

  it('ask about the employer only of who has one', () => {
    expect(shown({ work: 'employed' })).toEqual(expect.arrayContaining(['employer', 'position']))
    expect(shown({ work: 'job-seeker' })).not.toContain('employer')
  })

  it('ask how long for a benefit that is one of several', () => {
    expect(shown({ benefits: ['social-assistance', 'aap'] })).toContain('duration')
    expect(shown({ benefits: ['social-assistance'] })).not.toContain('duration')
  })

  it('lead forward and back past those that are not asked', () => {
    const answers = { work: 'student' }
    expect(nextItem(background, answers, 'work')?.id).toBe('sick-leave')
    expect(previousItem(background, answers, 'sick-leave')?.id).toBe('work')
    expect(previousItem(background, answers, 'education')).toBeUndefined()
    expect(nextItem(background, answers, 'benefits')).toBeUndefined()
  })

  it('lead on from one that is no longer asked', () => {
    expect(nextItem(background, { work: 'student' }, 'employer')?.id).toBe('sick-leave')
    expect(progress(background, { work: 'student' }, 'employer')).toBeUndefined()
  })

  it('say how far one has come', () => {
    expect(progress(phq9, {}, 'phq9-4')).toEqual({ at: 4, of: 10 })
    expect(progress(background, { 'sick-leave': 'graded' }, 'sick-leave-degree')).toEqual({ at: 4, of: 6 })
  })

  it('are refused by name when the instrument has no such question', () => {
    expect(() => nextItem(was, {}, 'nothing')).toThrow(/nothing is no item of was/)
  })
})

describe('an assessment of several instruments', () => {
  it('is one walk through all of them', () => {
    const steps = walk([was, background], { background: { work: 'employed' } })
    expect(steps.map((step) => `${step.instrument.key} ${step.item.id}`)).toEqual([
      'was was',
      'background education',
      'background work',
      'background employer',
      'background position',
      'background sick-leave',
      'background benefits',
    ])
  })
})

describe('a condition', () => {
  const answers: Answers = { n: 5, day: '2026-03-01', yes: true, many: ['a', 'b'] }
  const truths: [Condition, boolean][] = [
    [{ item: 'n', is: 'answered' }, true],
    [{ item: 'm', is: 'answered' }, false],
    [{ item: 'm', is: 'unanswered' }, true],
    [{ item: 'n', is: 'equal', value: 5 }, true],
    [{ item: 'n', is: 'equal', value: '5' }, false],
    [{ item: 'n', is: 'not-equal', value: 4 }, true],
    [{ item: 'm', is: 'not-equal', value: 4 }, false],
    [{ item: 'many', is: 'equal', value: 'b' }, true],
    [{ item: 'many', is: 'not-equal', value: 'b' }, false],
    [{ item: 'yes', is: 'equal', value: true }, true],
    [{ item: 'n', is: 'above', value: 5 }, false],
    [{ item: 'n', is: 'at-least', value: 5 }, true],
    [{ item: 'n', is: 'below', value: 5 }, false],
    [{ item: 'n', is: 'at-most', value: 5 }, true],
    [{ item: 'n', is: 'above', value: '4' }, false],
    [{ item: 'm', is: 'below', value: 100 }, false],
    [{ item: 'day', is: 'above', value: '2026-02-28' }, true],
    [
      {
        all: [
          { item: 'n', is: 'answered' },
          { item: 'm', is: 'answered' },
        ],
      },
      false,
    ],
    [
      {
        any: [
          { item: 'n', is: 'answered' },
          { item: 'm', is: 'answered' },
        ],
      },
      true,
    ],
    [{ all: [] }, true],
    [{ any: [] }, false],
  ]
  it.each(truths)('%j is %s', (condition, truth) => {
    expect(holds(condition, answers)).toBe(truth)
  })
})
